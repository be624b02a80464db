import { describe, expect, it } from 'vitest';
import { readGroup, writeGroup } from './group-address.ts';
import { readSlugList } from './slug-list.ts';

const municipalities = new Set(['ruhnu-vald', 'vormsi-vald', 'tallinn']);

describe('a list of slugs in an address', () => {
	it('keeps what there is in its order and tells of the rest', () => {
		expect(readSlugList('vormsi-vald,atlantis,ruhnu-vald,vormsi-vald,atlantis', municipalities)).toEqual({
			known: ['vormsi-vald', 'ruhnu-vald'],
			unknown: ['atlantis'],
			repeated: ['vormsi-vald']
		});
	});

	it('is empty where nothing is asked for', () => {
		expect(readSlugList(null, municipalities)).toEqual({ known: [], unknown: [], repeated: [] });
		expect(readSlugList(',,', municipalities).known).toEqual([]);
	});

	it('repeats no more than the beginning of what no one here has written', () => {
		expect(readSlugList('x'.repeat(1000), municipalities).unknown).toEqual(['x'.repeat(60)]);
	});
});

describe('the address of a group', () => {
	it('is read as it is written', () => {
		const group = { name: 'Saared & rannad', members: ['ruhnu-vald', 'vormsi-vald'] };
		expect(writeGroup(group)).toBe('?nimi=Saared+%26+rannad&kov=ruhnu-vald,vormsi-vald');
		expect(readGroup(writeGroup(group), municipalities)).toEqual({ group, unknown: [] });
	});

	it('keeps the members there are and names those there are not', () => {
		expect(readGroup('?nimi=Saared&kov=ruhnu-vald,9999', municipalities)).toEqual({
			group: { name: 'Saared', members: ['ruhnu-vald'] },
			unknown: ['9999']
		});
	});

	it('shares no group where it says nothing of one', () => {
		expect(readGroup('?muu=1', municipalities)).toBeNull();
	});
});

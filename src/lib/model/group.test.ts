import { describe, expect, it } from 'vitest';
import { addMembers, freeName, hasSameMembers, isTaken, withChanged, withoutGroup } from './group.ts';

const islands = { name: 'Saared', members: ['ruhnu-vald', 'vormsi-vald'] };
const towns = { name: 'Linnad', members: ['tallinn'] };

describe('the names of groups', () => {
	it('differ by more than case', () => {
		expect(isTaken([islands], ' SAARED ')).toBe(true);
		expect(isTaken([islands], 'Saar')).toBe(false);
	});

	it('take the first free number', () => {
		expect(freeName([towns], 'Saared')).toBe('Saared');
		expect(freeName([islands, { ...islands, name: 'saared (2)' }], 'Saared')).toBe('Saared (3)');
	});

	it('stay as short as a name may be', () => {
		const long = 'a'.repeat(60);
		expect(freeName([{ name: long, members: [] }], long)).toBe(`${'a'.repeat(56)} (2)`);
	});
});

describe('groups', () => {
	it('are changed in their place and left out by name', () => {
		expect(withChanged([islands, towns], 'saared', { name: 'Saarestik' }).map(({ name }) => name)).toEqual([
			'Saarestik',
			'Linnad'
		]);
		expect(withoutGroup([islands, towns], 'Saared')).toEqual([towns]);
	});

	it('are the same whatever the order of their members', () => {
		expect(hasSameMembers(['a', 'b'], ['b', 'a'])).toBe(true);
		expect(hasSameMembers(['a'], ['a', 'b'])).toBe(false);
	});

	it('fill a choice up to its limit, and say what there was no room for', () => {
		expect(addMembers(['tallinn', 'vormsi-vald'], ['vormsi-vald', 'ruhnu-vald', 'muhu-vald'], 3)).toEqual({
			chosen: ['tallinn', 'vormsi-vald', 'ruhnu-vald'],
			leftOut: ['muhu-vald']
		});
	});
});

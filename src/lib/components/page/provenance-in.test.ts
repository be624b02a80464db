import { describe, expect, it } from 'vitest';
import type { Caveat, Source } from '../../model/source.ts';
import { caveatsIn, sourcesIn } from './provenance-in.ts';

const sources = ['a', 'b', 'c'].map((id): Source => {
	const title = { et: id, en: id };
	return { id, title, publisher: id, homepage: null, licence: null, date: '2024' } as Source;
});
const caveats = ['x', 'y'].map((id): Caveat => ({ id, text: { et: id, en: id } }));
const row = { value: 1, source: 'a', caveat: null };

describe('where figures come from', () => {
	it('is the source of each that has a value', () => {
		expect(sourcesIn([row, { ...row, source: 'b', value: null }], sources).map(({ id }) => id)).toEqual(['a']);
	});

	it('is every source of a figure that is made of parts', () => {
		const made = { ...row, sources: 'c,a', caveats: 'y,x', caveat: 'x' };
		expect(sourcesIn([made], sources).map(({ id }) => id)).toEqual(['a', 'c']);
		expect(caveatsIn([made], caveats).map(({ id }) => id)).toEqual(['x', 'y']);
		expect(caveatsIn([{ ...made, caveats: '', caveat: null }], caveats)).toEqual([]);
	});
});

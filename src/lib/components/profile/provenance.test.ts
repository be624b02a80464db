import { describe, expect, it } from 'vitest';
import type { Caveat, Source } from '../../model/source.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import { provenanceOf } from './provenance.ts';

const row = (period: string, source: string, caveat: string | null, value: number | null = 1) =>
	({ indicator: 'population', period, value, status: 'A', source, caveat }) as ProfileRow;
const known = {
	sources: new Map([
		['a', { id: 'a' } as Source],
		['b', { id: 'b' } as Source]
	]),
	caveats: new Map([['c', { id: 'c' } as Caveat]])
};
const range = { from: '2018', to: '2020' };

describe('provenanceOf', () => {
	it('names each source and caveat of the period once, in the order of their use', () => {
		const rows = [row('2018', 'b', null), row('2019', 'a', 'c'), row('2020', 'b', 'c')];
		const { sources, caveats } = provenanceOf([rows, rows], range, known);
		expect(sources.map(({ id }) => id)).toEqual(['b', 'a']);
		expect(caveats.map(({ id }) => id)).toEqual(['c']);
	});

	it('leaves out what stands outside the period, and what has no figure', () => {
		const rows = [row('2017', 'a', 'c'), row('2018', 'a', 'c', null)];
		expect(provenanceOf([rows], range, known)).toEqual({ sources: [], caveats: [] });
	});
});

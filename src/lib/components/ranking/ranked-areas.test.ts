import { describe, expect, it } from 'vitest';
import type { AreaRow } from '../../query/queries/area-list.ts';
import { rankedAreas } from './ranked-areas.ts';

const area = (slug: string, part: Partial<AreaRow>): AreaRow => ({
	code: slug,
	level: 'municipality',
	name: slug,
	kind: 'vald',
	slug,
	parent: 'c1',
	validFrom: null,
	validTo: null,
	successor: null,
	formerCode: null,
	registryCode: null,
	population: 3000,
	populationPeriod: '2023',
	populationStatus: 'A',
	...part
});
const areas = [
	area('country', { level: 'country' }),
	area('county', { level: 'county', code: 'c1' }),
	area('a', {}),
	area('b', { kind: 'linn', population: 12_000 }),
	area('c', { parent: 'c2', population: null })
];
const all = { county: null, size: null, kind: null, similarTo: null, group: [] } as const;

describe('rankedAreas', () => {
	it.each([
		['all', all, ['a', 'b', 'c']],
		['of a county', { ...all, county: 'county' }, ['a', 'b']],
		['of a kind', { ...all, kind: 'linn' }, ['b']],
		['of a size, where it is known', { ...all, size: 'alla-5000' }, ['a']],
		['of a group', { ...all, group: ['c', 'a'] }, ['a', 'c']],
		['like one, with itself', { ...all, similarTo: 'a' }, ['a', 'c']],
		['of all filters together', { ...all, county: 'county', kind: 'linn', size: 'alla-5000' }, []]
	] as const)('%s', (_, view, slugs) => {
		expect(rankedAreas(areas, view, ['c']).map(({ slug }) => slug)).toEqual(slugs);
	});

	it('are all as long as the similar ones are not known', () => {
		expect(rankedAreas(areas, { ...all, similarTo: 'a' }, null)).toHaveLength(3);
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswer, type BakedAnswer } from '#lib/query/answer.ts';
import type { Query } from '#lib/query/define-query.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import { indicatorChange } from '#lib/query/queries/indicator-change.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readTables } from '#lib/query/read-tables.ts';
import { areas, formerAreas, indicators, observations } from '../../tests/fixtures/small-release.ts';
import { bake } from './bake.ts';
import { encodeTables } from './tables.ts';

let answers: Map<string, BakedAnswer>;
beforeAll(async () => {
	const tables = encodeTables(areas, formerAreas, indicators, observations);
	const files = { ...tables, observations: [...tables.observations.values()] };
	answers = await bake(await readTables(files, indicators), areas, indicators);
});

function rowsOf<Row>(query: Query<never, Row>, question: string): Row[] {
	return decodeAnswer(query, JSON.parse(JSON.stringify(answers.get(question))));
}

describe('a baked answer', () => {
	it('lists the country, the counties and then the municipalities, each with its population in one year that all municipalities have', () => {
		expect(rowsOf(areaList, 'area-list').map((row) => [row.code, row.population, row.populationPeriod])).toEqual([
			['EE', 410, '2020'],
			['0001', null, '2020'],
			['0102', 100, '2020'],
			['0101', 310, '2020']
		]);
	});

	it('leads from a former municipality to the successor with the most of its land first', () => {
		expect(rowsOf(formerAreaList, 'former-area-list').map((row) => [row.slug, row.successorSlug])).toEqual([
			['vana-vald', 'ula-vald'],
			['vana-vald', 'ala-vald']
		]);
	});

	it('sets an area beside its county, its country and its peers', () => {
		expect(rowsOf(areaProfile, 'area-profile/0101')).toContainEqual({
			indicator: 'population',
			period: '2018',
			value: 300,
			status: 'A',
			source: 'small',
			caveat: null,
			county: 400,
			countyStatus: 'A',
			country: 400,
			countryStatus: 'A',
			rank: 1,
			rankSample: false,
			ranked: 2
		});
	});

	it('keeps a missing figure, unranked and with its status', () => {
		const missing = rowsOf(areaProfile, 'area-profile/0102').find((row) => row.value === null);
		expect(missing).toMatchObject({ indicator: 'population', period: '2023', status: 'O', rank: null, ranked: 1 });
	});

	it('gives figures that round to the same the same rank', () => {
		const ranks = rowsOf(indicatorObservations, 'indicator-observations/population-60-plus-share');
		expect(ranks.map((row) => [row.value, row.rank])).toEqual([
			[25.04, 1],
			[25.01, 1]
		]);
	});

	it('compares two periods where both have a figure, and gives no percentage of a change from nothing', () => {
		expect(
			rowsOf(indicatorChange, 'indicator-change/population/2018/2020').map((row) => [row.area, row.change])
		).toEqual([
			['0101', 10],
			['EE', 10],
			['0102', 0]
		]);
	});
});

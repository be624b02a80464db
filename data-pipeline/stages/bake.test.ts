import { beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswer } from '#lib/query/answer.ts';
import type { Query } from '#lib/query/define-query.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaParts } from '#lib/query/queries/area-parts.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { contactList } from '#lib/query/queries/contact-list.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import { indicatorChange } from '#lib/query/queries/indicator-change.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { smallRelease, type ReleaseInMemory } from '../../tests/fixtures/small-release.ts';

let release: ReleaseInMemory;
beforeAll(async () => {
	release = await smallRelease();
});

function rowsOf<Row>(query: Query<never, Row>, question: string): Row[] {
	const bytes = release.files.get(release.catalog.answers[question] ?? '');
	if (!bytes) throw new Error(`${question} is not baked`);
	return decodeAnswer(query, JSON.parse(new TextDecoder().decode(bytes)));
}

describe('a baked answer', () => {
	it('lists the country, the counties and then the municipalities, each with its population in one year that all municipalities have', () => {
		expect(rowsOf(areaList, 'area-list').map((row) => [row.code, row.population, row.populationPeriod])).toEqual([
			['EE', 420, '2023'],
			['0001', null, '2023'],
			['0102', 110, '2023'],
			['0101', 290, '2023']
		]);
	});

	it('leads from a former municipality to the successor with the most of its land first', () => {
		expect(rowsOf(formerAreaList, 'former-area-list').map((row) => [row.slug, row.successorSlug])).toEqual([
			['vana-vald', 'ula-vald'],
			['vana-vald', 'ala-vald']
		]);
	});

	it('tells how to reach a municipality', () => {
		expect(rowsOf(contactList, 'contact-list')).toEqual([
			{ area: '0101', field: 'email', value: 'vald@ula.example', source: 'small', date: '2026-11-22' }
		]);
	});

	it('has the parts of the figures of every area, none where an area has none', () => {
		for (const { code } of rowsOf(areaList, 'area-list')) {
			const question = `area-parts/${code}`;
			expect(release.catalog.answers).toHaveProperty([question]);
			for (const { indicator, dimension } of rowsOf(areaParts, question)) {
				expect([indicator, dimension]).toEqual(['population', 'age']);
			}
		}
		expect(rowsOf(areaParts, 'area-parts/0101').length).toBeGreaterThan(0);
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

	it('sets a county beside the country alone, and the country beside nothing', () => {
		const in2018 = (area: string) =>
			rowsOf(areaProfile, `area-profile/${area}`).find(
				({ indicator, period }) => indicator === 'population' && period === '2018'
			);
		expect(in2018('0001')).toMatchObject({ county: null, countyStatus: null, country: 400, rank: null, ranked: 1 });
		expect(in2018('EE')).toMatchObject({ county: null, country: null, countryStatus: null, rank: null, ranked: 1 });
	});

	it('keeps a missing figure, unranked and with its status', () => {
		const missing = rowsOf(areaProfile, 'area-profile/0102').find(
			({ indicator, period }) => indicator === 'population' && period === '2021'
		);
		expect(missing).toMatchObject({ value: null, status: 'O', rank: null, ranked: 1 });
	});

	it('gives figures that round to the same the same rank', () => {
		const ranks = rowsOf(indicatorObservations, 'indicator-observations/population-60-plus-share');
		expect(ranks.filter(({ level }) => level === 'municipality').map((row) => [row.value, row.rank])).toEqual([
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

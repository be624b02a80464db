import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Indicator } from '#lib/model/indicator.ts';
import { currentId, renamedIndicators } from '#lib/model/renamed-indicators.ts';
import { Observation } from '#lib/model/observation.ts';
import type { Input } from '#pipeline/define.ts';
import { indicators } from '#pipeline/indicators/index.ts';
import { age2019 } from '#pipeline/sources/age-2019.ts';
import { areas2018 } from '#pipeline/sources/areas-2018.ts';
import { budgetRr300 } from '#pipeline/sources/budget-rr300.ts';
import { dwellingsEh44u } from '#pipeline/sources/dwellings-eh44u.ts';
import { sources } from '#pipeline/sources/index.ts';
import { lau2019 } from '#pipeline/sources/lau-2019.ts';
import { migrationRvr02 } from '#pipeline/sources/migration-rvr02.ts';
import { population2023 } from '#pipeline/sources/population-2023.ts';
import { populationLau2016 } from '#pipeline/sources/population-lau-2016.ts';
import { populationLau2017 } from '#pipeline/sources/population-lau-2017.ts';
import { populationLau2018 } from '#pipeline/sources/population-lau-2018.ts';
import { populationLau2020 } from '#pipeline/sources/population-lau-2020.ts';
import { populationNational } from '#pipeline/sources/population-national.ts';
import { populationRv0291u } from '#pipeline/sources/population-rv0291u.ts';
import { quotedErr2025 } from '#pipeline/sources/quoted-err-2025.ts';
import { vitalEvents2023 } from '#pipeline/sources/vital-events-2023.ts';
import { areas, factsOnly, rowsOf, withSamples } from '../fixtures/observed.ts';

const listed = new Set<Input>([...sources, ...indicators]);

describe('the list of indicators', () => {
	it('has 66 indicators, every id once', () => {
		expect(indicators).toHaveLength(66);
		expect(new Set(indicators.map(({ id }) => id)).size).toBe(66);
	});

	it('has none without a figure in the embedded snapshot but the settlements, of which only their publisher tells', () => {
		const told = new Set(withSamples.filter(({ value }) => value !== null).map(({ indicator }) => indicator));
		expect(indicators.map(({ id }) => id).filter((id) => !told.has(id))).toEqual(['settlements']);
	});
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
	const own = withSamples.filter((row) => row.indicator === id);
	const known = own.filter(({ value }) => value !== null);

	it('is declared whole, in both languages', () => {
		const { title, description, plausible } = v.parse(Indicator, indicator);
		expect(description.et).not.toBe(description.en);
		expect(title.et).not.toBe(title.en);
		expect(description.et).toMatch(/^[\p{Lu}\d].*\.$/u);
		expect(description.en).toMatch(/^\p{Lu}.*\.$/u);
		expect(plausible[0]).toBeLessThan(plausible[1]);
	});

	it('is made from sources and indicators of the lists', () => {
		expect(Object.values(indicator.inputs).length).toBeGreaterThan(0);
		expect(Object.entries(indicator.inputs).filter(([, input]) => !listed.has(input))).toEqual([]);
	});

	it('has valid observations, within what is plausible', () => {
		for (const row of own) v.parse(Observation, row);
		const [lowest, highest] = indicator.plausible;
		expect(known.filter(({ value }) => Number(value) < lowest || Number(value) > highest)).toEqual([]);
	});

	it('bounds how far a figure may be revised, and a part of it has a text in both languages', () => {
		const { revisionBound, breakdowns } = v.parse(Indicator, indicator);
		expect(revisionBound).toBeGreaterThan(0);
		for (const { categories } of breakdowns) {
			expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
			expect(categories.filter(({ title }) => title.et === '' || title.en === '')).toEqual([]);
		}
	});

	it('says something of every area of its levels in every period', () => {
		const periods = new Set(own.map(({ period }) => period));
		const levelled = areas.filter(({ level }) => indicator.levels.includes(level));
		expect(new Set(own.map(({ area, period }) => `${area} ${period}`)).size).toBe(periods.size * levelled.length);
		expect(own).toHaveLength(periods.size * levelled.length);
	});
});

type Told = { indicator: string; area: string; period: string; value: number; source: string };

/** Every figure of the snapshot's statistical tables, as the release must tell it. */
function figures(): Told[] {
	const one = (source: string, indicator: string, area: string, period: string, value: number | null): Told[] =>
		value === null ? [] : [{ source, indicator, area, period, value }];
	const counts = [
		[populationNational, 'population'],
		[populationLau2016, 'population'],
		[populationLau2017, 'population'],
		[populationLau2018, 'population'],
		[populationLau2020, 'population'],
		[population2023, 'population'],
		[populationRv0291u, 'population'],
		[migrationRvr02, 'net-migration'],
		[dwellingsEh44u, 'dwellings-completed']
	] as const;
	return [
		...counts.flatMap(([source, indicator]) =>
			rowsOf(source).flatMap((row) => one(source.id, indicator, row.area, row.period, row.value))
		),
		...rowsOf(areas2018).flatMap((row) => one('areas-2018', 'land-area', row.area, '2018', row.landKm2)),
		...rowsOf(lau2019).flatMap((row) => [
			...one('lau-2019', 'population', row.area, row.period, row.population),
			...one('lau-2019', 'total-area', row.area, row.period, row.totalKm2),
			...one('lau-2019', 'degree-of-urbanisation', row.area, row.period, row.urbanisation),
			...one('lau-2019', 'coastal-area', row.area, row.period, row.coastal ? 1 : 0)
		]),
		...rowsOf(age2019).flatMap((row) =>
			one('age-2019', `population-${row.age.replace('+', '-plus')}`, row.area, row.period, row.value)
		),
		...rowsOf(quotedErr2025).flatMap((row) => [
			...one('quoted-err-2025', 'population', row.area, row.period, row.population),
			...one('quoted-err-2025', 'mean-age', row.area, row.period, row.meanAge)
		]),
		...rowsOf(vitalEvents2023).flatMap((row) => [
			...one('vital-events-2023', 'births', row.area, row.period, row.births),
			...one('vital-events-2023', 'deaths', row.area, row.period, row.deaths)
		]),
		...rowsOf(budgetRr300).flatMap((row) => [
			...one('budget-rr300', 'budget-income', row.area, row.period, row.income),
			...one('budget-rr300', 'budget-cost', row.area, row.period, row.cost === null ? null : 0 - row.cost),
			...one('budget-rr300', 'budget-operating-result', row.area, row.period, row.operatingResult),
			...one('budget-rr300', 'budget-result', row.area, row.period, row.result)
		])
	];
}

describe('every figure of the snapshot', () => {
	const told = figures();

	it('is walked: 1,524 compiled figures, 79 land areas and 4 national populations', () => {
		expect(told).toHaveLength(1524 + 79 + 4);
	});

	it.each([
		['with sample figures', withSamples],
		['for publication', factsOnly]
	])('is in the release %s, with its value and source, and is no sample figure', (_, observations) => {
		const byKey = new Map(observations.map((row) => [`${row.indicator} ${row.area} ${row.period}`, row]));
		const lost = told.filter(({ indicator, area, period, value, source }) => {
			const row = byKey.get(`${indicator} ${area} ${period}`);
			return row?.value !== value || row.source !== source || row.status === 'sample';
		});
		expect(lost).toEqual([]);
	});
});

describe('old names of indicators', () => {
	it('lead to indicators that are there, and are given to no other', () => {
		const ids = indicators.map(({ id }) => id);
		const old = Object.keys(renamedIndicators);
		expect(old.filter((id) => ids.includes(id))).toEqual([]);
		expect(old.filter((id) => !ids.includes(currentId(id) ?? ''))).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Area } from '../model/area.ts';
import type { Language } from '../model/language.ts';
import { narrateParts } from './narrate.ts';
import { areaNamed, range, row, series } from './profile-fixture.ts';
import type { Part, Row } from './profile.ts';

const rakvere = areaNamed('Rakvere linn');
const ruhnu = areaNamed('Ruhnu vald', '0689');
const laaneViru = areaNamed('Lääne-Viru maakond', '0060');

type Options = { area?: Area; language?: Language; parts?: Part[] };

function sentences(
	rows: Row[],
	[from, to]: [number, number],
	{ area = rakvere, language = 'et', parts = [] }: Options
) {
	return narrateParts({ area, county: null, rows, range: range(from, to), parts, language });
}

function told(rows: Row[], years: [number, number], options: Options = {}): Record<string, string> {
	return Object.fromEntries(
		sentences(rows, years, options).map(({ id, text }) => [id, text.replaceAll('\u00a0', ' ')])
	);
}

describe('why the population changed', () => {
	/** 100 residents at the start, and events of the two years up to the end. */
	const rows = (end: number, births: (number | null)[], deaths: (number | null)[], migration: (number | null)[]) => [
		row('population', 2018, 100),
		row('population', 2020, end),
		...series('births', 2018, births),
		...series('deaths', 2018, deaths),
		...series('net-migration', 2018, migration)
	];

	it.each([
		[
			rows(110, [10, 5, 9], [4, 1], [-1, 1]),
			'Rakvere linna rahvaarv oli 2020. aasta algul 10 inimese võrra suurem kui 2018. aasta algul: loomulik iive oli +10 ja rändesaldo 0.'
		],
		[
			rows(90, [1, 0], [4, 3], [-1, -2]),
			'Rakvere linna rahvaarv oli 2020. aasta algul 10 inimese võrra väiksem kui 2018. aasta algul: loomulik iive oli −6 ja rändesaldo −3, ülejäänut (−1) need ei seleta.'
		],
		[
			rows(100, [2, 0], [1, 1], [0, 0]),
			'Rakvere linna rahvaarv oli 2018. ja 2020. aasta algul sama suur: loomulik iive oli 0 ja rändesaldo 0.'
		],
		[
			rows(102, [2, 0], [1, 1], [null, 1]),
			'Rakvere linna rahvaarv oli 2020. aasta algul 2 inimese võrra suurem kui 2018. aasta algul: loomulik iive oli 0, ülejäänut (+2) need ei seleta. 2018. aasta kohta andmed puuduvad.'
		],
		[
			rows(102, [null, 0], [1, 1], [1, 1]),
			'Rakvere linna rahvaarv oli 2020. aasta algul 2 inimese võrra suurem kui 2018. aasta algul: rändesaldo oli +2. 2018. aasta kohta andmed puuduvad.'
		],
		[
			rows(102, [], [], []),
			'Rakvere linna rahvaarv oli 2020. aasta algul 2 inimese võrra suurem kui 2018. aasta algul, kuid põhjused ei ole teada. Aastate 2018 ja 2019 kohta andmed puuduvad.'
		]
	])('is told by its causes and by what they leave open', (figures, text) => {
		expect(told(figures, [2018, 2020])['population-causes']).toBe(text);
	});

	it('says that the series breaks, and that some figures are sample data', () => {
		const figures = [
			row('population', 2018, 100),
			row('population', 2019, 120, { status: 'B' }),
			row('births', 2018, 1, { status: 'sample' }),
			row('deaths', 2018, 1),
			row('net-migration', 2018, 0)
		];
		expect(told(figures, [2018, 2019])['population-causes']).toMatch(
			/\(\+20\) need ei seleta\. Aegreas on vahepeal katkestus; osa arve on näidisandmed\.$/
		);
		expect(told(figures, [2018, 2019], { language: 'en' })['population-causes']).toBe(
			'The population of Rakvere city was 20 higher at the start of 2019 than at the start of 2018: natural increase was 0 and net migration 0, which leaves +20 unexplained. There is a break in the series in between; some of the figures are sample data.'
		);
	});

	it.each([
		[row('population', 2018, null), row('population', 2019, 2)],
		[row('population', 2018, 2), row('population', 2019, null)]
	])('is not told where an end is missing', (...figures) => {
		expect(told(figures, [2018, 2019])).toEqual({});
	});

	it('is not told of one year', () => {
		expect(told([row('population', 2018, 2)], [2018, 2018])).toEqual({});
	});
});

describe('age groups', () => {
	const ages = (period: number, counts: [number, number, number], shares: [number, number, number], more = {}) =>
		['population-0-14', 'population-15-64', 'population-65-plus'].flatMap((id, index) => [
			row(id, period, counts[index] ?? null, more),
			row(`${id}-share`, period, shares[index] ?? null, more)
		]);

	it.each([
		[20.5, 'suurenenud 1,1 protsendipunkti'],
		[22.6, 'vähenenud 1,0 protsendipunkti'],
		[21.61, 'sama suur']
	])('tell their shares and how that of the oldest changed from %d', (before, change) => {
		const rows = [
			...ages(2018, [2746, 9500, 3167], [17.8, 61.7, before]),
			...ages(2023, [2598, 9644, 3372], [16.6, 61.8, 21.6])
		];
		expect(told(rows, [2018, 2023])['age-groups']).toBe(
			`1. jaanuaril 2023 oli Rakvere linna elanikest 0–14-aastaseid 16,6%, 15–64-aastaseid 61,8% ja vähemalt 65-aastaseid 21,6%. Vähemalt 65-aastaste osatähtsus on 2018. aastaga võrreldes ${change}.`
		);
	});

	it.each([
		[
			[0, 1, 2],
			'1. jaanuaril 2023 oli Ruhnu vallas 0–14-aastaseid elanikke 0, 15–64-aastaseid 1 ja vähemalt 65-aastaseid 2.'
		],
		[
			[19, 56, 13],
			'1. jaanuaril 2023 oli Ruhnu vallas 0–14-aastaseid elanikke 19, 15–64-aastaseid 56 ja vähemalt 65-aastaseid 13.'
		]
	] as [[number, number, number], string][])('of a small municipality are told in people: %j', (counts, text) => {
		const rows = [...ages(2018, [1, 1, 1], [33, 33, 33]), ...ages(2023, counts, [21, 64, 15])];
		expect(told(rows, [2018, 2023], { area: ruhnu })['age-groups']).toBe(text);
	});

	it('say that they are sample data, which are never held against published figures', () => {
		const rows = [
			...ages(2019, [2746, 9500, 3167], [17.8, 61.7, 20.5]),
			...ages(2023, [2598, 9644, 3372], [16.6, 61.8, 21.6], { status: 'sample' })
		];
		expect(told(rows, [2018, 2023])['age-groups']).toBe(
			'Näidisandmete järgi oli 1. jaanuaril 2023 Rakvere linna elanikest 0–14-aastaseid 16,6%, 15–64-aastaseid 61,8% ja vähemalt 65-aastaseid 21,6%.'
		);
		expect(told(rows, [2018, 2023], { language: 'en' })['age-groups']).toBe(
			'According to sample data, the residents of Rakvere city were 16.6% aged 0–14, 61.8% aged 15–64 and 21.6% aged 65 and over on 1 January 2023.'
		);
	});

	it('are not told where one is missing in every year', () => {
		const rows = ages(2023, [2598, 9644, 3372], [16.6, 61.8, 21.6]);
		expect(told(rows.slice(2), [2018, 2023])).toEqual({});
	});

	it('come with how many depend on those of working age', () => {
		const rows = [
			row('dependency-ratio', 2023, 61.9),
			row('young-dependency-ratio', 2023, 26.9),
			row('old-dependency-ratio', 2023, 35)
		];
		expect(told(rows, [2018, 2023]).dependency).toBe(
			'2023. aasta algul oli Rakvere linnas 100 tööealise kohta 61,9 ülalpeetavat: 26,9 kuni 14-aastast ja 35,0 vähemalt 65-aastast.'
		);
		expect(told(rows, [2018, 2023], { language: 'en' }).dependency).toBe(
			'On 1 January 2023, there were 61.9 dependants per 100 people of working age in Rakvere city: 26.9 aged 14 or under and 35.0 aged 65 and over.'
		);
	});
});

describe('the kinds of migration', () => {
	it.each([
		[-910, 491, 'negatiivne (−910) ja välisrände saldo positiivne (+491).'],
		[1, -2, 'positiivne (+1) ja välisrände saldo negatiivne (−2).'],
		[0, 0, '0 ja välisrände saldo 0.'],
		[12_000, 1, 'positiivne (+12 000) ja välisrände saldo positiivne (+1).']
	])('are told with their signs: %d and %d', (internal, external, end) => {
		const rows = [row('net-migration-internal', 2023, internal), row('net-migration-external', 2023, external)];
		expect(told(rows, [2023, 2023])['migration-kinds']).toBe(`2023. aastal oli Rakvere linna siserände saldo ${end}`);
	});

	it('are summed over the years that have both, sample figures apart from published ones', () => {
		const rows = [
			...series('net-migration-internal', 2020, [-5, -5], { status: 'sample' }),
			...series('net-migration-internal', 2022, [1, 2]),
			...series('net-migration-external', 2020, [2, null], { status: 'sample' }),
			...series('net-migration-external', 2022, [3, 4])
		];
		expect(told(rows, [2020, 2023])).toEqual({
			'migration-kinds':
				'Aastatel 2022 ja 2023 oli Rakvere linna siserände saldo positiivne (+3) ja välisrände saldo positiivne (+7).',
			'migration-kinds-sample':
				'Näidisandmete järgi oli Rakvere linna siserände saldo 2020. aastal negatiivne (−5) ja välisrände saldo positiivne (+2). 2021. aasta kohta andmed puuduvad.'
		});
	});
});

describe('the kinds of income and cost', () => {
	const part = (indicator: string, et: string, en: string, value: number | null, more: Partial<Row> = {}): Part => ({
		indicator,
		title: { et, en },
		rows: [row(indicator, 2023, value, more)]
	});
	const income = (tax: number | null, fund: number, more: Partial<Row> = {}) => [
		part('budget-income', 'Tulumaks', 'Income tax', tax, more),
		part('budget-income', 'Maamaks', 'Land tax', 5, more),
		part('budget-income', 'Toetusfond', 'Block grant', fund, more)
	];

	it('are the two largest, with their shares', () => {
		expect(told([], [2018, 2023], { parts: income(60, 35) })['budget-income-kinds']).toBe(
			'Rakvere linna põhitegevuse tulude suurimad liigid olid 2023. aastal tulumaks (60,0%) ja toetusfond (35,0%).'
		);
		const costs = [
			part('budget-cost', 'Tööjõukulud', 'Labour costs', 60),
			part('budget-cost', 'Muud kulud', 'Other costs', 40)
		];
		expect(told([], [2018, 2023], { parts: costs, language: 'en' })['budget-cost-kinds']).toBe(
			'The largest parts of the operating expenditure of Rakvere city in 2023 were labour costs (60.0%) and other costs (40.0%).'
		);
	});

	it('may be one alone', () => {
		const parts = [part('budget-cost', 'Tööjõukulud', 'Labour costs', 60), part('budget-cost', 'Muu', 'Other', 0)];
		expect(told([], [2018, 2023], { parts })['budget-cost-kinds']).toBe(
			'Rakvere linna põhitegevuse kulude suurim liik oli 2023. aastal tööjõukulud (100,0%).'
		);
	});

	it('are those of the municipalities in a county, and say that they are sample data', () => {
		const parts = income(60, 35, { status: 'sample' });
		const [sentence] = sentences([], [2018, 2023], { parts, area: laaneViru });
		expect(sentence?.text.replaceAll('\u00a0', ' ')).toBe(
			'Näidisandmete järgi olid Lääne-Viru maakonna omavalitsuste põhitegevuse tulude suurimad liigid 2023. aastal tulumaks (60,0%) ja toetusfond (35,0%).'
		);
		expect(sentence?.evidence.map(({ part, value }) => [part?.et, value])).toEqual([
			['Tulumaks', 60],
			['Maamaks', 5],
			['Toetusfond', 35]
		]);
	});

	it.each([
		['a kind has no figure', income(null, 35)],
		['a kind takes away from the whole', income(60, -35)],
		['there are none', []],
		['all are nought', [part('budget-cost', 'Muu', 'Other', 0)]]
	])('are not told where %s', (_, parts) => {
		expect(told([], [2018, 2023], { parts })).toEqual({});
	});
});

describe('debt', () => {
	const debt = (value: number, investment: number | null) => [
		row('budget-debt', 2023, value),
		row('budget-debt-per-resident', 2023, 465.1),
		row('budget-investment', 2023, investment)
	];
	const start = 'Rakvere linna võlakohustused olid 2023. aasta lõpus 7,3 mln € (465 € elaniku kohta)';

	it.each([
		[-3412.8, `${start}; investeerimistegevuse väljaminekud ületasid sissetulekuid 3,4 mln € võrra.`],
		[0, `${start}; investeerimistegevuse sissetulekud ja väljaminekud olid võrdsed.`],
		[12, `${start}.`],
		[null, `${start}.`]
	])('is told with what investing cost: %d', (investment, text) => {
		expect(told(debt(7262.7, investment), [2018, 2023])['budget-debt']).toBe(text);
	});

	it('is told without residents where those are not known, and may be nought', () => {
		expect(told([row('budget-debt', 2023, 0)], [2018, 2023])['budget-debt']).toBe(
			'Rakvere linna võlakohustused olid 2023. aasta lõpus 0 €.'
		);
		expect(
			told([row('budget-debt', 2023, 62.7, { status: 'sample' })], [2018, 2023], { area: ruhnu, language: 'en' })
		).toEqual({
			'budget-debt': 'According to sample data, the debt of Ruhnu rural municipality was €63,000 at the end of 2023.'
		});
	});
});

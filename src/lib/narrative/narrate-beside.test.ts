import { describe, expect, it } from 'vitest';
import type { Area } from '../model/area.ts';
import type { Language } from '../model/language.ts';
import { narrateBeside } from './narrate.ts';
import { areaNamed, range, row, series } from './profile-fixture.ts';
import type { Row } from './profile.ts';
import type { Sentence } from './sentence.ts';

const rakvere = areaNamed('Rakvere linn');
const tallinn = areaNamed('Tallinn', '0784');
const tartu = areaNamed('Tartu linn', '0793');
const ruhnu = areaNamed('Ruhnu vald', '0689');
const country = areaNamed('Eesti');
const laaneViru = areaNamed('Lääne-Viru maakond', '0060');

type Others = [Area, Row[]][];
type Options = { language?: Language; own?: Area; years?: [number, number] };

function sentences(
	rows: Row[],
	others: Others,
	{ language = 'et', own = rakvere, years = [2018, 2023] }: Options = {}
): Sentence[] {
	const told = narrateBeside({
		area: own,
		county: null,
		rows,
		range: range(...years),
		others: others.map(([area, rows]) => ({ area, rows })),
		language
	});
	return [...told.population, ...told.budget];
}

function told(rows: Row[], others: Others, options?: Options): string[] {
	return sentences(rows, others, options).map(({ text }) => text.replaceAll('\u00a0', ' '));
}

const age = (value: number | null, year = 2023) => [row('mean-age', year, value)];
const natural = (value: number | null) => [row('natural-increase-rate', 2023, value)];
const migration = (value: number | null) => [row('net-migration-rate', 2023, value)];
const income = (value: number | null) => [row('budget-income-per-resident', 2023, value)];
const debt = (value: number | null) => [row('budget-debt-per-resident', 2023, value)];

describe('a figure beside those of chosen areas', () => {
	it.each([
		[
			age(42.84),
			age(41.3),
			'2023. aasta algul oli Rakvere linna elanike keskmine vanus 42,8 aastat: kõrgem kui Tallinnas (41,3).'
		],
		[
			age(40),
			age(41.3),
			'2023. aasta algul oli Rakvere linna elanike keskmine vanus 40,0 aastat: madalam kui Tallinnas (41,3).'
		],
		[
			natural(-5.31),
			natural(0.04),
			'2023. aastal oli Rakvere linna loomulik iive 1000 elaniku kohta −5,3: väiksem kui Tallinnas (0,0).'
		],
		[
			migration(-2.1),
			migration(6.24),
			'2023. aastal oli Rakvere linna rändesaldo 1000 elaniku kohta −2,1: väiksem kui Tallinnas (+6,2).'
		],
		[
			income(2013),
			income(2166),
			'2023. aastal olid Rakvere linna põhitegevuse tulud elaniku kohta 2013 €: väiksemad kui Tallinnas (2166 €).'
		],
		[
			debt(465),
			debt(0),
			'2023. aasta lõpus olid Rakvere linna võlakohustused elaniku kohta 465 €: suuremad kui Tallinnas (0 €).'
		]
	])('is told with theirs: %#', (own, other, text) => {
		expect(told(own, [[tallinn, other]])).toEqual([text]);
	});

	it.each([
		[
			age(42.84),
			age(41.3),
			'At the start of 2023, the mean age of the residents of Rakvere city was 42.8 years: higher than in Tallinn (41.3).'
		],
		[
			natural(-5.31),
			natural(0.04),
			'In 2023, natural increase per 1,000 residents of Rakvere city was −5.3: lower than in Tallinn (0.0).'
		],
		[
			migration(-2.1),
			migration(6.24),
			'In 2023, net migration per 1,000 residents of Rakvere city was −2.1: lower than in Tallinn (+6.2).'
		],
		[
			income(2013),
			income(2166),
			'In 2023, the operating revenue per resident of Rakvere city was €2,013: lower than in Tallinn (€2,166).'
		],
		[
			debt(465),
			debt(0),
			'At the end of 2023, the debt per resident of Rakvere city was €465: higher than in Tallinn (€0).'
		]
	])('is told in English too: %#', (own, other, text) => {
		expect(told(own, [[tallinn, other]], { language: 'en' })).toEqual([text]);
	});

	it('parts the areas that it is higher than from those that it is lower than and from its equals', () => {
		const others: Others = [
			[tallinn, age(41.3)],
			[laaneViru, age(44.96)],
			[tartu, age(39.9)],
			[country, age(42.84)]
		];
		expect(told(age(42.8), others)).toEqual([
			'2023. aasta algul oli Rakvere linna elanike keskmine vanus 42,8 aastat: kõrgem kui Tallinnas (41,3) ja Tartu linnas (39,9), kuid madalam kui Lääne-Viru maakonnas (45,0), sama kõrge kui Eestis.'
		]);
		expect(told(age(42.8), others, { language: 'en' })).toEqual([
			'At the start of 2023, the mean age of the residents of Rakvere city was 42.8 years: higher than in Tallinn (41.3) and Tartu city (39.9) but lower than in Lääne-Viru county (45.0), the same as in Estonia.'
		]);
	});

	it('is of its municipalities, where money is told of a county', () => {
		expect(told(income(2000), [[tallinn, income(2166)]], { own: laaneViru })[0]).toMatch(
			/olid Lääne-Viru maakonna omavalitsuste põhitegevuse tulud/
		);
		expect(told(income(2000), [[tallinn, income(2166)]], { own: laaneViru, language: 'en' })[0]).toMatch(
			/revenue per resident of the municipalities in Lääne-Viru county was/
		);
	});
});

describe('a figure that is not told', () => {
	it.each([
		['differs from none as figures are rounded', age(42.84), [[tallinn, age(42.76)]]],
		['is not known', age(null), [[tallinn, age(42)]]],
		['is not known of any other', age(42), [[tallinn, age(null)]]],
		['is of another year than theirs', age(42, 2022), [[tallinn, age(42.5, 2023)]]],
		['is of a year outside the period', age(42, 2024), [[tallinn, age(45, 2024)]]],
		['has none beside it', age(42), []]
	] as [string, Row[], Others][])('%s', (_, own, others) => {
		expect(told(own, others)).toEqual([]);
	});
});

describe('the year of a figure', () => {
	it('is the newest of those that the most areas know', () => {
		const own = series('mean-age', 2020, [42, 42.1, 42.2, 42.3]);
		const others: Others = [
			[tallinn, series('mean-age', 2020, [41, 41.1, 41.2, 41.3])],
			[tartu, series('mean-age', 2020, [39, 39.1, null, null])]
		];
		expect(told(own, others)[0]).toMatch(/^2021\. .*Tallinnas \(41,1\) ja Tartu linnas \(39,1\)\.$/);
	});

	it('may be one that an area does not know: that is said', () => {
		const others: Others = [
			[tallinn, age(41.3)],
			[tartu, age(null)],
			[ruhnu, []]
		];
		expect(told(age(42), others)[0]).toMatch(/\(41,3\)\. Tartu linna ja Ruhnu valla kohta andmed puuduvad\.$/);
		expect(told(age(42), others, { language: 'en' })[0]).toMatch(
			/\(41\.3\)\. There are no data for Tartu city and Ruhnu rural municipality\.$/
		);
	});
});

describe('natural increase and migration', () => {
	it('are told as the one that differs more, natural increase where they differ alike', () => {
		const both = (a: number, b: number) => [...natural(a), ...migration(b)];
		expect(told(both(-5, 1), [[tallinn, both(-4, 6)]])).toEqual([expect.stringContaining('rändesaldo')]);
		expect(told(both(-5, 1), [[tallinn, both(-4, 2)]])).toEqual([expect.stringContaining('loomulik iive')]);
		expect(told(both(-5, 1), [[tallinn, both(-5, 2)]])).toEqual([expect.stringContaining('rändesaldo')]);
	});

	it('are no rates of an area with few residents, which is said, and ages and money are told all the same', () => {
		const few = [row('population', 2023, 88), ...natural(-11.4), ...age(44), ...income(2130)];
		const own = [...natural(-5.3), ...age(42), ...income(2013)];
		expect(told(own, [[ruhnu, few]])).toEqual([
			expect.stringMatching(/vanus 42,0 aastat: madalam kui Ruhnu vallas \(44,0\)\.$/),
			expect.stringMatching(/2013 €: väiksemad kui Ruhnu vallas \(2130 €\)\.$/)
		]);
		const others: Others = [
			[ruhnu, few],
			[tallinn, natural(-1)]
		];
		expect(told(own, others)[1]).toMatch(
			/Tallinnas \(−1,0\)\. Ruhnu vallas on alla 1000 elaniku, seepärast suhtarvu ei võrrelda\.$/
		);
		expect(told(own, others, { language: 'en' })[1]).toMatch(
			/Ruhnu rural municipality has fewer than 1,000 residents, so the rate is not compared\.$/
		);
		expect(told(few, [[tallinn, natural(-1)]], { own: ruhnu })).toEqual([]);
	});
});

describe('sample figures', () => {
	const sample = [row('mean-age', 2023, 41.3, { status: 'sample' })];

	it('are named as such, all of them or some', () => {
		expect(told([row('mean-age', 2023, 42, { status: 'sample' })], [[tallinn, sample]])).toEqual([
			'Näidisandmete järgi oli 2023. aasta algul Rakvere linna elanike keskmine vanus 42,0 aastat: kõrgem kui Tallinnas (41,3).'
		]);
		expect(told(age(42), [[tallinn, sample]])[0]).toMatch(/\(41,3\)\. Osa arve on näidisandmed\.$/);
		expect(told(age(42), [[tallinn, sample]], { language: 'en' })[0]).toMatch(/Some of the figures are sample data\.$/);
	});

	it('mark the sentence, which carries the figures of all areas', () => {
		const [sentence] = sentences(age(42), [[tallinn, sample]]);
		expect(sentence).toMatchObject({ id: 'beside-mean-age', paragraph: 'beside', sample: true });
		expect(sentence?.evidence.map(({ area, period, value }) => `${area} ${period} ${value}`)).toEqual([
			'0663 2023 42',
			'0784 2023 41.3'
		]);
	});
});

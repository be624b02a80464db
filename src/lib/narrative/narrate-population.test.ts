import { describe, expect, it } from 'vitest';
import { narrate } from './narrate.ts';
import { areaNamed, range, row, series } from './profile-fixture.ts';
import type { Row } from './profile.ts';

const rakvere = areaNamed('Rakvere linn');
const laaneViru = areaNamed('Lääne-Viru maakond', '0060');
const afterCensus = { status: 'B', caveat: 'residence-reset-inferred' } as const;

/** The sentences by id, with plain spaces so that they can be read and typed. */
function told(rows: Row[], years: [from: number, to: number], { area = rakvere, language = 'et' as 'et' | 'en' } = {}) {
	const county = area.level === 'municipality' ? laaneViru : null;
	const sentences = narrate({ area, county, rows, range: range(...years), language });
	return Object.fromEntries(sentences.map(({ id, text }) => [id, text.replaceAll('\u00a0', ' ')]));
}

describe('the population at the end of the period', () => {
	it.each([
		[
			0,
			'1. jaanuaril 2020 ei elanud Rakvere linnas ühtegi inimest.',
			'Rakvere city had no residents on 1 January 2020.'
		],
		[1, '1. jaanuaril 2020 elas Rakvere linnas 1 inimene.', 'Rakvere city had 1 resident on 1 January 2020.'],
		[2, '1. jaanuaril 2020 elas Rakvere linnas 2 inimest.', 'Rakvere city had 2 residents on 1 January 2020.'],
		[
			1_000_000,
			'1. jaanuaril 2020 elas Rakvere linnas 1 000 000 inimest.',
			'Rakvere city had 1,000,000 residents on 1 January 2020.'
		]
	])('says %d', (value, et, en) => {
		const rows = series('population', 2018, [5, 5, value]);
		expect(told(rows, [2018, 2020])['population-level']).toBe(et);
		expect(told(rows, [2018, 2020], { language: 'en' })['population-level']).toBe(en);
	});

	it('says that the last year is missing, and which one is known', () => {
		const rows = series('population', 2018, [15_413, 15_189, null]);
		expect(told(rows, [2018, 2020])['population-level']).toBe(
			'Rakvere linna 2020. aasta rahvaarvu kohta andmed puuduvad; viimane teadaolev rahvaarv on 15 189 (1. jaanuar 2019).'
		);
	});

	it('says that nothing is known, and no more', () => {
		expect(told(series('population', 2021, [null, null]), [2021, 2022])).toEqual({
			'population-level': 'Rakvere linna rahvaarv ei ole teada: aastate 2021 ja 2022 kohta andmed puuduvad.'
		});
	});

	it.each([
		[row('population', 2023, 88, afterCensus), 'Aasta 2023 on tuletatud, sest allikas seda ei nimeta.'],
		[
			row('population', 2023, 88, { status: 'rebuilt' }),
			'2023. aasta arv on saadud endiste omavalitsuste andmeid liites.'
		],
		[row('population', 2023, 88, { status: 'P' }), '2023. aasta andmed on esialgsed.'],
		[row('population', 2023, 88, { status: 'E' }), '2023. aasta andmed on hinnangulised.'],
		[row('population', 2023, 88, { status: 'sample' }), '2023. aasta arvud on näidisandmed.']
	])('names what kind of figure it is: %o', (figure, remark) => {
		expect(told([figure], [2023, 2023])['population-level']).toBe(
			`1. jaanuaril 2023 elas Rakvere linnas 88 inimest. ${remark}`
		);
	});

	it.each([
		[1, 'Rahvaarvult oli Rakvere linn 2020. aastal 79 omavalitsusest suurim.'],
		[14, 'Rahvaarvult oli Rakvere linn 2020. aastal 79 omavalitsuse seas 14. kohal.'],
		[79, 'Rahvaarvult oli Rakvere linn 2020. aastal 79 omavalitsusest väikseim.']
	])('ranks it %d. among all', (rank, text) => {
		const rows = [row('population', 2020, 5000, { rank, ranked: 79 })];
		expect(told(rows, [2020, 2020])['population-rank']).toBe(text);
	});

	it('ranks none where many are not known', () => {
		const rows = [row('population', 2025, 5000, { rank: 1, ranked: 18 })];
		expect(told(rows, [2025, 2025])).not.toHaveProperty('population-rank');
	});

	it.each([
		[1, '1st'],
		[2, '2nd'],
		[3, '3rd'],
		[4, '4th'],
		[11, '11th'],
		[21, '21st']
	])('ranks in English: %d is %s', (rank, ordinal) => {
		const rows = [row('population', 2020, 5000, { rank, ranked: 79 })];
		const text = told(rows, [2020, 2020], { language: 'en' })['population-rank'];
		expect(text).toContain(rank === 1 ? 'the largest of the 79 municipalities' : ordinal);
	});
});

describe('its change within one series', () => {
	it.each([
		[
			[2000, 1950, 1900],
			'Aastatel 2018–2020 kahanes Rakvere linna rahvaarv igal aastal, kokku 100 inimese võrra (5,0%).'
		],
		[
			[2000, 2050, 2100],
			'Aastatel 2018–2020 kasvas Rakvere linna rahvaarv igal aastal, kokku 100 inimese võrra (5,0%).'
		],
		[[100, 100, 100], 'Aastatel 2018–2020 püsis Rakvere linna rahvaarv muutumatuna.'],
		[
			[100, 103, 100],
			'Aastatel 2018–2020 Rakvere linna rahvaarv kokkuvõttes ei muutunud: 2019. aastani see kasvas (103 inimeseni), seejärel kahanes.'
		],
		[
			[141, 141, 140],
			'Aastatel 2018–2020 kahanes Rakvere linna rahvaarv 1 inimese võrra: 2019. aastani see püsis muutumatuna, seejärel kahanes.'
		],
		[
			[10_000, 10_020, 10_002],
			'Aastatel 2018–2020 Rakvere linna rahvaarv peaaegu ei muutunud, kasvades vaid 2 inimese võrra: 2019. aastani see kasvas (10 020 inimeseni), seejärel kahanes.'
		],
		[
			[50, 60, 40, 45],
			'Aastatel 2018–2021 kahanes Rakvere linna rahvaarv 5 inimese võrra; suurim oli see 2019. aastal (60) ja väikseim 2020. aastal (40).'
		],
		[[50, 60], 'Aastatel 2018–2019 kasvas Rakvere linna rahvaarv 10 inimese võrra.'],
		[[0, 12], 'Aastatel 2018–2019 kasvas Rakvere linna rahvaarv 0-st 12 inimeseni.']
	])('tells %j', (values, text) => {
		const rows = series('population', 2018, values);
		expect(told(rows, [2018, 2017 + values.length])['population-change']).toBe(text);
	});

	it.each([
		[[2000, 1950, 1900], 'The population of Rakvere city fell every year in 2018–2020, by 100 people (5.0%) in total.'],
		[
			[141, 141, 140],
			'The population of Rakvere city fell by 1 person in 2018–2020: it stayed the same until 2019 and then fell.'
		],
		[[10_000, 10_002], 'The population of Rakvere city hardly changed in 2018–2019, growing by only 2 people.'],
		[[0, 12], 'The population of Rakvere city grew from none to 12 in 2018–2019.']
	])('tells %j in English', (values, text) => {
		const rows = series('population', 2018, values);
		expect(told(rows, [2018, 2017 + values.length], { language: 'en' })['population-change']).toBe(text);
	});

	it('says which years are missing, at the start and in between', () => {
		const rows = series('population', 2016, [null, 700, null, 800]);
		expect(told(rows, [2016, 2019])['population-change']).toBe(
			'Aastatel 2017–2019 kasvas Rakvere linna rahvaarv 100 inimese võrra. Aastate 2016 ja 2018 kohta andmed puuduvad.'
		);
	});

	it('computes none from one figure', () => {
		const rows = series('population', 2018, [null, 700, null]);
		expect(told(rows, [2018, 2020])['population-change']).toBe(
			'Rakvere linna rahvaarvu muutust ei saa arvutada: aastate 2018 ja 2020 kohta andmed puuduvad.'
		);
	});

	it('names the rebuilt years', () => {
		const rows = [
			...series('population', 2016, [15_747, 15_526], { status: 'rebuilt' }),
			...series('population', 2018, [15_413])
		];
		expect(told(rows, [2016, 2018])['population-change']).toBe(
			'Aastatel 2016–2018 kahanes Rakvere linna rahvaarv igal aastal, kokku 334 inimese võrra (2,1%). Aastate 2016 ja 2017 arvud on saadud endiste omavalitsuste andmeid liites.'
		);
	});
});

describe('its change across the break after the census', () => {
	const ruhnu = areaNamed('Ruhnu vald', '0689');
	const rows = [
		...series('population', 2018, [141, 141, 131, null, null]),
		row('population', 2023, 88, afterCensus),
		row('population', 2025, 80)
	];

	it('is told in people, with the break and the missing years', () => {
		expect(told(rows, [2020, 2023], { area: ruhnu })['population-change']).toBe(
			'1. jaanuaril 2023 oli Ruhnu valla rahvaarv 43 inimese võrra väiksem kui 1. jaanuaril 2020, kuid need arvud ei moodusta ühtset aegrida: pärast 2021. aasta rahvaloendust määrati elanike elukoht uuesti. Aastate 2021 ja 2022 kohta andmed puuduvad.'
		);
	});

	it('tells the same reason where the year of the break was not inferred, and does not say that it was', () => {
		const reset = { status: 'B', caveat: 'residence-reset-2021' } as const;
		const published = [...series('population', 2020, [131, 120]), row('population', 2022, 90, reset)];
		const sentence = told(published, [2020, 2022], { area: ruhnu })['population-change'];
		expect(sentence).toMatch(/pärast 2021\. aasta rahvaloendust määrati elanike elukoht uuesti/);
		expect(sentence).not.toMatch(/tuletatud/);
	});

	it('leaves what came before and after it as series of their own', () => {
		const sentences = told(rows, [2018, 2025], { area: ruhnu });
		expect(sentences['population-change-before']).toBe(
			'Enne katkestust, aastatel 2018–2020, kahanes rahvaarv 10 inimese võrra: 2019. aastani see püsis muutumatuna, seejärel kahanes.'
		);
		expect(sentences['population-change-after']).toBe(
			'Pärast katkestust, aastatel 2023–2025, kahanes rahvaarv 8 inimese võrra. 2024. aasta kohta andmed puuduvad; aasta 2023 on tuletatud, sest allikas seda ei nimeta.'
		);
	});

	it('is none for a period that begins with the break', () => {
		const sentences = told(rows, [2023, 2025], { area: ruhnu });
		expect(sentences['population-change']).toMatch(/^Aastatel 2023–2025 kahanes Ruhnu valla rahvaarv 8 inimese võrra/);
	});
});

describe('a period of one year', () => {
	it.each([
		[-104, 'Rakvere linna rahvaarv 104 inimese võrra väiksem kui aasta varem.'],
		[1, 'Rakvere linna rahvaarv 1 inimese võrra suurem kui aasta varem.'],
		[0, 'Rakvere linna rahvaarv sama suur kui aasta varem.']
	])('tells the change of %d from a year earlier', (change, end) => {
		const rows = [row('population', 2020, 5000), row('population-change', 2020, change)];
		expect(told(rows, [2020, 2020])['population-change']).toBe(`1. jaanuaril 2020 oli ${end}`);
	});

	it('says that the year before is missing', () => {
		const rows = [row('population', 2023, 5000), row('population-change', 2023, null)];
		expect(told(rows, [2023, 2023])['population-change']).toBe(
			'Kui palju Rakvere linna rahvaarv aastaga muutus, ei ole teada: 2022. aasta kohta andmed puuduvad.'
		);
	});
});

import { describe, expect, it } from 'vitest';
import type { Area } from '../model/area.ts';
import { narrate } from './narrate.ts';
import { areaNamed, range, row, series } from './profile-fixture.ts';
import type { Row } from './profile.ts';

const rakvere = areaNamed('Rakvere linn');
const laaneViru = areaNamed('Lääne-Viru maakond', '0060');

function told(
	rows: Row[],
	[from, to]: [number, number],
	{ area = rakvere, language = 'et' }: { area?: Area; language?: 'et' | 'en' } = {}
) {
	const county = area.level === 'municipality' ? laaneViru : null;
	const sentences = narrate({ area, county, rows, range: range(from, to), language });
	return Object.fromEntries(sentences.map(({ id, text }) => [id, text.replaceAll('\u00a0', ' ')]));
}

describe('growth against the county and Estonia', () => {
	const rows = (own: [number, number], county: [number | null, number | null], country: [number, number]) => [
		row('population', 2018, own[0], { county: county[0], country: country[0] }),
		row('population', 2020, own[1], { county: county[1], country: country[1] })
	];

	it.each([
		[
			rows([10_000, 9790], [50_000, 49_200], [1_000_000, 1_007_000]),
			'Võrdluseks: aastatel 2018–2020 kahanes Lääne-Viru maakonna rahvaarv 1,6% ja Eesti oma kasvas 0,7%.'
		],
		[
			rows([10_000, 9790], [50_000, 50_500], [1_000_000, 1_007_000]),
			'Võrdluseks: aastatel 2018–2020 kasvas Lääne-Viru maakonna rahvaarv 1,0% ja Eesti oma 0,7%.'
		],
		[
			rows([10_000, 9790], [50_000, 50_000], [1_000_000, 979_000]),
			'Võrdluseks: aastatel 2018–2020 ei muutunud Lääne-Viru maakonna rahvaarv.'
		],
		[rows([10_000, 9790], [null, 50_000], [1_000_000, 979_000]), undefined],
		[rows([900, 790], [50_000, 50_500], [1_000_000, 1_007_000]), undefined]
	])('compares only what is known, big enough and different', (figures, text) => {
		expect(told(figures, [2018, 2020])['growth-comparison']).toBe(text);
	});
});

describe('natural increase', () => {
	const year = (births: number, deaths: number) => [row('births', 2023, births), row('deaths', 2023, deaths)];

	it.each([
		[1, 2, 'registreeriti Rakvere linnas 1 sünd ja 2 surma: loomulik iive oli negatiivne (−1).'],
		[2, 1, 'registreeriti Rakvere linnas 2 sündi ja 1 surm: loomulik iive oli positiivne (+1).'],
		[6, 6, 'registreeriti Rakvere linnas 6 sündi ja 6 surma: loomulik iive oli 0.'],
		[0, 3, 'registreeriti Rakvere linnas 3 surma ja mitte ühtegi sündi: loomulik iive oli negatiivne (−3).'],
		[3, 0, 'registreeriti Rakvere linnas 3 sündi ja mitte ühtegi surma: loomulik iive oli positiivne (+3).'],
		[0, 0, 'ei registreeritud Rakvere linnas ühtegi sündi ega surma.']
	])('tells %d births and %d deaths', (births, deaths, end) => {
		expect(told(year(births, deaths), [2023, 2023])['natural-increase']).toBe(`2023. aastal ${end}`);
	});

	it('tells the known year apart from the sum with sample figures, and how many of those there are', () => {
		const rows = [
			...series('births', 2021, [100, 110], { status: 'sample' }),
			row('births', 2023, 111, { status: 'inferred' }),
			...series('deaths', 2021, [200, 210], { status: 'sample' }),
			row('deaths', 2023, 193, { status: 'inferred' })
		];
		expect(told(rows, [2021, 2024])).toMatchObject({
			'natural-increase':
				'2023. aastal registreeriti Rakvere linnas 111 sündi ja 193 surma: loomulik iive oli negatiivne (−82). Aasta 2023 on tuletatud, sest allikas seda ei nimeta.',
			'natural-increase-with-sample':
				'Aastatel 2021–2023 oli Rakvere linna loomulik iive negatiivne (−282): 321 sündi ja 603 surma. Neist 2 aasta arvud on näidisandmed; 2024. aasta kohta andmed puuduvad.'
		});
	});

	it('counts a year only where both births and deaths are known', () => {
		const rows = [...series('births', 2022, [10, 20]), ...series('deaths', 2022, [null, 30])];
		expect(told(rows, [2022, 2023])['natural-increase']).toBe(
			'2023. aastal registreeriti Rakvere linnas 20 sündi ja 30 surma: loomulik iive oli negatiivne (−10). 2022. aasta kohta andmed puuduvad.'
		);
	});
});

describe('net migration', () => {
	it.each([
		[478, 'positiivne: saabus 478 inimest rohkem, kui lahkus.', 'positive in 2025: 478 more people arrived than left.'],
		[-1, 'negatiivne: lahkus 1 inimene rohkem, kui saabus.', 'negative in 2025: 1 more person left than arrived.'],
		[0, '0: saabujaid ja lahkujaid oli ühepalju.', 'zero in 2025: as many people arrived as left.']
	])('tells %d', (value, et, en) => {
		const rows = [row('net-migration', 2025, value)];
		expect(told(rows, [2025, 2025])['net-migration']).toBe(`2025. aastal oli Rakvere linna rändesaldo ${et}`);
		const english = told(rows, [2025, 2025], { language: 'en' })['net-migration'];
		expect(english).toBe(`Net migration in Rakvere city was ${en}`);
	});

	it('never adds a sample figure to a known one', () => {
		const rows = [
			...series('net-migration', 2022, [10, 20], { status: 'sample' }),
			row('net-migration', 2025, -5, { caveat: 'migration-kinds-unknown' })
		];
		expect(told(rows, [2022, 2025])).toMatchObject({
			'net-migration':
				'2025. aastal oli Rakvere linna rändesaldo negatiivne: lahkus 5 inimest rohkem, kui saabus. Allikast ei selgu, kas saldo hõlmab siserännet, välisrännet või mõlemat.',
			'net-migration-sample':
				'Näidisandmete järgi oli Rakvere linna rändesaldo aastatel 2022 ja 2023 positiivne: saabus 30 inimest rohkem, kui lahkus. 2024. aasta kohta andmed puuduvad.'
		});
	});
});

describe('age', () => {
	it('tells the share aged 60 and over beside the county and Estonia', () => {
		const rows = [row('population-60-plus-share', 2019, 27.29, { county: 28.61, country: 26.1 })];
		expect(told(rows, [2018, 2023])['older-share']).toBe(
			'1. jaanuaril 2019 oli Rakvere linna elanikest vähemalt 60-aastaseid 27,3%, Lääne-Viru maakonnas 28,6% ja Eestis 26,1%.'
		);
	});

	it('does not repeat the figure for a county of one municipality', () => {
		const rows = [row('population-60-plus-share', 2019, 29.1, { county: 29.1, country: 26.1 })];
		expect(told(rows, [2019, 2019])['older-share']).not.toContain('maakonnas');
	});

	it.each([
		[51.4, 'mis on 2,6 aasta võrra rohkem kui 2020. aasta algul. Rahvastik on vananenud.'],
		[48.0, 'mis on 0,8 aasta võrra vähem kui 2020. aasta algul. Rahvastik on noorenenud.'],
		[48.84, 'sama palju kui 2020. aasta algul.']
	])('tells a mean age that went from 48.8 to %d', (age, end) => {
		const rows = [row('mean-age', 2020, 48.8), row('mean-age', 2025, age)];
		expect(told(rows, [2020, 2025])['mean-age']).toMatch(new RegExp(`${end}$`));
	});

	it('tells a published figure before a newer sample one', () => {
		const rows = [row('mean-age', 2020, 48.8), row('mean-age', 2023, 50, { status: 'sample' })];
		expect(told(rows, [2020, 2023])['mean-age']).toBe(
			'2020. aasta algul oli Rakvere linna elanike keskmine vanus 48,8 aastat.'
		);
	});

	it('draws no conclusion about the place from sample figures, and holds none against a known one', () => {
		const sample = series('mean-age', 2018, [42, 42.5, 43], { status: 'sample' });
		expect(told(sample, [2018, 2020])['mean-age']).toBe(
			'Näidisandmete järgi oli Rakvere linna elanike keskmine vanus 2020. aasta algul 43,0 aastat, mis on 1,0 aasta võrra rohkem kui 2018. aasta algul.'
		);
		expect(told([...sample, row('mean-age', 2021, 31.8)], [2018, 2021])['mean-age']).toBe(
			'2021. aasta algul oli Rakvere linna elanike keskmine vanus 31,8 aastat.'
		);
	});
});

describe('the budget', () => {
	it.each([
		[
			-6800,
			'2025. aastal olid Rakvere linna põhitegevuse tulud 48,6 mln € ja eelarveaasta lõpetati 6,8 mln € suuruse puudujäägiga.'
		],
		[
			420,
			'2025. aastal olid Rakvere linna põhitegevuse tulud 48,6 mln € ja eelarveaasta lõpetati 420 000 € suuruse ülejäägiga.'
		],
		[0.2, '2025. aastal olid Rakvere linna põhitegevuse tulud 48,6 mln € ja eelarveaasta lõpetati tasakaalus.']
	])('closes a year with %d thousand euros', (result, text) => {
		const rows = [row('budget-income', 2025, 48_600), row('budget-result', 2025, result)];
		expect(told(rows, [2024, 2025]).budget).toBe(text);
	});

	it('is that of the municipalities in a county, and says that it is sample data', () => {
		const rows = [
			row('budget-income', 2023, 48_600, { status: 'sample' }),
			row('budget-result', 2023, -5000, { status: 'sample' })
		];
		expect(told(rows, [2023, 2023], { area: laaneViru }).budget).toMatch(
			/^Näidisandmete järgi olid 2023\. aastal Lääne-Viru maakonna omavalitsuste põhitegevuse tulud/
		);
	});
});

it('tells of the merger of Jõhvi and Toila on both pages and nowhere else', () => {
	const toila = areaNamed('Toila vald', '0803');
	expect(told([], [2018, 2023], { area: toila }).merger).toBe(
		'Jõhvi vald ja Toila vald ühinesid 2025. aasta oktoobris uueks Jõhvi vallaks. Siinsed arvud on ühinemiseelse Toila valla kohta.'
	);
	expect(told([], [2018, 2023], { area: areaNamed('Jõhvi vald', '0251') })).toHaveProperty('merger');
	expect(told([], [2018, 2023])).not.toHaveProperty('merger');
});

it('speaks of the country and of counties by their own names', () => {
	const rows = series('population', 2019, [1_324_820, 1_328_976]);
	expect(told(rows, [2019, 2020], { area: areaNamed('Eesti') })).toEqual({
		'population-level': '1. jaanuaril 2020 elas Eestis 1 328 976 inimest.',
		'population-change': 'Aastatel 2019–2020 kasvas Eesti rahvaarv 4156 inimese võrra (0,3%).'
	});
	expect(told(rows, [2019, 2020], { area: laaneViru, language: 'en' })['population-level']).toBe(
		'Lääne-Viru county had 1,328,976 residents on 1 January 2020.'
	);
});

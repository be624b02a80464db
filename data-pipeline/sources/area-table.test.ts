import { describe, expect, it } from 'vitest';
import { knownAreas } from '../../tests/fixtures/known-areas.ts';
import {
	categories,
	pxAnswer,
	type PxCategories,
	type PxCell,
	type PxDimensions
} from '../../tests/fixtures/px-answer.ts';
import { type AreaTable, openAreaTable } from './area-table.ts';
import { besideMunicipalities, statSigns } from './statistikaamet.ts';

const shape: AreaTable = {
	table: 'RV1',
	dimension: 'Elukoht',
	years: 'Aasta',
	others: ['Näitaja'],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: false,
	signs: statSigns
};

type Codes = Readonly<Record<string, string>>;

/** Area, year and figure of every place of a table of places and years. */
function read(
	places: PxCategories,
	years: readonly string[],
	cellOf: (codes: Codes) => PxCell,
	{ johvi = null, changed = {} }: { johvi?: '0250' | '0251' | null; changed?: object } = {}
) {
	const dimensions = { Elukoht: places, Aasta: categories(...years) };
	const { places: found, figure } = openAreaTable(pxAnswer(dimensions, cellOf, changed), knownAreas(johvi), shape);
	return found.map(({ area, period, cell }) => [area, period, figure(cell).value]);
}

const open = (dimensions: PxDimensions, cellOf: (codes: Codes) => PxCell = () => 1) =>
	openAreaTable(pxAnswer(dimensions, cellOf), knownAreas(), shape);

describe('a table of areas and years', () => {
	it('tells of each area and year once, by our codes', () => {
		const places = categories('00=Kogu Eesti', '37=HARJU MAAKOND', '784=..Tallinn', '176=....Haabersti linnaosa');
		const rows = read(places, ['2024', '2025'], ({ Elukoht, Aasta }) => Number(Elukoht) * 10_000 + Number(Aasta));
		expect(rows).toEqual([
			['EE', '2024', 2024],
			['0037', '2024', 372_024],
			['0784', '2024', 7_842_024],
			['EE', '2025', 2025],
			['0037', '2025', 372_025],
			['0784', '2025', 7_842_025]
		]);
	});

	it('takes a name that both a former and a present municipality bear for the former one where its neighbours are told of', () => {
		const places = categories('140=..Anija vald', '112=..Aegviidu vald');
		const rows = read(places, ['2015', '2018'], ({ Elukoht, Aasta }) =>
			Elukoht === '112' && Aasta === '2018' ? '..' : 5
		);
		expect(rows).toEqual([
			['0140', '2015', 5],
			['0112', '2015', 5],
			['0141', '2018', 5]
		]);
	});

	it('takes it for the present one in a table that was recalculated to today', () => {
		expect(read(categories('140=..Anija vald'), ['2015'], () => 5)).toEqual([['0141', '2015', 5]]);
		expect(
			read(categories('140=..Anija vald', '112=..Aegviidu vald'), ['2015'], ({ Elukoht }) =>
				Elukoht === '112' ? '..' : 5
			)
		).toContainEqual(['0141', '2015', 5]);
	});

	it('does not take what is told of a former municipality after its end for it', () => {
		expect(read(categories('1=..Saue vald', '2=..Saue linn'), ['2025'], () => 5)).toEqual([['0725', '2025', 5]]);
	});

	it('takes Jõhvi for the one before the merger as long as Toila is told of', () => {
		const places = categories('251=..Jõhvi vald', '803=..Toila vald');
		const cellOf = ({ Elukoht, Aasta }: Codes) => {
			if (Elukoht !== '803') return 5;
			return { '2023': 'x', '2024': 3, '2026': '..' }[Aasta ?? ''] ?? null;
		};
		expect(read(places, ['2023', '2024', '2026'], cellOf, { johvi: '0250' })).toEqual([
			['0251', '2023', 5],
			['0803', '2023', null],
			['0251', '2024', 5],
			['0803', '2024', 3],
			['0250', '2026', 5]
		]);
		expect(read(places, ['2024', '2026'], cellOf, { johvi: '0251' })).toEqual([
			['0251', '2024', 5],
			['0803', '2024', 3],
			['0251', '2026', 5]
		]);
	});

	it('says nothing of an ended municipality after its end while no later one is known', () => {
		expect(read(categories('251=..Jõhvi vald'), ['2025', '2026'], () => 5)).toEqual([['0251', '2025', 5]]);
	});

	it('joins two categories of one municipality, and fails where both have figures of one year', () => {
		const places = categories('514=..Narva-Jõesuu linn', '515=..Narva-Jõesuu linn');
		const rows = read(places, ['2021', '2024'], ({ Elukoht, Aasta }) =>
			(Elukoht === '514') === (Aasta === '2021') ? 7 : '..'
		);
		expect(rows).toEqual([
			['0515', '2021', 7],
			['0515', '2024', 7]
		]);
		expect(() => read(places, ['2021'], () => 7)).toThrow(
			'RV1, Elukoht: categories 514 and 515 both have figures of 0515 in 2021'
		);
	});

	it('reads sparse values as well, and a byte order mark', () => {
		const places = categories('1=..Tallinn', '2=..Harku vald');
		const sparse = read(places, ['2025'], () => null, { changed: { value: { '1': 9 }, status: undefined } });
		expect(sparse).toEqual([
			['0784', '2025', null],
			['0198', '2025', 9]
		]);
		const marked = Uint8Array.from([
			0xef,
			0xbb,
			0xbf,
			...pxAnswer({ Elukoht: places, Aasta: categories('1=2025') }, () => 4)
		]);
		expect(openAreaTable(marked, knownAreas(), shape).places).toHaveLength(2);
	});

	it('fails in one line for a renamed dimension, another dimension, no year, and a decimal comma', () => {
		const places = categories('1=..Tallinn');
		expect(() => open({ Elukohad: places, Aasta: categories('2025') })).toThrow('the dimension "Elukoht" is not there');
		expect(() =>
			open({
				Elukoht: places,
				Aasta: categories('2025'),
				Sugu: categories('M=Mehed', 'N=Naised')
			})
		).toThrow('RV1, Sugu: 2 categories, where one is expected');
		expect(() => open({ Elukoht: places, Aasta: categories('K1=2025 I') })).toThrow(
			'RV1, Aasta: category K1 "2025 I" is no year'
		);
		const comma = { value: ['1,5'] };
		expect(() => read(places, ['2025'], () => null, { changed: comma })).toThrow('is "1,5", not a number');
	});
});

describe('a figure', () => {
	const figureOf = (cell: PxCell, changed: object = {}) => {
		const dimensions = { Elukoht: categories('1=..Tallinn'), Aasta: categories('2025') };
		return openAreaTable(
			pxAnswer(dimensions, () => cell, changed),
			knownAreas(),
			shape
		).figure(0);
	};

	it.each([
		[5, 5, 'A'],
		[0, 0, 'A'],
		['-', 0, 'A'],
		['..', null, 'M'],
		['...', null, 'O'],
		['…', null, 'O'],
		['.', null, 'O'],
		['x', null, 'Q'],
		[null, null, 'O']
	])('of %j is %j with the status %s', (cell, value, status) => {
		expect(figureOf(cell)).toEqual({ value, status });
	});

	it('has a sign that is known, and no value beside one that says that there is none', () => {
		expect(() => figureOf('?')).toThrow('RV1, Elukoht 1, Aasta 2025: the sign "?" beside no value is not known');
		expect(() => figureOf(5, { status: ['..'] })).toThrow('the sign ".." beside 5 is not known');
	});
});

describe('a wanted category', () => {
	const wants = { people: { code: '1', says: /^rahvaarv/ } };
	const offsets = (indicators: PxCategories, wanted: Parameters<ReturnType<typeof open>['offsets']>[1] = wants) =>
		open({ Elukoht: categories('1=..Tallinn'), Näitaja: indicators, Aasta: categories('2024', '2025') }).offsets(
			'Näitaja',
			wanted
		);

	it('is found by its code where its text is right, or by its text alone', () => {
		expect(offsets(categories('2=Pindala', '1=Rahvaarv'))).toEqual({ people: 2 });
		expect(offsets(categories('A=Pindala', 'B=..Rahvaarv'), { people: { says: /^rahvaarv/ } })).toEqual({ people: 2 });
	});

	it('fails in one line where it is another, is not there, or stands twice', () => {
		expect(() => offsets(categories('1=Pindala'))).toThrow(
			'RV1, Näitaja: category 1 is "Pindala", which does not read as /^rahvaarv/'
		);
		expect(() => offsets(categories('2=Rahvaarv'))).toThrow('RV1, Näitaja: category 1 is not there');
		const byText = { people: { says: /rahva/ } };
		expect(() => offsets(categories('A=Pindala'), byText)).toThrow('a category that reads as /rahva/ is not there');
		expect(() => offsets(categories('A=Rahvaarv', 'B=Rahvastik'), byText)).toThrow(
			'"Rahvaarv" and "Rahvastik" both read as /rahva/'
		);
	});
});

import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { jsonStatRecords, positionIn, readJsonStat } from './json-stat.ts';

/** Made figures of three places in two years, in the shape of a PxWeb answer. */
const table = {
	version: '2.0',
	class: 'dataset',
	label: 'RV0291U: Elukoht, Aasta ning Näitaja',
	updated: '2025-05-20T05:00:00Z',
	id: ['Elukoht', 'Aasta', 'Näitaja'],
	size: [3, 2, 1],
	dimension: {
		Elukoht: {
			label: 'Elukoht',
			category: {
				index: { EE: 0, '37': 1, '784': 2 },
				label: { EE: 'Kogu Eesti', '37': 'Harju maakond', '784': '..Tallinn' }
			}
		},
		Aasta: { label: 'Aasta', category: { index: { '2024': 0, '2025': 1 }, label: { '2024': '2024', '2025': '2025' } } },
		Näitaja: { label: 'Näitaja', category: { index: ['1'], label: { '1': 'Rahvaarv' } } }
	},
	value: [1000, 1010.5, 0, -3, null, null] as unknown,
	status: { '4': '..' } as unknown
};
const fields = { Elukoht: 'area', Aasta: 'period' } as const;
const bytes = (given: unknown) => new TextEncoder().encode(typeof given === 'string' ? given : JSON.stringify(given));
const records = (changed: object = {}) => jsonStatRecords(bytes({ ...table, ...changed }), fields);
const withCategory = (id: string, category: object) => ({ dimension: { ...table.dimension, [id]: { category } } });
const cells = (changed: object) => records(changed).map(({ value, status }) => [value, status]);

describe('jsonStatRecords', () => {
	it('gives every cell the code and the text of its categories, its number and its sign', () => {
		const first = {
			area: 'EE',
			areaLabel: 'Kogu Eesti',
			period: '2024',
			periodLabel: '2024',
			value: 1000,
			status: null
		};
		expect(records()[0]).toEqual(first);
		expect(records()[3]).toMatchObject({ area: '37', areaLabel: 'Harju maakond', period: '2025', value: -3 });
		expect(records()[4]).toMatchObject({ area: '784', areaLabel: '..Tallinn', value: null, status: '..' });
		expect(records()).toHaveLength(6);
	});

	it('keeps nought apart from a missing number, with a sign and without', () => {
		expect(cells({}).slice(2)).toEqual([
			[0, null],
			[-3, null],
			[null, '..'],
			[null, null]
		]);
	});

	it('reads a sparse list of values as the dense one', () => {
		expect(records({ value: { '0': 1000, '1': 1010.5, '2': 0, '3': -3 } })).toEqual(records());
		expect(records({ value: { '0': 1000, '1': 1010.5, '2': 0, '3': -3, '4': null } })).toEqual(records());
	});

	it.each([
		['a list with one for each cell', [null, '', null, null, '..', null], [null, null, null, null, '..', null]],
		['one text for all cells', 'p', ['p', 'p', 'p', 'p', 'p', 'p']],
		['a list of one for all cells', ['p'], ['p', 'p', 'p', 'p', 'p', 'p']],
		['the numbers of the cells that have one', { '4': '..', '1': 'p' }, [null, 'p', null, null, '..', null]],
		['nothing', undefined, [null, null, null, null, null, null]],
		['null', null, [null, null, null, null, null, null]]
	])('reads signs that come as %s', (_, status, expected) => {
		expect(records({ status }).map((record) => record.status)).toEqual(expected);
	});

	it('takes the order of the categories from their positions, not from where they stand', () => {
		const Aasta = { index: { '2025': 1, '2024': 0 }, label: { '2025': '2025. a', '2024': '2024. a' } };
		expect(records(withCategory('Aasta', Aasta)).slice(0, 2)).toMatchObject([
			{ period: '2024', periodLabel: '2024. a', value: 1000 },
			{ period: '2025', periodLabel: '2025. a', value: 1010.5 }
		]);
	});

	it('takes codes for texts where there are none, and the one category of a dimension without an index', () => {
		const dimension = { ...table.dimension, Aasta: { category: { index: ['2024', '2025'] } } };
		const bare = { ...dimension, Näitaja: { category: { label: { '1': 'Rahvaarv' } } } };
		expect(records({ dimension: bare })[1]).toMatchObject({ period: '2025', periodLabel: '2025' });
	});

	it('puts what is constant into every record', () => {
		const constant = { kind: 'internal' };
		expect(jsonStatRecords(bytes(table), fields, { constant }).every(({ kind }) => kind === 'internal')).toBe(true);
	});

	it('reads past a byte order mark', () => {
		expect(jsonStatRecords(bytes(`\uFEFF${JSON.stringify(table)}`), fields)).toEqual(records());
	});

	it.each([
		['dense', {}],
		['sparse', { value: { '1': 2, '5': 7 } }],
		['with a sign for each', { status: ['a', 'b', null, null, '..', null] }],
		['with one sign', { status: 'p' }]
	])('tells what the JSON-stat toolkit tells of a table that is %s', (_, changed) => {
		const dataset = JSON.parse(JSON.stringify({ ...table, ...changed }));
		const told = JSONstat(dataset).Transform({ type: 'arrobj', content: 'id', field: 'id', status: true });
		const ours = jsonStatRecords(bytes({ ...table, ...changed }), { ...fields, Näitaja: 'indicator' });
		expect(ours.map(({ area, period, value, status }) => ({ area, period, value, status }))).toEqual(
			told.map(({ Elukoht, Aasta, value, status }) => ({ area: Elukoht, period: Aasta, value, status }))
		);
	});
});

describe('a table that is not what it should be', () => {
	const renamed = {
		id: ['Haldusüksus', 'Aasta', 'Näitaja'],
		dimension: { ...table.dimension, Haldusüksus: table.dimension.Elukoht }
	};
	const index = (id: string, given: unknown) => withCategory(id, { index: given });

	it.each([
		[
			'a renamed dimension',
			renamed,
			'the dimension "Elukoht" is not there; there are "Haldusüksus", "Aasta", "Näitaja"'
		],
		['too few values', { value: [1, 2, 3] }, '3 values for 6 cells'],
		[
			'a value for a cell that is not there',
			{ value: { '6': 1 } },
			'a value is given for cell "6", where there are cells 0 to 5'
		],
		['a cell that is no number', { value: { x: 1 } }, 'a value is given for cell "x"'],
		[
			'a decimal comma',
			{ value: [1, '12,5', 3, 4, 5, 6] },
			'the value of cell 1 (Elukoht EE, Aasta 2025, Näitaja 1) is "12,5", not a number'
		],
		[
			'a number that is text',
			{ value: { '4': '12.5' } },
			'the value of cell 4 (Elukoht 784, Aasta 2024, Näitaja 1) is "12.5"'
		],
		['too few signs', { status: ['p', 'p'] }, '2 statuses for 6 cells'],
		['a sign for a cell that is not there', { status: { '9': 'p' } }, 'a status is given for cell "9"'],
		['a sign that is no text', { status: { '1': 4 } }, 'the status of cell 1 is 4, not text'],
		['a size that differs', { size: [4, 2, 1] }, 'the dimension "Elukoht" has 3 categories where its size says 4'],
		['a size too few', { size: [3, 2] }, '3 dimensions, but 2 sizes'],
		[
			'a dimension that is not described',
			{ id: ['Elukoht', 'Aeg', 'Näitaja'] },
			'the dimension "Aeg" is named but not described'
		],
		[
			'a dimension that stands twice',
			{ id: ['Aasta', 'Aasta', 'Näitaja'], size: [2, 2, 1] },
			'the dimension "Aasta" stands twice'
		],
		[
			'a category that stands twice',
			index('Elukoht', ['EE', '37', '37']),
			'the category "37" of "Elukoht" stands twice'
		],
		[
			'two categories at one place',
			index('Aasta', { '2024': 0, '2025': 0 }),
			'the categories "2024" and "2025" of "Aasta" stand at one place'
		],
		[
			'a category beyond the last place',
			index('Aasta', { '2024': 0, '2025': 2 }),
			'the category "2025" of "Aasta" stands at 2'
		],
		['no values', { value: undefined }, 'a JSON-stat 2.0 dataset is expected, but its value'],
		['another class', { class: 'collection' }, 'a JSON-stat 2.0 dataset is expected, but its class']
	])('is refused for %s', (_, changed, reason) => {
		expect(() => records(changed)).toThrow(reason);
	});

	it('is refused when a dimension with several categories is not asked for', () => {
		expect(() => jsonStatRecords(bytes(table), { Elukoht: 'area' })).toThrow(
			'the dimension "Aasta" has 2 categories and is not asked for'
		);
	});

	it.each([
		[
			'a page',
			'<!DOCTYPE html><title>Hooldus</title>',
			'JSON is expected, what came is a page (HTML or XML), "<!DOCTYPE html>'
		],
		['nothing', '', 'JSON is expected, what came is nothing'],
		['plain text', 'Too many values', 'JSON is expected, what came is plain text, "Too many values'],
		['half of it', JSON.stringify(table).slice(0, 300), 'cannot be read (is it cut short?)'],
		['an error', '{"error":"Bad Request"}', 'a JSON-stat 2.0 dataset is expected, but its class']
	])('is refused when %s came in its place', (_, text, reason) => {
		expect(() => readJsonStat(bytes(text))).toThrow(reason);
	});

	it('is refused when it is not UTF-8', () => {
		expect(() => readJsonStat(new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d]))).toThrow('the JSON is not UTF-8');
	});
});

describe('readJsonStat', () => {
	it('tells when the publisher changed the table', () => {
		expect(readJsonStat(bytes(table)).updated).toBe('2025-05-20T05:00:00Z');
		expect(readJsonStat(bytes({ ...table, updated: undefined })).updated).toBeNull();
	});

	it('walks cells by the steps of their dimensions', () => {
		const read = readJsonStat(bytes(table));
		const [places, years] = [read.dimension('Elukoht'), read.dimension('Aasta')];
		const cell = places.codes.indexOf('37') * places.step + years.codes.indexOf('2025') * years.step;
		expect(read.value(cell)).toBe(-3);
		expect([places.codes[positionIn(places, cell)], years.labels[positionIn(years, cell)]]).toEqual(['37', '2025']);
	});

	it('holds two million cells in the memory of two million numbers', () => {
		const size = [100, 20_000];
		const category = (length: number) => ({ category: { index: Array.from({ length }, (_, index) => String(index)) } });
		const value = Array.from({ length: 2_000_000 }, (_, cell) => cell % 1000);
		const large = bytes({
			class: 'dataset',
			id: ['a', 'b'],
			size,
			dimension: { a: category(100), b: category(20_000) },
			value
		});
		const read = readJsonStat(large);
		let sum = 0;
		for (let cell = 0; cell < read.cells; cell += 1) sum += read.value(cell) ?? NaN;
		expect(sum).toBe(999_000_000);
	});
});

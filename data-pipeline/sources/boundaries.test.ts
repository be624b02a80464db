import { describe, expect, it } from 'vitest';
import { areaRows, divisionRecords } from '../../tests/fixtures/division.ts';
import { shapefileZip, type ShapefileOptions, type ShapeRecord } from '../../tests/fixtures/shapefile.ts';
import { validatePulled } from '../stages/validate.ts';
import { boundaries } from './boundaries.ts';
import { settlements } from './settlements.ts';

const known = { areas: [], formerAreas: [] };
const records = divisionRecords({ halvings: 0 });
const read = (shapes: readonly ShapeRecord[], options?: ShapefileOptions) =>
	validatePulled(boundaries, shapefileZip(shapes, options), known);

/** The records with attributes of the one of this code changed. */
const changed = (code: string, fields: Record<string, string>) =>
	records.map((record) =>
		record.fields.OKOOD === code ? { ...record, fields: { ...record.fields, ...fields } } : record
	);
const moved = (by: number) =>
	records.map((record) => ({
		...record,
		rings: record.rings.map((ring) => ring.map(([x, y]): [number, number] => [x + by, y]))
	}));

describe('boundaries', () => {
	it('has all municipalities, their kind and county, by four-digit codes and names in Estonian letters', () => {
		const rows = read(records).map(({ code, name, kind, county, countyName }) => ({
			code,
			name,
			kind,
			county,
			countyName
		}));
		expect(rows).toEqual(
			areaRows.map(({ area, name, kind, county, countyName }) => ({ code: area, name, kind, county, countyName }))
		);
		expect(rows).toContainEqual({
			code: '0615',
			name: 'Põhja-Sakala vald',
			kind: 'vald',
			county: '0084',
			countyName: 'Viljandi maakond'
		});
	});

	it('keeps every ring in metres', () => {
		const rings = read(records).find(({ name }) => name === 'Ruhnu vald')?.rings ?? [];
		expect(rings.length).toBeGreaterThan(0);
		for (const [x, y] of rings.flat()) {
			expect(x).toBeGreaterThan(450_000);
			expect(x).toBeLessThan(470_000);
			expect(y).toBeGreaterThan(6_400_000);
			expect(y).toBeLessThan(6_420_000);
		}
	});

	it('tells a town by its name where the file tells no type', () => {
		const rows = read(records.map(({ fields: { TYYP: _, ...fields }, rings }) => ({ fields, rings })));
		expect(rows.find(({ name }) => name === 'Tallinn')?.kind).toBe('linn');
		expect(rows.find(({ name }) => name === 'Tartu vald')?.kind).toBe('vald');
	});

	const short = shapefileZip(records);
	it.each([
		['a code of three digits', () => read(changed('0663', { OKOOD: '663' })), 'row 51, code: OKOOD of four digits'],
		[
			'a name in the wrong code page',
			() => read(records, { encoding: 'utf-8', cpg: '1257' }),
			'countyName: MNIMI in Estonian letters is expected, not "VĆµru maakond"'
		],
		['a name that cannot be read', () => read(records, { cpg: 'UTF-8' }), 'MNIMI: the text is not written in utf-8'],
		[
			'HTML in a name',
			() => read(changed('0663', { ONIMI: '<b>Rakvere</b>' })),
			'row 51, name: ONIMI in Estonian letters'
		],
		['a type that denies the name', () => read(changed('0663', { TYYP: '1' })), 'TYYP: "Rakvere linn" is of type 1'],
		[
			'another number of counties',
			() => read(changed('0663', { MKOOD: '0099' })),
			'15 counties are expected (MKOOD, MNIMI), not 16'
		],
		[
			'a municipality that stands twice',
			() => read(changed('0663', { OKOOD: '0661' })),
			'0661 stands already in row 50'
		],
		[
			'attributes under other names',
			() => read(records.map((one) => ({ ...one, fields: renamed(one) }))),
			'the attribute OKOOD is not there; there are VNIMI, VKOOD'
		],
		['land outside Estonia', () => read(moved(400_000)), 'row 1, rings: a ring has a point outside Estonia'],
		['a zip that is cut short', () => validatePulled(boundaries, short.subarray(0, 9000), known), 'it is cut short'],
		['a zip without attributes', () => read(records, { without: ['dbf'] }), 'one file .dbf is expected']
	])('refuses %s', (_, attempt, reason) => {
		expect(attempt).toThrow(reason);
		expect(attempt).toThrow(/^boundaries: /);
	});
});

/** As the publisher called them before. */
const renamed = ({ fields: { ONIMI = '', OKOOD = '', ...fields } }: ShapeRecord) => ({
	VNIMI: ONIMI,
	VKOOD: OKOOD,
	...fields
});

describe('settlements', () => {
	const square: [number, number][] = [
		[0, 0],
		[0, 9],
		[9, 9],
		[9, 0],
		[0, 0]
	];
	const settlement = (ANIMI: string, AKOOD: string, TYYP: string): ShapeRecord => ({
		fields: { ANIMI, AKOOD, TYYP, ONIMI: 'Lüganuse vald', OKOOD: '0442', MNIMI: 'Ida-Viru maakond', MKOOD: '0045' },
		rings: [square]
	});
	const readAll = (...shapes: ShapeRecord[]) => validatePulled(settlements, shapefileZip(shapes), known);

	it('has each with its kind and municipality', () => {
		expect(
			readAll(
				settlement('Aa küla', '1004', '8'),
				settlement('Kiviõli linn', '0309', '5'),
				settlement('Püssi', '6671', '3')
			)
		).toEqual([
			{ code: '1004', name: 'Aa küla', kind: 'küla', municipality: '0442' },
			{ code: '0309', name: 'Kiviõli linn', kind: 'linn', municipality: '0442' },
			{ code: '6671', name: 'Püssi', kind: 'alev', municipality: '0442' }
		]);
	});

	it('refuses a kind that is not known', () => {
		expect(() => readAll(settlement('Aa küla', '1004', '7'), settlement('Aa', '1005', '12'))).toThrow(
			'settlements: row 2, kind: "12" is not a type of settlement (TYYP)'
		);
	});
});

import shp from 'shpjs';
import { describe, expect, it } from 'vitest';
import { dbfBytes, shapefileZip, shpBytes, type ShapeRecord } from '../../tests/fixtures/shapefile.ts';
import { dbfRecords } from './dbf.ts';
import { FormatError } from './format-error.ts';
import { shapefileFields, shapefileRecords } from './shapefile.ts';
import { shpRings } from './shp.ts';

/** A square with its lower left corner at x, y, clockwise and closed. */
const square = (x: number, y: number, side: number): [number, number][] => [
	[x, y],
	[x, y + side],
	[x + side, y + side],
	[x + side, y],
	[x, y]
];
const open = (ring: [number, number][]) => ring.slice(0, -1);

const outer = square(650_000, 6_570_000, 1000);
const hole = square(650_200, 6_570_200, 100).reverse();
const island = square(660_000, 6_580_000, 50);
const records: ShapeRecord[] = [
	{ fields: { ONIMI: 'Põhja-Sakala vald', OKOOD: '0615' }, rings: [outer, hole, island] },
	{ fields: { ONIMI: 'Šveitsi Ždanov äöü ÕÄÖÜ', OKOOD: '0251' }, rings: [square(0.5, 0.25, 1)] }
];
const read = (...options: Parameters<typeof shapefileZip>) =>
	shapefileRecords(shapefileZip(...options), 'windows-1257');

describe('shapefileRecords', () => {
	it('keeps attributes as text, with Estonian letters and the zero at the front of a code', () => {
		expect(read(records).map(({ fields }) => fields)).toEqual(records.map(({ fields }) => fields));
	});

	it('keeps every ring, in its direction, without the point that closes it', () => {
		expect(read(records).map(({ rings }) => rings)).toEqual([
			[open(outer), open(hole), open(island)],
			[open(square(0.5, 0.25, 1))]
		]);
	});

	it('reads what another reader of the format reads', async () => {
		const { features } = await shp(shapefileZip(records, { prj: null }).buffer);
		expect(features.map(({ properties }) => properties)).toEqual(read(records).map(({ fields }) => fields));
		expect(features[0]?.geometry).toMatchObject({ type: 'MultiPolygon', coordinates: [[outer, hole], [island]] });
	});

	it('goes by the code page that the file tells, else by that of the publisher', () => {
		const names = read(records).map(({ fields }) => fields.ONIMI);
		expect(read(records, { encoding: 'utf-8', cpg: 'UTF-8' }).map(({ fields }) => fields.ONIMI)).toEqual(names);
		expect(read(records, { cpg: 'ANSI 1257' }).map(({ fields }) => fields.ONIMI)).toEqual(names);
		expect(read(records, { cpg: null }).map(({ fields }) => fields.ONIMI)).toEqual(names);
	});

	it('reads attributes alone where shapes do not matter', () => {
		expect(shapefileFields(shapefileZip(records, { without: ['shp'] }), 'windows-1257')).toEqual(
			records.map(({ fields }) => fields)
		);
	});

	const otherProjection = 'PROJCS["ETRS89_LAEA",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989"]]]';
	const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
	const zip = shapefileZip(records);
	it.each([
		['a picture with the status 200', png, 'a PNG picture'],
		['a zip that is cut short', zip.subarray(0, zip.length - 300), 'cut short'],
		['a zip without attributes', shapefileZip(records, { without: ['dbf'] }), 'one file .dbf is expected'],
		['a zip without shapes', shapefileZip(records, { without: ['shp'] }), 'one file .shp is expected'],
		['a zip that does not tell its projection', shapefileZip(records, { prj: null }), 'one file .prj is expected'],
		['another projection', shapefileZip(records, { prj: otherProjection }), 'not EPSG:3301 but PROJCS["ETRS89_LAEA"'],
		['a code page that is not known', shapefileZip(records, { cpg: '437' }), 'the code page "437" is not known'],
		['letters in another code page than is told', shapefileZip(records, { cpg: 'UTF-8' }), 'not written in utf-8'],
		['a text with a line end', shapefileZip([named('Tori\nvald')]), 'not written in windows-1257']
	])('refuses %s', (_, bytes, reason) => {
		expect(() => shapefileRecords(bytes, 'windows-1257')).toThrow(reason);
		expect(() => shapefileRecords(bytes, 'windows-1257')).toThrow(FormatError);
	});

	it('names the record and the field whose letters cannot be read', () => {
		const wrong = shapefileZip(records, { cpg: 'UTF-8' });
		expect(() => shapefileRecords(wrong, 'utf-8')).toThrow(expect.objectContaining({ at: { row: 1, field: 'ONIMI' } }));
	});
});

function named(name: string): ShapeRecord {
	return { fields: { ONIMI: name }, rings: [square(0, 0, 1)] };
}

describe('shpRings', () => {
	const whole = shpBytes(records);
	const changed = (change: (view: DataView) => void) => {
		const bytes = whole.slice();
		change(new DataView(bytes.buffer));
		return bytes;
	};

	it.each([
		['bytes that are no shapes', new Uint8Array(200), 'no shapefile'],
		['shapes that are cut short', whole.subarray(0, -20), `${whole.length} bytes are told, ${whole.length - 20} came`],
		['a point where a polygon is expected', changed((view) => view.setInt32(108, 1, true)), 'not a shape of type 1'],
		['a record that is longer than the file', changed((view) => view.setInt32(104, 9999)), 'runs over the end'],
		[
			'more points than the record holds',
			changed((view) => view.setInt32(148, 999, true)),
			'no room for 3 rings of 999'
		],
		['a ring of too few points', changed((view) => view.setInt32(156, 3, true)), 'ring 1 is no ring'],
		['a ring that is open', changed((view) => view.setFloat64(164, 1, true)), 'ring 1 is not closed']
	])('refuses %s', (_, bytes, reason) => {
		expect(() => shpRings(bytes)).toThrow(reason);
	});
});

describe('dbfRecords', () => {
	const whole = dbfBytes(records);

	it('refuses attributes that are cut short', () => {
		expect(() => dbfRecords(whole.subarray(0, -12), 'windows-1257')).toThrow('2 records are told');
		expect(() => dbfRecords(whole.subarray(0, 20), 'windows-1257')).toThrow('cut short');
	});

	it('refuses a record that is marked as deleted, because the shapes would shift against it', () => {
		const bytes = whole.slice();
		bytes[32 + 2 * 32 + 1] = 0x2a;
		expect(() => dbfRecords(bytes, 'windows-1257')).toThrow(expect.objectContaining({ at: { row: 1 } }));
	});
});

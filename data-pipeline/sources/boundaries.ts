import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import type { Point } from '../formats/outline.ts';
import { shapefileRecords, type ShapeRecord } from '../formats/shapefile.ts';
import {
	divisionCodePage,
	divisionFolder,
	divisionPublisher,
	ehakCode,
	placeName,
	requireAttributes
} from './land-board.ts';

/** Estonia in EPSG:3301, metres. */
const [west, south, east, north] = [360_000, 6_370_000, 750_000, 6_650_000];

const isInEstonia = ([x, y]: Point) => x > west && x < east && y > south && y < north;

/** The rings of polygons, not copied. That they close and have points enough is the format's to say. */
const Rings = v.custom<Point[][]>(
	(rings) => Array.isArray(rings) && rings.length > 0 && rings.every((ring: Point[]) => ring.every(isInEstonia)),
	'a ring has a point outside Estonia'
);

/**
 * The municipalities and their land, in the country's official division. `rings` are in EPSG:3301 metres, outer ones
 * clockwise, holes the other way. Codes and counties are those of EHAK; `name` is the full name ("Tartu linn", "Tallinn").
 */
export const boundaries = defineSource({
	id: 'boundaries',
	title: { et: 'Haldusjaotus: omavalitsuste piirid', en: 'Administrative division: boundaries of municipalities' },
	...divisionPublisher,
	date: '2026',
	live: {
		request: { kind: 'file', url: `${divisionFolder}/omavalitsus_shp.zip`, expects: 'zip' },
		decode: decodeBoundaries,
		frequency: 'monthly',
		mayLose: 0.05
	},
	row: v.strictObject({
		code: ehakCode('OKOOD'),
		name: placeName('ONIMI'),
		kind: v.picklist(['linn', 'vald']),
		county: ehakCode('MKOOD'),
		countyName: v.pipe(placeName('MNIMI'), v.endsWith(' maakond', 'MNIMI ending in "maakond" is expected')),
		rings: Rings
	}),
	key: ['code']
});

/** Throws FormatError where an attribute is gone, and where there are not 15 counties. */
function decodeBoundaries(bytes: Uint8Array): unknown[] {
	const records = shapefileRecords(bytes, divisionCodePage);
	requireAttributes(
		records.map(({ fields }) => fields),
		['OKOOD', 'ONIMI', 'MKOOD', 'MNIMI']
	);
	const counties = new Set(records.map(({ fields }) => `${fields.MKOOD} ${fields.MNIMI}`));
	if (counties.size !== 15) throw new FormatError(`15 counties are expected (MKOOD, MNIMI), not ${counties.size}`);
	return records.map(({ fields, rings }, index) => ({
		code: fields.OKOOD,
		name: fields.ONIMI,
		kind: kindOf(fields, index + 1),
		county: fields.MKOOD,
		countyName: fields.MNIMI,
		rings
	}));
}

/** By the name: only a rural municipality's ends in "vald". The type, where it is told, must say the same. */
function kindOf({ ONIMI = '', TYYP = '' }: ShapeRecord['fields'], row: number): 'linn' | 'vald' {
	const kind = ONIMI.endsWith(' vald') ? 'vald' : 'linn';
	const told = new Map([
		['1', 'vald'],
		['4', 'linn']
	]).get(TYYP);
	if (TYYP !== '' && told !== kind) {
		throw new FormatError(`"${ONIMI}" is of type ${TYYP}; 1 is a rural municipality, 4 a town`, { row, field: 'TYYP' });
	}
	return kind;
}

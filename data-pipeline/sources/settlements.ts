import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { shapefileFields } from '../formats/shapefile.ts';
import {
	divisionCodePage,
	divisionFolder,
	divisionPublisher,
	ehakCode,
	placeName,
	requireAttributes
} from './land-board.ts';

/** The kinds of settlements by the publisher's numbers. 4 and 5: a town that is a municipality, and one inside another. */
const kinds: Readonly<Record<string, string>> = {
	'2': 'osavald',
	'3': 'alev',
	'4': 'linn',
	'5': 'linn',
	'6': 'linnaosa',
	'7': 'alevik',
	'8': 'küla',
	'9': 'asum'
};

/** Towns, boroughs, villages and districts, each with the municipality that it belongs to. */
export const settlements = defineSource({
	id: 'settlements',
	title: { et: 'Asustusjaotus: asustusüksused', en: 'Settlements' },
	...divisionPublisher,
	date: '2026',
	live: {
		request: { kind: 'file', url: `${divisionFolder}/asustusyksus_shp.zip`, expects: 'zip' },
		decode: decodeSettlements,
		frequency: 'monthly',
		mayLose: 0.05
	},
	row: v.strictObject({
		code: ehakCode('AKOOD'),
		name: placeName('ANIMI'),
		kind: v.picklist(
			['osavald', 'alev', 'linn', 'linnaosa', 'alevik', 'küla', 'asum'],
			({ received }) => `${received} is not a type of settlement (TYYP)`
		),
		municipality: ehakCode('OKOOD')
	}),
	key: ['code']
});

function decodeSettlements(bytes: Uint8Array): unknown[] {
	const records = shapefileFields(bytes, divisionCodePage);
	requireAttributes(records, ['AKOOD', 'ANIMI', 'TYYP', 'OKOOD']);
	return records.map(({ AKOOD, ANIMI, TYYP = '', OKOOD }) => ({
		code: AKOOD,
		name: ANIMI,
		kind: kinds[TYYP] ?? TYYP,
		municipality: OKOOD
	}));
}

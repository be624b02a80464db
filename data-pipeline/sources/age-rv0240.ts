import * as v from 'valibot';
import { AreaCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import { missingStatuses, Status } from '#lib/model/status.ts';
import { defineSource } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import type { JsonStatDimension } from '../formats/json-stat-dimensions.ts';
import { plainName } from './area-names.ts';
import { type AreaTable, openAreaTable, type OpenTable } from './area-table.ts';
import { askTable, besideMunicipalities, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

/** The last single year of age; whoever is older is counted with it. */
const oldest = 100;

/**
 * Dimensions, the texts of the sexes, and that single ages are told by plain numbers, as clients of the table show.
 * That they go to 100 and end with an open age, "100 ja vanemad", is not confirmed: another end fails.
 */
const table: AreaTable = {
	table: 'RV0240',
	dimension: 'Elukoht',
	years: 'Aasta',
	others: ['Sugu', 'Vanus'],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: true,
	signs: statSigns
};

const sexes = { men: 'Mehed', women: 'Naised' } as const;

const Ages = v.pipe(
	v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
	v.length(oldest + 1, 'the ages 0 to 100 are expected')
);

/**
 * Residents on 1 January by sex and single year of age: the place in the list is the age, the last is 100 and over.
 * One row holds all ages, so that a country's worth of them stays small.
 */
export const ageRv0240 = defineSource({
	id: 'age-rv0240',
	title: {
		et: 'RV0240: rahvastik soo, vanuse ja elukoha järgi, 1. jaanuar',
		en: 'RV0240: population by sex, age and place of residence, 1 January'
	},
	...statistikaamet,
	homepage: tablePage('RV0240'),
	date: '2026-01-01',
	live: {
		request: askTable('RV0240', { Sugu: { texts: Object.values(sexes) }, Elukoht: '*', Vanus: '*', Aasta: '*' }),
		decode: decodeAges,
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: v.pipe(
		v.strictObject({ area: AreaCode, period: Period, men: Ages, women: Ages, status: Status }),
		v.check(
			({ men, women, status }) =>
				[...men, ...women].every((count) => count === null) === missingStatuses.includes(status),
			'a row has no ages exactly when the status says that they are missing'
		)
	),
	key: ['area', 'period'],
	additive: ['men', 'women']
});

function decodeAges(bytes: Uint8Array, known: Parameters<typeof openAreaTable>[1]): unknown[] {
	const open = openAreaTable(bytes, known, table);
	const { men, women } = open.offsets('Sugu', { men: { says: /^mehed$/ }, women: { says: /^naised$/ } });
	const ages = agesOf(open.dimension('Vanus'));
	return open.places.map(({ area, period, cell }) => {
		const row = { men: countsOf(open, cell + men, ages), women: countsOf(open, cell + women, ages) };
		const isTold = [...row.men, ...row.women].some((count) => count !== null);
		return { area, period, ...row, status: isTold ? 'A' : missingStatusOf(open, cell + men, ages) };
	});
}

/** How far each age is, by the age; several from the last on where the table tells of single ages beyond it. */
function agesOf({ id, codes, labels, step }: JsonStatDimension): number[][] {
	const ages: number[][] = Array.from({ length: oldest + 1 }, () => []);
	let last: string | null = null;
	for (const [position, label] of labels.entries()) {
		const [, single, open] = /^(\d{1,3})(\+| ja vane.*)?$/.exec(plainName(label)) ?? [];
		if (single === undefined) {
			refuseUnknownAge(label, `${table.table}, ${id}: category ${codes[position]}`);
			continue;
		}
		if (open !== undefined) last = label;
		if (open !== undefined && Number(single) < oldest) continue;
		ages[Math.min(Number(single), oldest)]?.push(position * step);
	}
	const missing = ages.findIndex((positions) => positions.length === 0);
	if (missing < 0) return ages;
	throw new FormatError(`${table.table}, ${id}: there is no age ${missing}${last === null ? '' : `, but "${last}"`}`);
}

/** Totals, groups of ages and an age that is not known stand beside single ages. */
function refuseUnknownAge(label: string, category: string): void {
	const beside = /kokku$|teadmata$|^\d+\s?[-–]\s?\d+$/;
	if (!beside.test(plainName(label))) throw new FormatError(`${category} "${label}" is no age`);
}

function countsOf({ figure }: OpenTable, cell: number, ages: readonly number[][]): (number | null)[] {
	return ages.map((positions) =>
		positions.reduce<number | null>((sum, position) => {
			const { value } = figure(cell + position);
			return sum === null || value === null ? null : sum + value;
		}, 0)
	);
}

/** Why there is no count at all: as the first age says. */
function missingStatusOf({ figure }: OpenTable, cell: number, [[first = 0] = []]: readonly number[][]): Status {
	return figure(cell + first).status;
}

import type { AreaCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import type { Status } from '#lib/model/status.ts';
import * as v from 'valibot';
import type { KnownAreas, LiveTable } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import { type JsonStat, positionIn, readJsonStat } from '../formats/json-stat.ts';
import type { JsonStatDimension } from '../formats/json-stat-dimensions.ts';
import { type Bearer, plainName } from './area-names.ts';
import { type AreaColumn, crosswalk } from './crosswalk.ts';

/** What a publisher's sign in place of a number says: that there is none, or that it is zero. */
export type Signs = Readonly<Record<string, Status | 'zero'>>;

export type AreaTable = AreaColumn & {
	/** The dimension of years. */
	years: string;
	/** The other dimensions that `offsets` is asked for. One that is not named may have one category only. */
	others: readonly string[];
	signs: Signs;
};

/** An area and a year of a table; `cell` is the number of its first cell. */
export type Place = { area: AreaCode; period: Period; cell: number };

export type Figure = { value: number | null; status: Status };

/** A category as it is wanted: by its code where that is known, and in any case by what its plain name says. */
export type Wanted = { code?: string; says: RegExp };

export type OpenTable = {
	places: readonly Place[];
	figure: (cell: number) => Figure;
	/**
	 * How far from the first cell of a place each wanted category of a dimension is. Throws FormatError for one that
	 * is not there, or that is another than its text says.
	 */
	offsets: <Name extends string>(dimension: string, wanted: Readonly<Record<Name, Wanted>>) => Record<Name, number>;
	dimension: (id: string) => JsonStatDimension;
};

/**
 * A table of areas and years, by our codes: no two places are of one area and year. Throws FormatError in one line that
 * names the table, the dimension and the category.
 */
export function openAreaTable(bytes: Uint8Array, known: KnownAreas, shape: AreaTable): OpenTable {
	const table = readJsonStat(bytes);
	const [areas, years] = [table.dimension(shape.dimension), table.dimension(shape.years)];
	const asked = [shape.dimension, shape.years, ...shape.others];
	const left = table.dimensions.find(({ id, codes }) => !asked.includes(id) && codes.length !== 1);
	if (left) throw new FormatError(`${shape.table}, ${left.id}: ${left.codes.length} categories, where one is expected`);
	return {
		places: placesOf(table, shape, crosswalk(areas, shape, known), areas, years),
		figure: (cell) => figureOf(table, cell, shape),
		offsets: (id, wanted) => offsetsOf(table.dimension(id), wanted, shape.table),
		dimension: table.dimension
	};
}

/**
 * How a table is read of which one figure of each area and year is wanted: of the one category of a dimension that
 * `choice` names, where the table has several. The decoder throws as `openAreaTable` does.
 */
export function figuresOf(
	shape: AreaTable,
	choice: { dimension: string; category: Wanted } | null = null
): LiveTable['decode'] {
	return (bytes, known) => {
		const { places, figure, offsets } = openAreaTable(bytes, known, shape);
		const offset = choice === null ? 0 : offsets(choice.dimension, { chosen: choice.category }).chosen;
		return places.map(({ area, period, cell }) => ({ area, period, ...figure(cell + offset) }));
	};
}

function placesOf(
	table: JsonStat,
	shape: AreaTable,
	meant: readonly (readonly Bearer[])[],
	areas: JsonStatDimension,
	years: JsonStatDimension
): Place[] {
	const periods = years.codes.map((code, position) => yearOf(code, years.labels[position] ?? code, shape));
	const filled = filledPlaces(table, areas, years, shape.signs);
	const isFilled = (area: number, year: number) => filled[area * periods.length + year] === 1;
	const positions = positionsByName(areas, meant);
	const chosen = new Map<string, { area: AreaCode; position: number; year: number }>();
	const isTold: IsTold = (name, from, until) =>
		positions
			.get(name)
			?.some((position) =>
				periods.some((period, year) => period >= from && period <= until && isFilled(position, year))
			) === true;
	for (const [year, period] of periods.entries()) {
		for (const [position, bearers] of meant.entries()) {
			const area = meantIn(period, bearers, isTold);
			if (area === null) continue;
			const other = chosen.get(`${area} ${period}`);
			if (other && isFilled(position, year) && isFilled(other.position, year)) {
				const pair = `${areas.codes[other.position]} and ${areas.codes[position]}`;
				throw new FormatError(
					`${shape.table}, ${areas.id}: categories ${pair} both have figures of ${area} in ${period}`
				);
			}
			if (!other || isFilled(position, year)) chosen.set(`${area} ${period}`, { area, position, year });
		}
	}
	return [...chosen.values()].map(({ area, position, year }) => ({
		area,
		period: periods[year] ?? '',
		cell: position * areas.step + year * years.step
	}));
}

function yearOf(code: string, label: string, { table, years }: AreaTable): Period {
	const year = [code, label].find((text) => v.is(Period, text));
	if (year !== undefined) return year;
	throw new FormatError(`${table}, ${years}: category ${code} "${label}" is no year`);
}

/** Which area and year has a number in any of its cells: 1 where it has. */
function filledPlaces(table: JsonStat, areas: JsonStatDimension, years: JsonStatDimension, signs: Signs): Uint8Array {
	const filled = new Uint8Array(areas.codes.length * years.codes.length);
	for (let cell = 0; cell < table.cells; cell += 1) {
		if (table.value(cell) === null && signs[table.status(cell) ?? ''] !== 'zero') continue;
		filled[positionIn(areas, cell) * years.codes.length + positionIn(years, cell)] = 1;
	}
	return filled;
}

/** Where each name stands, of those that are not left out. */
function positionsByName({ labels }: JsonStatDimension, meant: readonly (readonly Bearer[])[]): Map<string, number[]> {
	const positions = new Map<string, number[]>();
	for (const [position, label] of labels.entries()) {
		if (meant[position]?.length === 0) continue;
		const name = plainName(label);
		positions.set(name, [...(positions.get(name) ?? []), position]);
	}
	return positions;
}

/** Whether a table has figures of a name in one of the years between. */
type IsTold = (name: string, from: Period, until: Period) => boolean;

/**
 * Whom a name means in a year. One that is no more is meant only until its end, and one whose name a later area bears
 * only while those are told of too, then or later, that it became one with: so a table that goes by the division of
 * its time is told from one that was recalculated to that of today.
 */
function meantIn(period: Period, bearers: readonly Bearer[], isTold: IsTold): AreaCode | null {
	const possible = bearers.filter(({ until }) => until === null || period <= until);
	const earlier = possible.findLast(
		({ until, companions }) => until !== null && companions.some((name) => isTold(name, period, until))
	);
	return (earlier ?? possible[0])?.code ?? null;
}

function figureOf(table: JsonStat, cell: number, { signs, table: id }: AreaTable): Figure {
	const [value, sign] = [table.value(cell), table.status(cell)];
	if (sign === null) return value === null ? { value, status: 'O' } : { value, status: 'A' };
	const meaning = signs[sign];
	if (meaning === 'zero' && !value) return { value: 0, status: 'A' };
	if (meaning !== undefined && meaning !== 'zero' && value === null) return { value, status: meaning };
	const place = table.dimensions.map((one) => `${one.id} ${one.codes[positionIn(one, cell)]}`).join(', ');
	throw new FormatError(`${id}, ${place}: the sign "${sign}" beside ${value ?? 'no value'} is not known`);
}

function offsetsOf<Name extends string>(
	{ id, codes, labels, step }: JsonStatDimension,
	wanted: Readonly<Record<Name, Wanted>>,
	table: string
): Record<Name, number> {
	const names = labels.map(plainName);
	const offsets = Object.entries<Wanted>(wanted).map(([name, { code, says }]) => {
		const position = code === undefined ? names.findIndex((text) => says.test(text)) : codes.indexOf(code);
		const category = code === undefined ? `a category that reads as ${says}` : `category ${code}`;
		if (position < 0) throw new FormatError(`${table}, ${id}: ${category} is not there`);
		if (!says.test(names[position] ?? '')) {
			throw new FormatError(`${table}, ${id}: ${category} is "${labels[position]}", which does not read as ${says}`);
		}
		const second = names.findIndex((text, other) => other !== position && says.test(text));
		if (code === undefined && second >= 0) {
			throw new FormatError(`${table}, ${id}: "${labels[position]}" and "${labels[second]}" both read as ${says}`);
		}
		return [name, position * step];
	});
	return Object.fromEntries(offsets) as Record<Name, number>;
}

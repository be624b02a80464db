import { counties, merged, municipalities } from './made-areas.ts';
import { formerPart } from './made-people.ts';
import { codeOf, isMerged, placesOf, textOf, withOldCodes, type CodeScheme, type MadePlace } from './made-places.ts';
import type { PxCategory, PxCell, PxDimension, PxTable } from './px-table.ts';

/** A table of places and years among the made ones. */
export type PlaceTable = Pick<PxTable, 'id' | 'path' | 'title' | 'updated' | 'sparse'> & {
	places: {
		dimension: string;
		scheme: CodeScheme;
		/** Whether it has the 213 too. */
		former?: boolean;
		/** The year from which codes that changed are written anew; the old ones stay in the list. */
		recodedFrom?: number;
	};
	years: { dimension: string; from: number; to: number };
	others: readonly PxDimension[];
	/** The order of the dimensions in the table. */
	order: readonly string[];
	/** What there is of a place in a year, at the codes of the other dimensions in the order of `others`. */
	figure: (place: MadePlace, year: number, codes: readonly string[]) => PxCell;
};

export function placeTable({ places, years, others, order, figure, ...rest }: PlaceTable): PxTable {
	const known = placesOf({ former: places.former ?? false });
	const listed = places.recodedFrom === undefined ? known : withOldCodes(known, places.recodedFrom);
	const byCode = new Map(listed.map((place, position) => [codeOf(place, position, places.scheme), place]));
	const categories = listed.map((place, position) => ({
		code: codeOf(place, position, places.scheme),
		text: textOf(place, position)
	}));
	const dimensions: PxDimension[] = [
		{ code: places.dimension, categories },
		{ code: years.dimension, categories: yearCategories(years.from, years.to), time: true },
		...others
	];
	const ordered = order.flatMap((code) => dimensions.filter((dimension) => dimension.code === code));
	if (ordered.length !== dimensions.length) throw new Error(`${rest.id}: ${order.join(', ')} are not its dimensions`);
	const at = (code: string) => order.indexOf(code);
	const [placeAt, yearAt, otherAt] = [at(places.dimension), at(years.dimension), others.map(({ code }) => at(code))];
	return {
		...rest,
		dimensions: ordered,
		cell: (codes) => {
			const place = byCode.get(codes[placeAt] ?? '');
			if (!place) throw new Error(`${rest.id}: the made world has no place ${codes[placeAt]}`);
			return figure(
				place,
				Number(codes[yearAt]),
				otherAt.map((index) => codes[index] ?? '')
			);
		}
	};
}

export function yearCategories(from: number, to: number): PxCategory[] {
	return Array.from({ length: to - from + 1 }, (_, index) => ({
		code: String(from + index),
		text: String(from + index)
	}));
}

export function categories(texts: Readonly<Record<string, string>>): PxCategory[] {
	return Object.entries(texts).map(([code, text]) => ({ code, text }));
}

/** There can be no figure: the place was none in that year. */
export const none: PxCell = { value: null, sign: '..' };
/** There is one, and it is not told. */
export const untold: PxCell = { value: null, sign: '...' };

const allCodes = municipalities.map(({ code }) => code);
const codesByCounty = new Map(
	counties.map((county) => [
		county.code,
		municipalities.filter((one) => one.county === county.code).map(({ code }) => code)
	])
);

/** A figure that is summed. */
export type Additive = {
	/** Of one of the 79, in a year. */
	of: (code: string, year: number) => number;
	/** The first year in which the municipalities of 2017 are told of, and not those before. */
	newFrom: number;
	/** The first year in which Jõhvi and Toila are one. */
	mergedFrom: number;
	/** What the country has beyond the sum of its municipalities. */
	beyond?: number;
	/** How many units of `of` one of the table's is. */
	scale?: number;
};

/** What a place has of a figure that is summed, within the division of its time. */
export function additiveCell(place: MadePlace, year: number, additive: Additive): PxCell {
	const { of, newFrom, mergedFrom, beyond = 0, scale = 1 } = additive;
	const told = (value: number): PxCell => ({ value: value / scale });
	const sum = (codes: readonly string[]) => codes.reduce((all, code) => all + of(code, year), 0);
	if (place.kind === 'other') return { value: null };
	if (place.kind === 'country') return told(sum(allCodes) + beyond);
	if (place.kind === 'county') return told(sum(codesByCounty.get(place.county) ?? []));
	const { code, former } = place;
	if (year < newFrom) return former === null ? none : told(formerPart(former, (successor) => of(successor, year)));
	if (!isWrittenIn(place, year, mergedFrom) || code === null) return none;
	return told(year >= mergedFrom && isMerged(code) ? sum(merged.codes) : of(code, year));
}

/** Whether a table tells of a municipality under this name and code in the year. */
export function isWrittenIn(place: MadePlace, year: number, mergedFrom: number): boolean {
	if (place.kind !== 'municipality') return true;
	const { code, written } = place;
	if (code === null || (written && (year < written.from || year > written.to))) return false;
	return year < mergedFrom || code !== merged.codes[1];
}

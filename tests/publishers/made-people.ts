import { municipalities, pieces, type MadeMunicipality } from './made-areas.ts';
import { apportion, between, chance, spread } from './made-number.ts';

// Every figure here is made by a formula. None is, or is meant to look like, a fact about a real place.

/** The first and the last 1 January of the made world. */
export const firstYear = 2014;
export const lastYear = 2026;

/** A year of a municipality: how many on 1 January, and what happened until the next. */
export type MadeYear = { people: number; births: number; deaths: number; internal: number; external: number };

/**
 * How many move across the border in a year. They keep the municipality near the size of the real one, so that made
 * figures and embedded ones can stand beside each other in one release.
 */
function movesAbroad({ code, size }: MadeMunicipality, year: number, people: number): number {
	const trend = year >= 2018 && year < 2023 ? (size.in2023 - size.in2018) / 5 : 0;
	return Math.round(trend + (people * between(0, 5, 'external', code, year)) / 1000);
}

/** Who moves to whom: the same round every year, so that nobody is lost within the country. */
function movesInto(place: number, year: number): number {
	const sizeAt = (index: number) => municipalities[index % municipalities.length]?.size.in2023 ?? NaN;
	const moves = (from: number) =>
		Math.round(between(0, Math.min(40, sizeAt(from) / 50, sizeAt(from + 1) / 50), 'moves', from, year));
	const before = (place + municipalities.length - 1) % municipalities.length;
	return moves(before) - moves(place);
}

function seriesOf(municipality: MadeMunicipality, place: number): Map<number, MadeYear> {
	const { code, size } = municipality;
	const years = new Map<number, MadeYear>();
	let people = Math.round(size.in2018 * between(0.97, 1.03, 'size', code));
	for (let year = firstYear; year <= lastYear; year += 1) {
		const births = Math.round((people * between(7, 12, 'births', code, year)) / 1000);
		const deaths = Math.round((people * between(9, 14, 'deaths', code, year)) / 1000);
		const external = movesAbroad(municipality, year, people);
		const internal = movesInto(place, year);
		years.set(year, { people, births, deaths, internal, external });
		people += births - deaths + internal + external;
	}
	return years;
}

const series = new Map(municipalities.map((one, place) => [one.code, seriesOf(one, place)]));
const pieceCodes = new Map(pieces.map(({ code }) => [code, pieces.filter((piece) => piece.code === code)]));

/** A year of one of the 79 municipalities: births - deaths + migration is the change to the next 1 January. */
export function madeYear(code: string, year: number): MadeYear {
	const made = series.get(code)?.get(year);
	if (!made) throw new Error(`the made world has no ${code} in ${year}`);
	return made;
}

/** Men and women by single year of age, the last of 100 and over. */
export type MadeAges = { men: readonly number[]; women: readonly number[] };

const ages = Array.from({ length: 101 }, (_, age) => age);

function weightOf(age: number, men: boolean): number {
	return Math.max(0.001, (men ? 1.02 : 1) - (age / (men ? 88 : 97)) ** 4 + (age > 85 ? 0.05 - (age - 85) * 0.003 : 0));
}

const agesMade = new Map<string, MadeAges>();

/** The ages on 1 January of one of the 79: their sum is its number of people. */
export function madeAges(code: string, year: number): MadeAges {
	const key = `${code} ${year}`;
	const known = agesMade.get(key);
	if (known) return known;
	const tilt = between(-0.25, 0.25, 'age', code);
	const weights = [true, false].flatMap((men) =>
		ages.map((age) => weightOf(age, men) * (1 + (tilt * (age - 45)) / 60) * between(0.9, 1.1, code, year - age))
	);
	const counts = spread(madeYear(code, year).people, weights);
	const made = { men: counts.slice(0, ages.length), women: counts.slice(ages.length) };
	agesMade.set(key, made);
	return made;
}

/** How much of a municipality's people and events a piece of it held. */
function pieceWeights(successor: string): { code: string; weight: number }[] {
	return pieces
		.filter((piece) => piece.successor === successor)
		.map(({ code, share }) => ({ code, weight: share * (0.4 + chance('piece', code, successor)) }));
}

const weightsOf = new Map(municipalities.map(({ code }) => [code, pieceWeights(code)]));

/** What a former municipality had of a whole number of each of those that it became part of. */
export function formerPart(former: string, figureOf: (successor: string) => number): number {
	return (pieceCodes.get(former) ?? []).reduce((sum, { successor }) => {
		const parts = weightsOf.get(successor) ?? [];
		const whole = apportion(
			figureOf(successor),
			parts.map(({ weight }) => weight)
		);
		return sum + (whole[parts.findIndex(({ code }) => code === former)] ?? 0);
	}, 0);
}

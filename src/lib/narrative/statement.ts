import type { AreaLevel } from '../model/area.ts';
import type { LocalText } from '../model/language.ts';
import type { Period, PeriodRange } from '../model/period.ts';
import type { Evidence } from './sentence.ts';

/** Fewer residents than this at the start, and a change is told in people only: a percentage would mislead. */
export const percentBase = 1000;
/** A change below this share of the start, in percent, counts as none to speak of (from `percentBase` residents up). */
export const heldPercent = 0.1;

export type Place = { name: string; level: AreaLevel };

export const country: Place = { name: 'Eesti', level: 'country' };

/** What a sentence says of a figure that is not an ordinary one. */
export type Mark = 'rebuilt' | 'inferred' | 'provisional' | 'estimate' | 'sample';
export type Marked = { mark: Mark; years: Period[] };

export type Amount = { period: Period; value: number };

export type Direction = 'grew' | 'fell' | 'held';

/**
 * The way from the first figure of a stretch to the last, every year of which is known: the same direction all
 * through; one turn, with the figure where it turned; or more turns, with the only highest and lowest figure.
 */
export type Path =
	| { shape: 'straight'; direction: Direction }
	| { shape: 'turn'; before: Direction; after: Direction; at: Amount }
	| { shape: 'winding'; highest: Amount | null; lowest: Amount | null };

/** A difference in people: `percent` is null where it would mislead. */
export type Change = { first: Amount; last: Amount; difference: number; percent: number | null; direction: Direction };

/** In years; of a year per 1,000 residents; in euros per resident, of a year and at its end. */
export type BesideMeasure = 'mean-age' | 'natural-increase' | 'net-migration' | 'income' | 'debt';

type Facts = {
	'population-level': { figure: Amount; marks: Marked[] };
	/** The range's last year has no figure; `last` is the newest that has one. */
	'population-unknown': { range: PeriodRange; last: Amount | null; marks: Marked[] };
	merger: { year: Period; names: [string, string]; into: string };
	'population-rank': { period: Period; rank: number; ranked: number; marks: Marked[] };
	/** The range is one year: the change from a year earlier. */
	'population-year': { period: Period; change: number | null; broken: boolean; marks: Marked[] };
	/** The range has one figure only. */
	'population-single': { missing: Period[] };
	/** First and last figure stand on either side of a break in the series. */
	'population-break': { change: Change; missing: Period[]; residenceReset: boolean; marks: Marked[] };
	/** A stretch of the series with no break in it; `side` is where it stands to one. */
	'population-change': {
		change: Change;
		path: Path | null;
		side: 'before' | 'after' | null;
		missing: Period[];
		marks: Marked[];
	};
	'growth-comparison': { years: PeriodRange; others: { place: Place; percent: number }[]; marks: Marked[] };
	/** An area that the reader chose; `growth` in per cent, null where a start is too small for it or no years are shared. */
	'compared-area': {
		other: Place;
		period: Period;
		residents: { own: number; other: number };
		growth: { years: PeriodRange; own: number; other: number } | null;
		marks: Marked[];
	};
	/**
	 * A figure of the area beside the same of those that the reader chose: of the areas that it is higher than (`over`), of
	 * those that it is lower than, and those that have the same as it is rounded. Some have no figure in that year, some are
	 * too small for a rate.
	 */
	beside: {
		measure: BesideMeasure;
		period: Period;
		value: number;
		over: { place: Place; value: number }[];
		under: { place: Place; value: number }[];
		same: Place[];
		unknown: Place[];
		small: Place[];
		sample: 'all' | 'some' | 'none';
		marks: Marked[];
	};
	'natural-increase': { years: Period[]; births: number; deaths: number; missing: Period[]; marks: Marked[] };
	'natural-increase-with-sample': {
		years: Period[];
		births: number;
		deaths: number;
		missing: Period[];
		sampleYears: number;
	};
	'net-migration': {
		years: Period[];
		total: number;
		missing: Period[];
		sample: boolean;
		kindsUnknown: boolean;
		marks: Marked[];
	};
	/** Percent of residents aged 60 and over. */
	'older-share': { figure: Amount; others: { place: Place; percent: number }[]; marks: Marked[] };
	/** `difference` is in years, rounded to tenths; `first` is null where the range has one figure only. */
	'mean-age': {
		first: Amount | null;
		last: Amount;
		difference: number;
		missing: Period[];
		sample: boolean;
		marks: Marked[];
	};
	/** In thousand euros; the result is above zero for a surplus. */
	budget: { period: Period; income: number; result: number; sample: boolean };
	/**
	 * Why the population of one 1 January became that of another. Null: a cause lacks a figure for one of the `missing`
	 * years, and is then part of the `rest`, which the known causes leave open.
	 */
	'population-causes': {
		range: PeriodRange;
		difference: number;
		natural: number | null;
		migration: number | null;
		rest: number;
		broken: boolean;
		missing: Period[];
		sample: boolean;
		marks: Marked[];
	};
	/** Residents aged 0–14, 15–64 and 65 and over, in per cent of all, or in people where all are few. */
	'age-groups': {
		period: Period;
		groups: [young: number, working: number, old: number];
		inPeople: boolean;
		/** How the share of those aged 65 and over changed, in percentage points. */
		change: { since: Period; points: number } | null;
		sample: boolean;
		marks: Marked[];
	};
	/** Young and old per 100 people of working age. */
	dependency: { period: Period; all: number; young: number; old: number; sample: boolean; marks: Marked[] };
	'migration-kinds': {
		years: Period[];
		internal: number;
		external: number;
		missing: Period[];
		sample: boolean;
		marks: Marked[];
	};
	/** The largest kinds of income or of cost, the largest first, in per cent of all. */
	'budget-kinds': {
		of: 'income' | 'cost';
		period: Period;
		largest: { title: LocalText; percent: number }[];
		sample: boolean;
	};
	/** In thousand euros, both above zero or zero; investment is spending minus income; per resident in euros. Null: not known. */
	'budget-debt': {
		period: Period;
		debt: number;
		perResident: number | null;
		investment: number | null;
		sample: boolean;
	};
};

export type Kind = keyof Facts;
/** What holds, in no language: facts that a grammar has the words for. */
export type Statement<K extends Kind = Kind> = { [Each in K]: { kind: Each; area: Place } & Facts[Each] }[K];

/** A statement and the figures it rests on. */
export type Finding = { id: string; statement: Statement; evidence: Evidence[] };

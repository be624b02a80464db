import { countryCode } from '#lib/model/area.ts';
import type { Contact } from '#lib/model/contact.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { Observation } from '#lib/model/observation.ts';
import { defaultRange, Period, periodsBetween } from '#lib/model/period.ts';
import type { Caveat, Source } from '#lib/model/source.ts';
import { missingStatuses, statuses, type Status } from '#lib/model/status.ts';
import type { UnitId } from '#lib/model/unit.ts';
import * as v from 'valibot';
import type { Observed } from '../define.ts';
import type { Places } from './places.ts';

/** What is wrong with an observation, or with all of an indicator's in one area or period. */
export type Problem = {
	indicator: string;
	area: string;
	period: string;
	reason: string;
	/** Ids of the sources that the indicator is made from: one of them may be to blame. */
	sources: string[];
};

/** The same, before it is said of which indicator. */
export type Finding = Pick<Problem, 'area' | 'period' | 'reason'>;

/** One line for a reader of the pipeline's output. */
export function problemLine({ indicator, area, period, reason }: Pick<Problem, keyof Finding | 'indicator'>): string {
	return `${indicator}, ${area}, ${period}: ${reason}`;
}

/** What figures are held against. */
export type Known = {
	/** A release for publication: it holds no sample figure. */
	live: boolean;
	places: Places;
	sources: ReadonlySet<Source['id']>;
	caveats: ReadonlySet<Caveat['id']>;
};

export const wholeUnits: readonly UnitId[] = [
	'persons',
	'dwellings',
	'accidents',
	'systems',
	'settlements',
	'category'
];

/** What an indicator says of its values. */
export type Declared = Pick<Indicator, 'id' | 'unit' | 'decimals' | 'categories' | 'plausible'>;

/** What is wrong with a value in itself. */
function valueProblem(value: number, { unit, categories, plausible: [lowest, highest] }: Declared): string | null {
	if (value < lowest || value > highest) return `${value} is not between ${lowest} and ${highest}`;
	if (wholeUnits.includes(unit) && !Number.isInteger(value)) return `${value} is not a whole number`;
	if (categories && !categories.some((category) => category.value === value)) return `${value} is not a category`;
	return null;
}

/** What is wrong with where a figure comes from and what is said along with it. */
function* standing({ area, source, caveat, status }: Observed, known: Known): Generator<string> {
	if (!known.places.areas.has(area)) yield 'the area is not known';
	if (!known.sources.has(source)) yield `the source ${source} is not known`;
	if (caveat !== null && !known.caveats.has(caveat)) yield `the caveat ${caveat} is not known`;
	if (status === 'sample' && known.live) yield 'a sample figure has no place in a release for publication';
}

const missing: ReadonlySet<Status> = new Set(missingStatuses);
const present: ReadonlySet<Status> = new Set(statuses.filter((status) => !missing.has(status)));

/**
 * Whether nothing is wrong with a figure, told without the schema: most figures need no more than this, and there may be
 * millions of them. Where it is in doubt, the schema says what is wrong.
 */
function isSound({ area, period, value, status, source, caveat }: Observed, known: Known): boolean {
	return (
		(value === null ? missing.has(status) : Number.isFinite(value) && present.has(status)) &&
		known.places.areas.has(area) &&
		known.sources.has(source) &&
		(caveat === null || known.caveats.has(caveat)) &&
		!(known.live && status === 'sample') &&
		v.is(Period, period)
	);
}

/** What is wrong with a figure whatever the others say; `wrong`: with its value, as far as the indicator knows. */
export function findingsOf(indicator: string, figure: Observed, wrong: string | null, known: Known): string[] {
	if (wrong === null && isSound(figure, known)) return [];
	const parsed = v.safeParse(Observation, { ...figure, indicator });
	const form = parsed.success ? [] : [parsed.issues[0].message];
	return [...form, ...standing(figure, known), ...(wrong === null ? [] : [wrong])];
}

/** What is wrong with each observation of an indicator, whatever the others say. */
export function* checkObservations(
	indicator: Declared,
	observations: readonly Observation[],
	known: Known
): Generator<Finding> {
	for (const row of observations) {
		const { area, period, value } = row;
		const wrong = value === null ? null : valueProblem(value, indicator);
		for (const reason of findingsOf(indicator.id, row, wrong, known)) yield { area, period, reason };
	}
}

/**
 * The population by itself: the site's default period has the country's own figure at both ends; in each of its years
 * that has one, every municipality has a figure too (but those that became part of another, which has theirs), and
 * their sum is not above it.
 */
export function* checkCoverage(population: readonly Observation[], { municipalities }: Places): Generator<Finding> {
	for (const period of periodsBetween(defaultRange.from, defaultRange.to)) {
		const values = new Map(
			population.flatMap((row) => (row.period === period && row.value !== null ? [[row.area, row.value]] : []))
		);
		const national = values.get(countryCode);
		if (national !== undefined) {
			const counted = [...municipalities.values()].filter((area) => area.successor === null).map(({ code }) => code);
			const missing = counted.filter((code) => !values.has(code));
			for (const area of missing)
				yield { area, period, reason: 'missing in a year for which the country has a figure' };
			const total = counted.flatMap((code) => values.get(code) ?? []).reduce((all, one) => all + one, 0);
			const reason = `${national} is below the sum of its municipalities, ${total}`;
			if (total > national) yield { area: countryCode, period, reason };
		} else if (period === defaultRange.from || period === defaultRange.to) {
			yield { area: countryCode, period, reason: 'missing at an end of the default period' };
		}
	}
}

/** What is wrong with the contacts of municipalities. */
export function* checkContacts(contacts: readonly Contact[], { places, sources }: Known): Generator<Problem> {
	for (const { area, field, source } of contacts) {
		const problem = (reason: string): Problem => ({
			indicator: 'contacts',
			area,
			period: field,
			reason,
			sources: [source]
		});
		if (!places.municipalities.has(area)) yield problem('the municipality is not known');
		if (!sources.has(source)) yield problem(`the source ${source} is not known`);
	}
}

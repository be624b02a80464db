import { countryCode, type Area } from '#lib/model/area.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { Observation } from '#lib/model/observation.ts';
import { defaultRange, periodsBetween } from '#lib/model/period.ts';
import type { Caveat, Source } from '#lib/model/source.ts';
import type { UnitId } from '#lib/model/unit.ts';
import * as v from 'valibot';
import { sum } from '../combine.ts';

/** What is wrong with an observation, or with all of an indicator's in one area or period. */
export type Problem = { indicator: string; area: string; period: string; reason: string };

/** One line for a reader of the pipeline's output. */
export function problemLine({ indicator, area, period, reason }: Problem): string {
	return `${indicator}, ${area}, ${period}: ${reason}`;
}

export type CheckOptions = {
	/** A release for publication: it holds no sample figure. */
	live: boolean;
	sources: readonly Pick<Source, 'id'>[];
	caveats: readonly Pick<Caveat, 'id'>[];
};

const wholeUnits: readonly UnitId[] = ['persons', 'dwellings', 'systems', 'category'];

/** What is wrong with a value in itself. */
function valueProblem(value: number, { unit, categories, plausible: [lowest, highest] }: Indicator): string | null {
	if (value < lowest || value > highest) return `${value} is not between ${lowest} and ${highest}`;
	if (wholeUnits.includes(unit) && !Number.isInteger(value)) return `${value} is not a whole number`;
	if (categories && !categories.some((category) => category.value === value)) return `${value} is not a category`;
	return null;
}

/** What is wrong with each observation, whatever the others say. */
function* single(
	observations: readonly Observation[],
	indicators: readonly Indicator[],
	areas: readonly Area[],
	{ live, sources, caveats }: CheckOptions
): Generator<Problem> {
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const known = {
		areas: new Set(areas.map(({ code }) => code)),
		sources: new Set(sources.map(({ id }) => id)),
		caveats: new Set(caveats.map(({ id }) => id))
	};
	const seen = new Set<string>();
	for (const row of observations) {
		const { area, period, value } = row;
		const problem = (reason: string): Problem => ({ indicator: row.indicator, area, period, reason });
		const indicator = byId.get(row.indicator);
		const parsed = v.safeParse(Observation, row);
		const key = `${row.indicator} ${area} ${period}`;
		if (!indicator) yield problem('the indicator is not known');
		if (!parsed.success) yield problem(parsed.issues[0].message);
		if (seen.has(key)) yield problem('there are two observations of it');
		if (!known.areas.has(area)) yield problem('the area is not known');
		if (!known.sources.has(row.source)) yield problem(`the source ${row.source} is not known`);
		if (row.caveat !== null && !known.caveats.has(row.caveat)) yield problem(`the caveat ${row.caveat} is not known`);
		if (row.status === 'sample' && live) yield problem('a sample figure has no place in a release for publication');
		const wrong = indicator && value !== null ? valueProblem(value, indicator) : null;
		if (wrong) yield problem(wrong);
		seen.add(key);
	}
}

/**
 * The population by itself: the site's default period has the country's own figure at both ends; in each of its years
 * that has one, every municipality has a figure too, and their sum is not above it.
 */
function* coverage(observations: readonly Observation[], areas: readonly Area[]): Generator<Problem> {
	const known = observations.filter(({ indicator, value }) => indicator === 'population' && value !== null);
	const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ code }) => code);
	const problem = (area: string, period: string, reason: string): Problem => ({
		indicator: 'population',
		area,
		period,
		reason
	});
	for (const period of periodsBetween(defaultRange.from, defaultRange.to)) {
		const values = new Map(
			known.filter((row) => row.period === period).map(({ area, value }) => [area, Number(value)])
		);
		const national = values.get(countryCode);
		if (national !== undefined) {
			const missing = municipalities.filter((code) => !values.has(code));
			for (const code of missing) yield problem(code, period, 'missing in a year for which the country has a figure');
			const total = sum(...municipalities.flatMap((code) => values.get(code) ?? []));
			if (total > national)
				yield problem(countryCode, period, `${national} is below the sum of its municipalities, ${total}`);
		} else if (period === defaultRange.from || period === defaultRange.to) {
			yield problem(countryCode, period, 'missing at an end of the default period');
		}
	}
}

/** Everything that keeps the observations from being released; nothing when they may be. */
export function check(
	observations: readonly Observation[],
	indicators: readonly Indicator[],
	areas: readonly Area[],
	options: CheckOptions
): Problem[] {
	return [...single(observations, indicators, areas, options), ...coverage(observations, areas)];
}

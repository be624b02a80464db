import { periodsBetween } from '../../model/period.ts';
import { marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

/** The sum over all of the years; null where one is missing. */
function sumOver(rows: readonly Known[], years: readonly string[]): number | null {
	const values = years.map((year) => rows.find(({ period }) => period === year)?.value);
	return values.reduce<number | null>((sum, value) => (sum === null || value === undefined ? null : sum + value), 0);
}

/**
 * What made the population of the first 1 January of the range that of the last: the events of every year from the
 * first up to the one before the last. Nothing is told where an end has no figure.
 */
export function causes(profile: Profile): Finding[] {
	const { area, range } = profile;
	const population = knownIn(profile, 'population');
	const start = population.find(({ period }) => period === range.from);
	const end = population.find(({ period }) => period === range.to);
	const years = periodsBetween(range.from, range.to).slice(0, -1);
	if (!start || !end || years.length === 0) return [];
	const inYears = (indicator: string) => knownIn(profile, indicator).filter(({ period }) => years.includes(period));
	const [births, deaths, migrants] = [inYears('births'), inYears('deaths'), inYears('net-migration')];
	const [born, died, moved] = [sumOver(births, years), sumOver(deaths, years), sumOver(migrants, years)];
	const natural = born === null || died === null ? null : born - died;
	const known = [...(natural === null ? [] : [...births, ...deaths]), ...(moved === null ? [] : migrants)];
	const rows = [start, ...known, end];
	const difference = end.value - start.value;
	const statement = {
		kind: 'population-causes',
		area,
		range,
		difference,
		natural,
		migration: moved,
		rest: difference - (natural ?? 0) - (moved ?? 0),
		broken: population.some(({ period, status }) => period > range.from && status === 'B'),
		missing: years.filter((year) =>
			[births, deaths, migrants].some((series) => !series.some(({ period }) => period === year))
		),
		sample: rows.some(({ status }) => status === 'sample'),
		marks: marksOf([start, end]).filter(({ mark }) => mark !== 'sample')
	} as const;
	return [{ id: 'population-causes', statement, evidence: evidenceOf(profile, rows) }];
}

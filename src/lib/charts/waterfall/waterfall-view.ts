import { periodsBetween, type PeriodRange } from '../../model/period.ts';
import { strongestStatus, type Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';

/** The causes of change that are counted. */
export const causes = ['births', 'deaths', 'migration'] as const;
export type Cause = (typeof causes)[number];

/** A population on 1 January. */
export type Level = { year: number; value: number; status: Status };

/** A part of the change, from one height of the population to the next; `other` is what the causes leave. */
export type Part = { id: Cause | 'other'; from: number; to: number; value: number; status: Status };

export type WaterfallView = {
	/** The population at both ends of the period; null where there is no figure. */
	start: Level | null;
	end: Level | null;
	parts: Part[];
	/** Causes that lack a figure for some year, and are not drawn as if they were known; their part is in `other`. */
	missing: { cause: Cause; years: number[] }[];
	/** Whether every cause is known, so that `other` is a correction of statistics and not a gap in the data. */
	explained: boolean;
	/** The years of the period before which the population's series breaks. */
	breaks: number[];
	statuses: Status[];
	sample: boolean;
};

/** The sign with which a cause changes the population. */
const signs: Record<Cause, 1 | -1> = { births: 1, deaths: -1, migration: 1 };

/**
 * What made the population of one 1 January that of another: the events of every year from the first up to the one
 * before the last.
 */
export function waterfallView(
	population: readonly ChartPoint[],
	events: Record<Cause, readonly ChartPoint[]>,
	{ from, to }: PeriodRange
): WaterfallView {
	const start = levelIn(population, from);
	const end = levelIn(population, to);
	const years = periodsBetween(from, to).slice(0, -1);
	const sums = causes.map((cause) => ({ cause, ...sumOf(events[cause], years) }));
	const missing = sums.flatMap(({ cause, missing }) => (missing.length > 0 ? [{ cause, years: missing }] : []));
	const parts: Part[] = [];
	if (start && end && years.length > 0) {
		let height = start.value;
		const add = (id: Part['id'], value: number, status: Status) => {
			parts.push({ id, from: height, to: height + value, value, status });
			height += value;
		};
		for (const { cause, total, status, missing } of sums) {
			if (missing.length === 0) add(cause, signs[cause] * total, status);
		}
		const rest = end.value - height;
		// What made figures leave is no more certain than they are.
		const status = strongestStatus([start.status, end.status, ...parts.map(({ status }) => status)]);
		if (rest !== 0 || missing.length > 0) add('other', rest, status === 'B' ? 'A' : status);
	}
	const statuses = [...new Set([start, end, ...parts].flatMap((each) => (each ? [each.status] : [])))];
	return {
		start,
		end,
		parts,
		missing,
		explained: missing.length === 0,
		breaks: population
			.filter(({ period, status }) => status === 'B' && period > from && period <= to)
			.map(({ period }) => Number(period)),
		statuses,
		sample: statuses.includes('sample')
	};
}

function levelIn(population: readonly ChartPoint[], period: string): Level | null {
	const point = population.find((candidate) => candidate.period === period);
	return point && point.value !== null ? { year: Number(period), value: point.value, status: point.status } : null;
}

function sumOf(points: readonly ChartPoint[], years: readonly string[]) {
	const sum = { total: 0, missing: [] as number[], statuses: [] as Status[] };
	for (const year of years) {
		const point = points.find(({ period }) => period === year);
		if (!point || point.value === null) sum.missing.push(Number(year));
		else {
			sum.total += point.value;
			sum.statuses.push(point.status);
		}
	}
	return { ...sum, status: strongestStatus(sum.statuses) };
}

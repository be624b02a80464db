import { periodsBetween, type PeriodRange } from '../../model/period.ts';
import { strongestStatus, type Status } from '../../model/status.ts';
import type { ChartPoint } from '../chart-point.ts';

/** One part of a whole over the years, in the order in which parts are told. */
export type StackSeries = { id: string; name: string; points: readonly ChartPoint[] };

/** A part of one year's column, between two heights of it. */
export type StackPart = {
	year: number;
	id: string;
	/** Its place among the series: what its colour follows from. */
	place: number;
	value: number;
	low: number;
	high: number;
	status: Status;
};

/** One year's column; its total is null where a part has no figure. */
export type StackColumn = { year: number; parts: StackPart[]; total: number | null; status: Status };

export type StackView = {
	series: { id: string; name: string; place: number }[];
	columns: StackColumn[];
	/** The years in which no part has a figure, and those in which only some have one. */
	missing: number[];
	incomplete: number[];
	statuses: Status[];
	sample: boolean;
};

/** Columns by year: what is above zero is stacked upwards in the order of the series, what is below it downwards. */
export function stackView(series: readonly StackSeries[], range: PeriodRange): StackView {
	const years = periodsBetween(range.from, range.to);
	const columns = years.map((period): StackColumn => {
		let [top, bottom] = [0, 0];
		const parts: StackPart[] = [];
		for (const [place, { id, points }] of series.entries()) {
			const point = points.find((candidate) => candidate.period === period);
			if (!point || point.value === null) continue;
			const { value } = point;
			const [low, high] = value < 0 ? [bottom + value, bottom] : [top, top + value];
			if (value < 0) bottom = low;
			else top = high;
			parts.push({ year: Number(period), id, place, value, low, high, status: point.status });
		}
		return {
			year: Number(period),
			parts,
			total: parts.length === series.length && parts.length > 0 ? top + bottom : null,
			status: strongestStatus(parts.map(({ status }) => status))
		};
	});
	const statuses = [...new Set(columns.flatMap(({ parts }) => parts.map(({ status }) => status)))];
	return {
		series: series.map(({ id, name }, place) => ({ id, name, place })),
		columns,
		missing: columns.filter(({ parts }) => parts.length === 0).map(({ year }) => year),
		incomplete: columns.filter(({ parts, total }) => parts.length > 0 && total === null).map(({ year }) => year),
		statuses,
		sample: statuses.includes('sample')
	};
}

import type { Status } from '../../model/status.ts';

/** One bar of a list. */
export type Row = {
	id: string;
	name: string;
	/** Null where there is no figure: the row stands, and says so. */
	value: number | null;
	status: Status;
	/** Its part of the sum of all rows, in per cent; null where the rows are no parts of a whole, or one is missing. */
	share: number | null;
	/** Its place before the rows were sorted. */
	place: number;
	/** Whether the page is about it. */
	own: boolean;
};

/** A figure that the rows are seen against: that of a county, or of the country. */
export type Reference = { name: string; value: number; status: Status };

export type RowsView = { rows: Row[]; references: Reference[]; statuses: Status[]; missing: boolean; sample: boolean };

export type ComparedArea = { id: string; name: string; value: number | null; status: Status };

/** One indicator of several areas, from the highest down; the first area is the page's own. Those without a figure come last. */
export function comparisonView(areas: readonly ComparedArea[], references: readonly ComparedArea[] = []): RowsView {
	const rows = areas.map((area, place): Row => ({ ...area, share: null, place, own: place === 0 }));
	const known = references.flatMap(({ name, value, status }) => (value === null ? [] : [{ name, value, status }]));
	return viewOf(rows, known);
}

/** The parts of one year's whole, from the largest down. Shares are told only of a whole whose parts are all of one sign. */
export function partsView(parts: readonly ComparedArea[]): RowsView {
	const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
	const whole = values.reduce((sum, value) => sum + value, 0);
	const divisible =
		values.length === parts.length && whole !== 0 && values.every((value) => value === 0 || value > 0 === whole > 0);
	return viewOf(
		parts.map((part, place): Row => {
			const share = divisible && part.value !== null ? (100 * part.value) / whole : null;
			return { ...part, share, place, own: false };
		}),
		[]
	);
}

function viewOf(rows: Row[], references: Reference[]): RowsView {
	const height = ({ value }: Row) => value ?? -Infinity;
	const known = [...rows, ...references].filter(({ value }) => value !== null);
	const statuses = [...new Set(known.map(({ status }) => status))];
	return {
		rows: [...rows].sort((a, b) => (height(a) === height(b) ? a.place - b.place : height(b) - height(a))),
		references,
		statuses,
		missing: rows.some(({ value }) => value === null),
		sample: statuses.includes('sample')
	};
}

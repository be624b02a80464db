import { type KnownAreas } from '../define.ts';
import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a table covers, as far as its rows have an `area` and a `period`: enough to hold the next pull against it. */
export const RowSummary = v.strictObject({
	rows: Count,
	/** Codes of every area that has a row. */
	areas: v.array(v.string()),
	/** Ascending. */
	periods: v.array(v.string()),
	/** Codes of the areas that have a row in the newest period, or in a table without periods. */
	newestAreas: v.array(v.string())
});
export type RowSummary = v.InferOutput<typeof RowSummary>;

function textOf(row: unknown, field: string): string | null {
	const value: unknown = row instanceof Object ? Reflect.get(row, field) : null;
	return typeof value === 'string' ? value : null;
}

export function summaryOf(rows: readonly unknown[]): RowSummary {
	const periods = new Set<string>();
	const newestOf = new Map<string, string>();
	for (const row of rows) {
		const [area, period] = [textOf(row, 'area'), textOf(row, 'period') ?? ''];
		if (period !== '') periods.add(period);
		if (area !== null && period >= (newestOf.get(area) ?? '')) newestOf.set(area, period);
	}
	const ascending = [...periods].toSorted();
	const newest = ascending.at(-1) ?? '';
	const areas = [...newestOf.keys()].toSorted();
	return {
		rows: rows.length,
		areas,
		periods: ascending,
		newestAreas: areas.filter((area) => newestOf.get(area) === newest)
	};
}

/** Every code by which a row may name an area: of today, of today before it was changed, and of before the reform. */
export function knownCodes({ areas, formerAreas }: KnownAreas): Set<string> {
	return new Set([
		...areas.flatMap(({ code, formerCode }) => (formerCode === null ? [code] : [code, formerCode])),
		...formerAreas.map(({ code }) => code)
	]);
}

import type { Area, AreaCode } from '#lib/model/area.ts';
import type { Period } from '#lib/model/period.ts';
import type { Status } from '#lib/model/status.ts';
import { combine, sum } from '../combine.ts';
import type { Observed } from '../define.ts';

type PublishedRow = { area: AreaCode; period: Period; value: number | null; status: Status };
type Table = { id: string };

/** The figures of a table as it gives them; one that was rebuilt to today's areas says so. */
export function published(rows: readonly PublishedRow[], table: Table, caveat: string | null = null): Observed[] {
	return rows.map(({ area, period, value, status }) => ({
		area,
		period,
		value,
		status,
		source: table.id,
		caveat: caveat ?? (status === 'rebuilt' ? 'rebuilt' : null)
	}));
}

/** Of tables about the same: for each area and period what the first one says that has a figure. */
export function firstOf(...tables: readonly (readonly Observed[])[]): Observed[] {
	const told = new Map<string, Observed>();
	for (const row of tables.flat()) {
		const key = `${row.area} ${row.period}`;
		const before = told.get(key);
		if (!before || (before.value === null && row.value !== null)) told.set(key, row);
	}
	return [...told.values()];
}

/** Whether an area is younger than a period: then a figure of it there was made of those of its predecessors. */
export function isYounger(areas: readonly Area[]): (area: AreaCode, period: Period) => boolean {
	const begins = new Map(areas.map(({ code, validFrom }) => [code, validFrom]));
	return (area, period) => `${period}-01` < (begins.get(area) ?? '');
}

/** The figures, with the sum of its predecessors' for each area that is younger; one of them may have had its code. */
export function withMerged(figures: readonly Observed[], areas: readonly Area[]): Observed[] {
	const younger = isYounger(areas);
	const told = new Map(figures.map((figure) => [figure.area, figure]));
	const made = areas.flatMap(({ code }): Observed[] => {
		const predecessors = areas.filter(({ successor }) => successor === code);
		const sameCode = told.get(code);
		const parts = [...(sameCode ? [sameCode] : []), ...predecessors.map((area) => told.get(area.code))];
		const [first, ...others] = parts;
		if (predecessors.length === 0 || !first || !younger(code, first.period)) return [];
		return [{ area: code, period: first.period, ...asRebuilt(combine([first, ...others], sum)) }];
	});
	const again = new Set(made.map(({ area }) => area));
	return [...figures.filter(({ area }) => !again.has(area)), ...made];
}

function asRebuilt<Told extends Pick<Observed, 'value' | 'status' | 'caveat'>>(figure: Told): Told {
	return figure.value === null ? figure : { ...figure, status: 'rebuilt', caveat: 'rebuilt' };
}

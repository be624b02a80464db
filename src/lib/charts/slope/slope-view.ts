import type { AreaCode } from '../../model/area.ts';
import type { Status } from '../../model/status.ts';
import type { RankedArea } from '../ranking/ranking.ts';

/** How one municipality's place changed: `change` is how many places it rose (fell: below zero). */
export type SlopeLine = {
	area: AreaCode;
	name: string;
	from: SlopeEnd;
	to: SlopeEnd;
	change: number;
	/** `own`: the highlighted one; `moved`: one of those that moved most. */
	tone: 'own' | 'moved' | 'plain';
	statuses: Status[];
};

/** `row` is its line in the list, from 0; those that share a rank have rows of their own. */
export type SlopeEnd = { rank: number; value: number; row: number };

export type SlopeView = {
	lines: SlopeLine[];
	/** The names of those whose series begins anew after the first year: they are not compared. */
	broken: string[];
	/** How many have no figure in one of the years. */
	missing: number;
	sample: boolean;
};

/** How many of those that moved most are named. */
const mostMoved = 6;

/** The places of those that have a figure in both years, ranked among themselves. */
export function slopeView(
	[first, last]: readonly [readonly RankedArea[], readonly RankedArea[]],
	broken: ReadonlySet<AreaCode>,
	highlighted: AreaCode | null
): SlopeView {
	const earlier = new Map(first.map((area) => [area.area, area]));
	const both = last.flatMap((to) => {
		const from = earlier.get(to.area);
		return from && !broken.has(to.area) ? [{ from, to }] : [];
	});
	const ends = { from: endsOf(both.map(({ from }) => from)), to: endsOf(both.map(({ to }) => to)) };
	const lines = both.flatMap(({ from, to }): SlopeLine[] => {
		const [start, end] = [ends.from.get(from.area), ends.to.get(to.area)];
		if (!start || !end) return [];
		const { area, name } = to;
		const change = start.rank - end.rank;
		return [{ area, name, from: start, to: end, change, tone: 'plain', statuses: [from.status, to.status] }];
	});
	const moved = lines
		.filter(({ change, area }) => change !== 0 && area !== highlighted)
		.sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
		.slice(0, mostMoved);
	for (const line of moved) line.tone = 'moved';
	for (const line of lines) if (line.area === highlighted) line.tone = 'own';
	const either = new Set([...first, ...last].map(({ area }) => area));
	const leftOut = last.filter(({ area }) => broken.has(area) && earlier.has(area));
	return {
		lines: lines.sort((one, other) => one.to.row - other.to.row),
		broken: leftOut.map(({ name }) => name),
		missing: either.size - both.length - leftOut.length,
		sample: lines.some(({ statuses }) => statuses.includes('sample'))
	};
}

function endsOf(areas: readonly RankedArea[]): Map<AreaCode, SlopeEnd> {
	const ordered = [...areas].sort((one, other) => other.value - one.value || (one.name < other.name ? -1 : 1));
	return new Map(
		ordered.map(({ area, value }, row) => {
			const rank = 1 + ordered.filter((other) => other.value > value).length;
			return [area, { rank, value, row }];
		})
	);
}

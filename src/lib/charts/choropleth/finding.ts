import { extent } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { MapView } from '../../state/map-view.ts';
import { rounded } from './classes.ts';
import type { MapFigures } from './map-figures.ts';

/** One end of the figures: how much, and whose it is; `area` is null where several share it. */
export type FindingEnd = { figure: number; area: AreaCode | null; count: number };

/** What a map says, before it is put in words. `known`: how many areas have a figure. */
export type Finding =
	| { kind: 'none' | 'same' }
	| { kind: 'fell' | 'grew' | 'under'; count: number; known: number }
	| { kind: 'category'; figure: number; count: number; known: number }
	| { kind: 'all'; figure: number }
	| { kind: 'range'; low: FindingEnd; high: FindingEnd };

/** How many areas fell or grew, lie below zero, or are of the commonest kind; else from how little to how much. */
export function findingOf({ areas, measure }: MapFigures, { since }: Pick<MapView, 'since'>): Finding {
	const known = areas.flatMap(({ area, value }) =>
		value === null ? [] : [{ area, value: rounded(value, measure.decimals) }]
	);
	const count = (fits: (value: number) => boolean) => known.filter(({ value }) => fits(value)).length;
	const [least, most] = extent(known, ({ value }) => value);
	if (least === undefined || most === undefined) return { kind: 'none' };
	const [under, over] = [count((value) => value < 0), count((value) => value > 0)];
	if (since !== null) {
		if (under === 0 && over === 0) return { kind: 'same' };
		return under >= over
			? { kind: 'fell', count: under, known: known.length }
			: { kind: 'grew', count: over, known: known.length };
	}
	if (measure.categories) {
		const kinds = measure.categories.map(({ value }) => ({ figure: value, count: count((other) => other === value) }));
		const commonest = kinds.reduce((best, next) => (next.count > best.count ? next : best));
		return { kind: 'category', ...commonest, known: known.length };
	}
	if (least === most) return { kind: 'all', figure: least };
	if (under > 0 && over > 0) return { kind: 'under', count: under, known: known.length };
	const end = (figure: number): FindingEnd => {
		const holders = known.filter(({ value }) => value === figure);
		return { figure, area: holders.length === 1 ? (holders[0]?.area ?? null) : null, count: holders.length };
	};
	return { kind: 'range', low: end(least), high: end(most) };
}

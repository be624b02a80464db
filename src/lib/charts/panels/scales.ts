import { domainFromZero } from '../axis.ts';

/** The largest this many times the smallest makes the smallest look flat. */
const tooMany = 8;

/** Whether one of these heights is so much greater than another that one scale cannot show how both change. */
export function areDwarfed(heights: readonly number[]): boolean {
	const known = heights.filter((height) => height > 0);
	return known.length > 1 && Math.max(...known) > tooMany * Math.min(...known);
}

/** What the panels of a chart reach from and to; `one` where it is the same for all, so that their sizes compare too. */
export type Scales = { one: boolean; domains: [number, number][] };

/** Scales from zero: one for all where each panel can be read on it, else each panel's own. */
export function scalesFromZero(panels: readonly (readonly number[])[]): Scales {
	const heights = panels.map((values) => Math.max(0, ...values.map(Math.abs)));
	if (areDwarfed(heights)) return { one: false, domains: panels.map((values) => domainFromZero(values)) };
	const domain = domainFromZero(panels.flat());
	return { one: true, domains: panels.map(() => domain) };
}

/**
 * Scales on which a change of one per cent of the first value is as high in every panel. A panel without a first value
 * above zero has a scale of its own.
 */
export function scalesInPercent(panels: readonly (readonly number[])[]): Scales {
	const parts = panels.flatMap((values) => {
		const [base = 0] = values;
		return base > 0 ? values.map((value) => value / base) : [];
	});
	const [low, high] = [Math.min(1, ...parts), Math.max(1, ...parts)];
	const room = (high - low) * 0.1 || 0.02;
	const domains = panels.map((values): [number, number] => {
		const [base = 0] = values;
		return base > 0 ? [base * Math.max(0, low - room), base * (high + room)] : domainFromZero(values);
	});
	return { one: false, domains };
}

import type { Status } from '../model/status.ts';
import type { Shape } from './shapes.ts';

/** What a key of a legend looks like, which is how a chart draws what the key stands for. */
export type Look =
	| 'line'
	| 'fill'
	/** The outline of what is laid over a chart, and of sample figures that are. */
	| 'outline'
	| 'dashed-outline'
	/** A mark in its series' shape. */
	| 'dot'
	| 'hollow-dot'
	/** A line through sample figures, with a hollow dot on it. */
	| 'dashed-line'
	/** A pale filling with a dashed outline, of sample figures. */
	| 'dashed-fill'
	| 'break'
	| 'missing';

/** One entry of a legend. */
export type LegendKey = {
	name: string;
	look: Look;
	/** As CSS says it; of what a colour does not tell apart, the colour of soft ink. */
	colour: string;
	/** The shape of its dots, where shapes tell series apart too; a circle where it has none. */
	shape?: Shape;
};

/** The colour of a series by its place among at most six; the page's own is the first. */
export function seriesColour(index: number): string {
	return `var(--series-${(index % 6) + 1})`;
}

const neutral = 'var(--ink-soft)';

/** Statuses that a dot on a line shows hollow: figures that are not quite like the others. */
const hollow: readonly Status[] = ['P', 'E', 'rebuilt', 'inferred'];

export function isHollow(status: Status): boolean {
	return status === 'sample' || hollow.includes(status);
}

export type StatusWords = { note: (status: Status) => string; missing: string; break: string };

/**
 * The keys to what is not ordinary in a chart of lines or of filled shapes, only what occurs in it: each look once, with
 * the statuses that have it.
 */
export function statusKeys(
	form: 'line' | 'fill',
	{ statuses, breaks, missing }: { statuses: readonly Status[]; breaks: boolean; missing: boolean },
	words: StatusWords
): LegendKey[] {
	const dots = form === 'line' ? hollow.filter((status) => statuses.includes(status)) : [];
	const entries: [when: boolean, look: Look, name: string, colour: string][] = [
		[dots.length > 0, 'hollow-dot', dots.map(words.note).join(', '), neutral],
		[statuses.includes('sample'), form === 'line' ? 'dashed-line' : 'dashed-fill', words.note('sample'), neutral],
		[breaks, 'break', words.break, 'var(--notice-line)'],
		[missing, 'missing', words.missing, 'var(--missing-mark)']
	];
	return entries.flatMap(([when, look, name, colour]) => (when ? [{ look, name, colour }] : []));
}

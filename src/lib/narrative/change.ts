import { type Amount, type Change, type Direction, heldPercent, type Path, percentBase } from './statement.ts';

function directionOf(difference: number): Direction {
	if (difference === 0) return 'held';
	return difference > 0 ? 'grew' : 'fell';
}

/** How a count of people changed: in percent only from `percentBase` people up, and never across a break. */
export function changeOf(first: Amount, last: Amount, { broken }: { broken: boolean }): Change {
	const difference = last.value - first.value;
	const percent = first.value >= percentBase && !broken ? (100 * difference) / first.value : null;
	const held = percent !== null && Math.abs(percent) < heldPercent;
	return { first, last, difference, percent, direction: held ? 'held' : directionOf(difference) };
}

/** The only one of these with the highest value (`sign` 1) or the lowest (−1), unless it stands at either end. */
function inner(amounts: readonly Amount[], sign: 1 | -1): Amount | null {
	const best = Math.max(...amounts.map(({ value }) => sign * value));
	const holders = amounts.filter(({ value }) => sign * value === best);
	const [holder] = holders;
	if (!holder || holders.length > 1 || holder === amounts[0] || holder === amounts.at(-1)) return null;
	return holder;
}

/** The path through three or more figures of consecutive years; null through fewer, or where a year is missing. */
export function pathOf(amounts: readonly Amount[]): Path | null {
	if (amounts.length < 3) return null;
	const runs: { direction: Direction; from: Amount }[] = [];
	for (const [index, to] of amounts.slice(1).entries()) {
		const from = amounts[index];
		if (!from || Number(to.period) !== Number(from.period) + 1) return null;
		const direction = directionOf(to.value - from.value);
		if (runs.at(-1)?.direction !== direction) runs.push({ direction, from });
	}
	const [first, second, third] = runs;
	if (!first || third) return { shape: 'winding', highest: inner(amounts, 1), lowest: inner(amounts, -1) };
	if (!second) return { shape: 'straight', direction: first.direction };
	return { shape: 'turn', before: first.direction, after: second.direction, at: second.from };
}

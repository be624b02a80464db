import type { AreaCode } from '#lib/model/area.ts';
import type { Point } from '../formats/outline.ts';

/**
 * For each area the codes of those it borders on, ascending. Where the sea parts areas from all others, the nearest
 * two on its sides count as neighbours, so that every area can be reached from every other.
 */
export function linkedNeighbours(
	polygons: ReadonlyMap<AreaCode, readonly Point[][][]>,
	borders: readonly (readonly [string, string])[]
): Map<AreaCode, AreaCode[]> {
	const neighbours = new Map([...polygons.keys()].map((code) => [code, new Set<AreaCode>()]));
	const link = (a: AreaCode, b: AreaCode): void => {
		if (a === b || !neighbours.has(a) || !neighbours.has(b)) return;
		neighbours.get(a)?.add(b);
		neighbours.get(b)?.add(a);
	};
	for (const [left, right] of borders) link(left, right);

	const points = new Map([...polygons].map(([code, parts]) => [code, parts.flat(2)]));
	for (let parted = smallestPart(neighbours); parted; parted = smallestPart(neighbours)) {
		const others = [...neighbours.keys()].filter((code) => !parted?.has(code));
		const pairs = [...parted].flatMap((a) =>
			others.map((b) => ({ a, b, apart: squareApart(points.get(a) ?? [], points.get(b) ?? []) }))
		);
		const nearest = pairs.reduce((least, pair) => (pair.apart < least.apart ? pair : least));
		link(nearest.a, nearest.b);
	}
	return new Map([...neighbours].map(([code, codes]) => [code, [...codes].sort()]));
}

/** The fewest areas that reach each other and none of the others; null when all reach all. */
function smallestPart(neighbours: ReadonlyMap<AreaCode, ReadonlySet<AreaCode>>): Set<AreaCode> | null {
	const parts: Set<AreaCode>[] = [];
	for (const code of neighbours.keys()) {
		if (parts.some((part) => part.has(code))) continue;
		const part = new Set([code]);
		for (const reached of part) for (const next of neighbours.get(reached) ?? []) part.add(next);
		parts.push(part);
	}
	return parts.length < 2 ? null : parts.reduce((least, part) => (part.size < least.size ? part : least));
}

/** The square of the least distance between two sets of points. Members and not patterns: there are millions of pairs. */
function squareApart(some: readonly Point[], others: readonly Point[]): number {
	let least = Infinity;
	for (const one of some) {
		for (const other of others) {
			const dx = one[0] - other[0];
			const dy = one[1] - other[1];
			least = Math.min(least, dx * dx + dy * dy);
		}
	}
	return least;
}

import type { Arc, Point } from '../formats/outline.ts';

/** A straight piece of an arc, from west to east. */
type Piece = { from: Point; to: Point; west: number; east: number; arc: number };

/** The indexes of arcs of which a piece cuts through another; to touch is not to cut. In a sweep from west to east. */
export function crossingArcs(arcs: readonly Pick<Arc, 'line'>[]): Set<number> {
	const pieces = arcs
		.flatMap(({ line }, arc) =>
			line.slice(1).map((to, index): Piece => {
				const from = line[index] ?? to;
				return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]), arc };
			})
		)
		.sort((a, b) => a.west - b.west);
	const found = new Set<number>();
	let open: Piece[] = [];
	for (const piece of pieces) {
		open = open.filter(({ east }) => east > piece.west);
		for (const other of open) if (cross(piece, other)) found.add(piece.arc).add(other.arc);
		open.push(piece);
	}
	return found;
}

function cross({ from: a, to: b }: Piece, { from: c, to: d }: Piece): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Positive to the left of the line from a to b, 0 on it. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
	return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

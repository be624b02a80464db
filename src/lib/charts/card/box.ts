/** A rectangle in the units of a drawing. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** How a drawing is moved and enlarged: `x * scale + dx`. */
export type Placing = { scale: number; dx: number; dy: number };

type Point = readonly [x: number, y: number];

/** The corners of the outlines of a release: path data of the commands `M` (absolute), `l` (relative) and `z` alone. */
export function pointsOf(path: string): Point[] {
	const points: Point[] = [];
	let [x, y] = [0, 0];
	for (const [, command, numbers = ''] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
		const steps = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		for (let index = 0; index + 1 < steps.length; index += 2) {
			const [stepX = 0, stepY = 0] = steps.slice(index, index + 2);
			[x, y] = command === 'M' ? [stepX, stepY] : [x + stepX, y + stepY];
			points.push([x, y]);
		}
	}
	return points;
}

/** What encloses the points. */
export function boxOf(points: readonly Point[]): Box {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Puts a box into the middle of a frame, as large as it fits. */
export function placeIn(frame: Box, box: Box): Placing {
	const scale = Math.min(
		(frame.right - frame.left) / (box.right - box.left),
		(frame.bottom - frame.top) / (box.bottom - box.top)
	);
	return {
		scale,
		dx: (frame.left + frame.right - scale * (box.left + box.right)) / 2,
		dy: (frame.top + frame.bottom - scale * (box.top + box.bottom)) / 2
	};
}

export function placed([x, y]: Point, { scale, dx, dy }: Placing): Point {
	return [x * scale + dx, y * scale + dy];
}

/** Of the boxes that keep clear of another, or of all where none does, the one with the fewest points in it. */
export function emptiest(boxes: readonly [Box, ...Box[]], points: readonly Point[], keep: Box): Box {
	const counted = boxes.map((box) => ({
		box,
		crowded: Number(overlap(box, keep)),
		count: points.filter(([x, y]) => overlap(box, { left: x, top: y, right: x, bottom: y })).length
	}));
	counted.sort((a, b) => a.crowded - b.crowded || a.count - b.count);
	return counted[0]?.box ?? boxes[0];
}

function overlap(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

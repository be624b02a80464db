/** A rectangle in pixels. */
export type Rect = { left: number; top: number; width: number; height: number };

/** A dot that is to be named, in pixels, and the room that its name takes up. */
export type NamedPoint = { x: number; y: number; width: number; height: number };

/** Where a name stands, and whether a line must lead to it from its dot. */
export type PlacedLabel = Rect & { led: boolean };

/** Around a dot: to the right, to the left, above, below, and between; then the same farther out. */
const ways = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
] as const;
const nearest = 9;
const distances = Array.from({ length: 20 }, (_, step) => nearest + 8 * step);

/**
 * A place for each name inside the frame, so that no name covers another or a named dot: the nearest that is free, in the
 * order of the points. One for which there is none stands to the right of its dot.
 */
export function placePointLabels(points: readonly NamedPoint[], frame: Rect): PlacedLabel[] {
	const taken: Rect[] = points.map(({ x, y }) => ({ left: x - 5, top: y - 5, width: 10, height: 10 }));
	return points.map((point, index) => {
		const others = taken.filter((_, place) => place !== index);
		const tried = distances.flatMap((far) => ways.map((way) => ({ ...rectAt(point, way, far), led: far > nearest })));
		const free = tried.find((rect) => inside(rect, frame) && !others.some((other) => touch(rect, other)));
		const placed = free ?? { ...rectAt(point, [1, 0], nearest), led: false };
		taken.push(placed);
		return placed;
	});
}

function rectAt({ x, y, width, height }: NamedPoint, [across, down]: (typeof ways)[number], far: number): Rect {
	const middle = x + across * (far + width / 2);
	return { left: middle - width / 2, top: y + down * (far + height / 2) - height / 2, width, height };
}

function inside(rect: Rect, frame: Rect): boolean {
	return (
		rect.left >= frame.left &&
		rect.top >= frame.top &&
		rect.left + rect.width <= frame.left + frame.width &&
		rect.top + rect.height <= frame.top + frame.height
	);
}

export function touch(one: Rect, other: Rect): boolean {
	return (
		one.left < other.left + other.width &&
		other.left < one.left + one.width &&
		one.top < other.top + other.height &&
		other.top < one.top + one.height
	);
}

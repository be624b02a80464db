import { areaAt, type CellGrid } from './cell-grid.ts';

export type Point = [number, number];

/** A line between two areas, `''` outside all of them. A closed arc ends with the very point that it starts with. */
export type Arc = { line: Point[]; left: string; right: string };

/** The edges at a corner of the grid, in the order in which they turn left: east, north, west, south. */
const steps = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1]
] as const;
type Step = 0 | 1 | 2 | 3;
const allSteps: readonly Step[] = [0, 1, 2, 3];

/** The areas of the four cells at a corner: north-east, north-west, south-west, south-east. */
type Corner = readonly [number, number, number, number];

const leftOf = (corner: Corner, step: Step): number => corner[step];
const rightOf = (corner: Corner, step: Step): number => corner[((step + 3) % 4) as Step];
const edgesAt = (corner: Corner): Step[] => allSteps.filter((step) => leftOf(corner, step) !== rightOf(corner, step));

/**
 * The pairs of edges that run on into each other at a corner; null where arcs meet, at three or four areas.
 * Two cells of one area that touch by their corners only are joined, land before what is outside, the first code
 * before the later: two lines pass such a corner without meeting.
 */
function throughLines(corner: Corner): [Step, Step][] | null {
	const edges = edgesAt(corner);
	const [first, second] = edges;
	if (first === undefined || second === undefined) return [];
	if (edges.length === 2) return [[first, second]];
	const [northEast, northWest, southWest, southEast] = corner;
	const rising = northEast === southWest;
	const falling = northWest === southEast;
	if (edges.length === 3 || (!rising && !falling)) return null;
	const joinsRising = rising && (!falling || northWest === 0 || (northEast !== 0 && northEast < northWest));
	return joinsRising
		? [
				[1, 2],
				[3, 0]
			]
		: [
				[0, 1],
				[2, 3]
			];
}

/**
 * The borders between the areas of a grid, in its coordinates, with a point at every cell corner that they pass.
 * Every stretch between two areas is there once; arcs that meet share the point, the same array.
 */
export function outlineOf(grid: CellGrid): Arc[] {
	const arcs: Arc[] = [];
	const points = new Map<string, Point>();
	const drawn = new Set<string>();

	const cornerAt = (x: number, y: number): Corner => [
		areaAt(grid, x, y),
		areaAt(grid, x - 1, y),
		areaAt(grid, x - 1, y - 1),
		areaAt(grid, x, y - 1)
	];

	/** The point of the corner for the line that passes it by `step`. */
	const pointAt = (x: number, y: number, step: Step): Point => {
		const passing = throughLines(cornerAt(x, y))?.findIndex((edges) => edges.includes(step)) ?? 0;
		const key = `${x},${y},${passing}`;
		const point = points.get(key) ?? [x, y];
		points.set(key, point);
		return point;
	};

	/** Draws the arc that leaves x, y by `step`, to where arcs meet or back to its start. Each edge is drawn once. */
	const draw = (startX: number, startY: number, startStep: Step): void => {
		const corner = cornerAt(startX, startY);
		const line = [pointAt(startX, startY, startStep)];
		let [x, y, step]: [number, number, Step | undefined] = [startX, startY, startStep];
		while (step !== undefined && !drawn.has(`${x},${y},${step}`)) {
			const back = ((step + 2) % 4) as Step;
			drawn.add(`${x},${y},${step}`);
			x += steps[step][0];
			y += steps[step][1];
			drawn.add(`${x},${y},${back}`);
			line.push(pointAt(x, y, back));
			step = throughLines(cornerAt(x, y))
				?.find((edges) => edges.includes(back))
				?.find((edge) => edge !== back);
		}
		if (line.length < 2) return;
		const [left, right] = [leftOf(corner, startStep), rightOf(corner, startStep)];
		arcs.push({ line, left: grid.areas[left] ?? '', right: grid.areas[right] ?? '' });
	};

	const closed: [number, number, Step][] = [];
	for (let y = grid.y + 1; y < grid.y + grid.height; y += 1) {
		for (let x = grid.x + 1; x < grid.x + grid.width; x += 1) {
			const corner = cornerAt(x, y);
			const lines = throughLines(corner);
			if (lines === null) for (const step of edgesAt(corner)) draw(x, y, step);
			else for (const [step] of lines) closed.push([x, y, step]);
		}
	}
	for (const [x, y, step] of closed) draw(x, y, step);
	return arcs;
}

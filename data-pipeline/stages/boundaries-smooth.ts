import type { Arc, Point } from '../formats/outline.ts';
import type { Face } from './boundaries-faces.ts';

/** A point of the drawing: `neighbours` to move between, `pushX`, `pushY` over `length` of border to be moved by. */
type Node = { x: number; y: number; neighbours: Node[]; pushX: number; pushY: number; length: number };

/** A polygon as a balloon: where it holds less than its area it presses outwards. */
type Balloon = { area: number; held: number; perimeter: number; pressure: number };

/** A piece of an arc between two balloons; null is the sea, which presses nowhere. */
type Segment = { from: Node; to: Node; left: Balloon | null; right: Balloon | null; coast: boolean };

/** How far from its area a face may stay, as a share of it, and how often at most it is drawn nearer. */
const exact = { share: 1e-7, rounds: 80 };
const meanwhile = { share: 1e-3, rounds: 2 };

/** The arcs with one point more in the middle of every piece. */
export function subdivide(arcs: readonly Arc[]): Arc[] {
	return arcs.map((arc) => ({
		...arc,
		line: arc.line.flatMap((to, index): Point[] => {
			const from = arc.line[index - 1];
			return from ? [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to] : [to];
		})
	}));
}

/**
 * The arcs smoothed: each point moves halfway to the middle of its neighbours, `rounds` times, and in between the
 * borders move so that every face has its area again (`areas`, one a face, in the square of the points' unit). Where
 * arcs meet the point moves too; on the coast, along the coast. With no rounds only the areas are mended.
 */
export function smooth(arcs: readonly Arc[], faces: readonly Face[], areas: readonly number[], rounds: number): Arc[] {
	const nodes = new Map<Point, Node>();
	const nodeOf = (point: Point): Node => {
		const node = nodes.get(point) ?? { x: point[0], y: point[1], neighbours: [], pushX: 0, pushY: 0, length: 0 };
		nodes.set(point, node);
		return node;
	};
	const balloons = areas.map((area) => ({ area, held: 0, perimeter: 0, pressure: 0 }));
	const sides = new Map(faces.flatMap(({ rings }, index) => rings.flat().map((arc) => [arc, balloons[index] ?? null])));
	const segments = arcs.flatMap(({ line, ...between }, index) =>
		line.slice(1).map((to, before): Segment => ({
			from: nodeOf(line[before] ?? to),
			to: nodeOf(to),
			left: sides.get(index) ?? null,
			right: sides.get(~index) ?? null,
			coast: between.left === '' || between.right === ''
		}))
	);
	connect(segments);
	const all = [...nodes.values()];
	for (let round = 0; round < rounds; round += 1) {
		moveBetweenNeighbours(all);
		keepAreas(segments, balloons, all, meanwhile);
	}
	keepAreas(segments, balloons, all, exact);
	const moved = new Map([...nodes].map(([point, { x, y }]): [Point, Point] => [point, [x, y]]));
	return arcs.map((arc) => ({ ...arc, line: arc.line.map((point) => moved.get(point) ?? point) }));
}

/** Neighbours by arc; where arcs meet on the coast only the two along it, so that an inner border does not pull it in. */
function connect(segments: readonly Segment[]): void {
	const coastal = new Set(segments.flatMap(({ from, to, coast }) => (coast ? [from, to] : [])));
	for (const { from, to, coast } of segments) {
		if (coast || !coastal.has(from)) from.neighbours.push(to);
		if (coast || !coastal.has(to)) to.neighbours.push(from);
	}
}

function moveBetweenNeighbours(nodes: readonly Node[]): void {
	for (const node of nodes) {
		node.pushX = node.pushY = 0;
		for (const { x, y } of node.neighbours) {
			node.pushX += (x - node.x) / 2;
			node.pushY += (y - node.y) / 2;
		}
		node.length = node.neighbours.length;
	}
	moveByPush(nodes);
}

/** Lets every balloon press its borders outwards or draw them in, until it holds its area. */
function keepAreas(
	segments: readonly Segment[],
	balloons: readonly Balloon[],
	nodes: readonly Node[],
	until: typeof exact
): void {
	for (let round = 0; round < until.rounds; round += 1) {
		measure(segments, balloons);
		if (balloons.every(({ area, held }) => Math.abs(held - area) <= until.share * area)) return;
		for (const balloon of balloons) balloon.pressure = (balloon.area - balloon.held) / balloon.perimeter;
		for (const { from, to, left, right } of segments) {
			const pressure = (left ? left.pressure : 0) - (right ? right.pressure : 0);
			const pushX = pressure * (to.y - from.y);
			const pushY = pressure * (from.x - to.x);
			const length = lengthOf(from, to);
			push(from, pushX, pushY, length);
			push(to, pushX, pushY, length);
		}
		moveByPush(nodes);
	}
}

function push(node: Node, x: number, y: number, length: number): void {
	node.pushX += x;
	node.pushY += y;
	node.length += length;
}

function measure(segments: readonly Segment[], balloons: readonly Balloon[]): void {
	for (const balloon of balloons) balloon.held = balloon.perimeter = 0;
	for (const { from, to, left, right } of segments) {
		const strip = (from.x * to.y - to.x * from.y) / 2;
		const length = lengthOf(from, to);
		if (left) left.held += strip;
		if (right) right.held -= strip;
		if (left) left.perimeter += length;
		if (right) right.perimeter += length;
	}
}

function moveByPush(nodes: readonly Node[]): void {
	for (const node of nodes) {
		if (node.length > 0) {
			node.x += node.pushX / node.length;
			node.y += node.pushY / node.length;
		}
		node.pushX = node.pushY = node.length = 0;
	}
}

const lengthOf = (from: Node, to: Node): number => Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);

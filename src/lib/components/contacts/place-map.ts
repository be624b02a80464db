import type { AreaCode } from '../../model/area.ts';
import type { Shapes } from '../../model/shape.ts';

/** Where a municipality lies: its outline in that of the country, both as SVG path data, and a point well inside it. */
export type PlaceMap = { width: number; height: number; country: string; own: string; x: number; y: number };

/** Units of the large drawing to one of this: coarse enough for a kilobyte, fine enough for a thumb's breadth. */
const step = 3;

type Ring = (readonly [x: number, y: number])[];

/** A drawing of each municipality for its page to carry. */
export function placeMaps({ width, height, municipalities, counties }: Shapes): Map<AreaCode, PlaceMap> {
	const country = pathOf(joined(counties.flatMap(({ path }) => ringsOf(path)).map(coarse)));
	const size = { width: Math.ceil(width / step), height: Math.ceil(height / step) };
	return new Map(
		municipalities.map(({ code, path, x, y }) => {
			const own = pathOf(ringsOf(path).map(coarse));
			return [code, { ...size, country, own, x: Math.round(x / step), y: Math.round(y / step) }];
		})
	);
}

/** The rings of path data that is made of `M` absolute, `l` relative and `z` alone, as shapes are. */
function ringsOf(path: string): Ring[] {
	return path
		.split('M')
		.filter(Boolean)
		.map((part) => {
			const numbers = (part.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
			const ring: Ring = [];
			let [x, y] = [0, 0];
			for (let index = 0; index + 1 < numbers.length; index += 2) {
				x += numbers[index] ?? Number.NaN;
				y += numbers[index + 1] ?? Number.NaN;
				ring.push([x, y]);
			}
			return ring;
		});
}

/** The ring on whole units of the small drawing, no point told twice running. */
function coarse(ring: Ring): Ring {
	const points = ring.map(([x, y]) => [Math.round(x / step), Math.round(y / step)] as const);
	return points.filter(([x, y], index) => {
		const before = points.at(index - 1);
		return !before || before[0] !== x || before[1] !== y;
	});
}

/** Areas side by side as one: where two touch, each runs along the other in the opposite direction, and both fall away. */
function joined(rings: readonly Ring[]): Ring[] {
	const edges = new Map<string, { from: string; to: string }[]>();
	for (const ring of rings) {
		ring.forEach((point, index) => {
			const [from, to] = [String(point), String(ring[(index + 1) % ring.length])];
			if (from === to || edges.get(`${to} ${from}`)?.pop()) return;
			const same = edges.get(`${from} ${to}`) ?? [];
			edges.set(`${from} ${to}`, [...same, { from, to }]);
		});
	}
	const next = new Map<string, string[]>();
	for (const { from, to } of [...edges.values()].flat()) next.set(from, [...(next.get(from) ?? []), to]);
	return [...next.keys()].flatMap((start) => {
		const walked: Ring[] = [];
		for (let ring = walk(start, next); ring.length > 0; ring = walk(start, next)) walked.push(ring);
		return walked;
	});
}

/** The way from a point along edges not yet walked, until there is none to go on by: back at the point. */
function walk(start: string, next: ReadonlyMap<string, string[]>): Ring {
	const ring: Ring = [];
	for (let at = start, to = next.get(at)?.pop(); to !== undefined; at = to, to = next.get(at)?.pop()) {
		const [x = Number.NaN, y = Number.NaN] = at.split(',').map(Number);
		ring.push([x, y]);
	}
	return ring;
}

/** Path data as short as it can be written; rings with no inside are left out. */
function pathOf(rings: readonly Ring[]): string {
	return rings
		.map(withoutStraights)
		.filter((ring) => ring.length > 2)
		.map((ring) => {
			const steps = ring.map(([x, y], index) => {
				const [fromX, fromY] = ring[index - 1] ?? [0, 0];
				return [x - fromX, y - fromY];
			});
			const [start = [], ...rest] = steps;
			return `M${numbers(start)}l${numbers(rest.flat())}z`;
		})
		.join('');
}

function withoutStraights(ring: Ring): Ring {
	return ring.filter(([x, y], index) => {
		const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
		const [afterX, afterY] = ring[(index + 1) % ring.length] ?? [x, y];
		return (x - beforeX) * (afterY - y) !== (y - beforeY) * (afterX - x);
	});
}

/** A minus parts two numbers by itself. */
function numbers(values: readonly number[]): string {
	return values.join(' ').replaceAll(' -', '-');
}

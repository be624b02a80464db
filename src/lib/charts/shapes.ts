/** The shape of a dot as the corners of a polygon within a circle of radius 1. */
export type Shape = readonly (readonly [x: number, y: number])[];

const circle = corners(24);
const square = corners(4, { turn: 1 / 8, radius: 0.95 });
const triangle = corners(3, { radius: 1.05 });
const diamond: Shape = [
	[0, -1.1],
	[0.8, 0],
	[0, 1.1],
	[-0.8, 0]
];
const downward = corners(3, { turn: 1 / 2, radius: 1.05 });
const plus = cross();
const times = cross(1 / 8);
const star = corners(10, { inner: 0.45, radius: 1.15 });

/** As many shapes as series are compared; those that share a colour are nothing alike. */
const shapes = [circle, square, triangle, diamond, downward, plus, star, times];

/** The shape of a series by its place. */
export function shapeOf(place: number): Shape {
	return shapes[place % shapes.length] ?? circle;
}

/** The shape as the `d` of an SVG path around the origin. */
export function shapePath(shape: Shape, radius: number): string {
	return `M${shape.map((corner) => corner.map((value) => (value * radius).toFixed(2)).join(',')).join('L')}Z`;
}

/** What is drawn on: a canvas, or a path. */
type Pen = { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void; closePath(): void };

/** The shape as Plot draws symbols, to fill an area. */
export function plotShape(shape: Shape) {
	return {
		draw(pen: Pen, area: number) {
			const radius = Math.sqrt(area / Math.PI);
			for (const [index, [x, y]] of shape.entries()) {
				if (index === 0) pen.moveTo(x * radius, y * radius);
				else pen.lineTo(x * radius, y * radius);
			}
			pen.closePath();
		}
	};
}

/** A polygon whose first corner is up, turned by a part of a circle; every second corner as far in as `inner` says. */
function corners(count: number, { turn = 0, radius = 1, inner = 1 } = {}): Shape {
	return Array.from({ length: count }, (_, index) => {
		const angle = 2 * Math.PI * (index / count + turn - 1 / 4);
		const far = index % 2 === 0 ? radius : radius * inner;
		return [far * Math.cos(angle), far * Math.sin(angle)] as const;
	});
}

/** A plus, turned by a part of a circle. */
function cross(turn = 0): Shape {
	const [wide, far] = [0.36, 1.1];
	const arm: Shape = [
		[-wide, -wide],
		[-wide, -far],
		[wide, -far]
	];
	return [0, 1, 2, 3].flatMap((quarter) => arm.map((corner) => turned(corner, quarter / 4 + turn)));
}

function turned([x, y]: readonly [number, number], part: number): readonly [number, number] {
	const [sin, cos] = [Math.sin(2 * Math.PI * part), Math.cos(2 * Math.PI * part)];
	return [x * cos - y * sin, x * sin + y * cos];
}

import { describe, expect, it } from 'vitest';
import { placePointLabels, touch } from './point-labels.ts';

const frame = { left: 0, top: 0, width: 480, height: 280 };
const point = (x: number, y: number) => ({ x, y, width: 70, height: 16 });

describe('the names of dots', () => {
	it('stand to the right where there is room, and to the left at the right edge', () => {
		const [free, edge] = placePointLabels([point(100, 100), point(470, 200)], frame);
		expect(free).toMatchObject({ left: 109, led: false });
		expect(edge).toMatchObject({ left: 391, led: false });
	});

	it.each([
		['in a heap', Array.from({ length: 8 }, (_, index) => point(40 + index * 3, 240 - index * 2))],
		['in a corner', Array.from({ length: 8 }, (_, index) => point(476 - index, 4 + index))],
		['in a row', Array.from({ length: 8 }, (_, index) => point(30 + index * 30, 140))]
	])('cover neither each other nor a named dot, eight of them %s', (_, points) => {
		const labels = placePointLabels(points, frame);
		for (const [index, label] of labels.entries()) {
			expect(labels.filter((other, place) => place !== index && touch(label, other))).toEqual([]);
			const dots = points.map(({ x, y }) => ({ left: x - 5, top: y - 5, width: 10, height: 10 }));
			expect(dots.filter((dot, place) => place !== index && touch(label, dot))).toEqual([]);
		}
	});
});

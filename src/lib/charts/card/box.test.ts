import { describe, expect, it } from 'vitest';
import { boxOf, emptiest, placed, placeIn, pointsOf } from './box.ts';

describe('the points of an outline', () => {
	it('are read from numbers that stand as close as SVG lets them', () => {
		expect(pointsOf('M10.5 20l2-.5.5 1.5-3 0zM1 2l.5.5z')).toEqual([
			[10.5, 20],
			[12.5, 19.5],
			[13, 21],
			[10, 21],
			[1, 2],
			[1.5, 2.5]
		]);
	});

	it('are enclosed by a box', () => {
		expect(boxOf(pointsOf('M10 20l5-4-20 9z'))).toEqual({ left: -5, top: 16, right: 15, bottom: 25 });
	});
});

describe('a box put into a frame', () => {
	const frame = { left: 100, top: 0, right: 300, bottom: 100 };

	it('fills it one way and stands in its middle the other way', () => {
		const placing = placeIn(frame, { left: 0, top: 0, right: 10, bottom: 10 });
		expect([placed([0, 0], placing), placed([10, 10], placing)]).toEqual([
			[150, 0],
			[250, 100]
		]);
	});
});

describe('the emptiest box', () => {
	const [left, right] = [
		{ left: 0, top: 0, right: 10, bottom: 10 },
		{ left: 20, top: 0, right: 30, bottom: 10 }
	];
	const far = { left: 90, top: 90, right: 99, bottom: 99 };

	it('is the one with the fewest points in it, or the first', () => {
		expect(emptiest([left, right], [[5, 5]], far)).toBe(right);
		expect(emptiest([left, right], [], far)).toBe(left);
	});

	it('keeps clear of what must be seen, however crowded the others are', () => {
		const crowd = [21, 22, 23].map((x) => [x, 5] as const);
		expect(emptiest([left, right], crowd, { left: 8, top: 8, right: 12, bottom: 12 })).toBe(right);
	});
});

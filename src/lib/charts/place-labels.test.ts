import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const size = 16;
const at = (...middles: number[]) => middles.map((middle) => ({ at: middle, size }));

describe('placeLabels', () => {
	it('leaves labels where they wish to be when they do not touch', () => {
		expect(placeLabels(at(100, 20, 60), 0, 200)).toEqual([100, 20, 60]);
	});

	it('moves two that would cover each other apart by as much each', () => {
		expect(placeLabels(at(50, 54), 0, 200)).toEqual([44, 60]);
	});

	it('moves a third aside when two that were moved reach it', () => {
		expect(placeLabels(at(50, 54, 64), 0, 200)).toEqual([40, 56, 72]);
	});

	it('keeps all within the room', () => {
		expect(placeLabels(at(1, 2, 3), 0, 200)).toEqual([8, 24, 40]);
		expect(placeLabels(at(199, 198), 0, 200)).toEqual([192, 176]);
	});

	it('keeps the order of equal wishes', () => {
		expect(placeLabels(at(50, 50), 0, 200)).toEqual([42, 58]);
	});
});

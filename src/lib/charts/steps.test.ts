import { describe, expect, it } from 'vitest';
import type { Steps } from './drawing.ts';
import { boxOf, frameOf, stepAt, stepByKey } from './steps.ts';

const frame = frameOf({ height: 200, marginTop: 20, marginRight: 40, marginBottom: 30, marginLeft: 60 }, 400);
const steps = (along: Steps['along'], count = 3): Steps => ({
	along,
	tips: Array.from({ length: count }, (_, index) => ({ title: String(index), note: '', lines: [] }))
});
const led = (keys: string[], from: number, along: Steps['along']) =>
	keys.map((key) => stepByKey(key, from, steps(along, 30)));

describe('the steps of a chart', () => {
	it('share its frame evenly, along the way that they go', () => {
		expect(frame).toEqual({ left: 0.15, top: 0.1, width: 0.75, height: 0.75 });
		expect(boxOf(frame, steps('right'), 2)).toEqual({ left: 0.65, top: 0.1, width: 0.25, height: 0.75 });
		expect(boxOf(frame, steps('down'), 1)).toEqual({ left: 0.15, top: 0.35, width: 0.75, height: 0.25 });
		expect(boxOf(frame, steps('up'), 0)).toEqual({ left: 0.15, top: 0.6, width: 0.75, height: 0.25 });
	});

	it('are found where the pointer is, and the nearest beside the frame', () => {
		expect(stepAt(frame, steps('right'), 0.5, 0.9)).toBe(1);
		expect(stepAt(frame, steps('down'), 0.5, 0.8)).toBe(2);
		expect(stepAt(frame, steps('up'), 0.5, 0.8)).toBe(0);
		expect(stepAt(frame, steps('right'), 0, 0)).toBe(0);
		expect(stepAt(frame, steps('right'), 1, 1)).toBe(2);
		expect(stepAt(frame, steps('right', 0), 0.5, 0.5)).toBeNull();
	});

	it('are walked through with the keys of a slider, and not beyond the ends', () => {
		expect(led(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], 5, 'right')).toEqual([4, 6, 6, 4]);
		expect(led(['Home', 'End', 'PageUp', 'PageDown'], 15, 'right')).toEqual([0, 29, 25, 5]);
		expect(led(['ArrowRight', 'PageUp'], 29, 'right')).toEqual([29, 29]);
		expect(led(['a', 'Tab', 'Enter'], 5, 'right')).toEqual([null, null, null]);
	});

	it('lie where the arrows point', () => {
		expect(led(['ArrowUp', 'ArrowDown', 'PageUp'], 15, 'up')).toEqual([16, 14, 25]);
		expect(led(['ArrowUp', 'ArrowDown', 'PageUp'], 15, 'down')).toEqual([14, 16, 5]);
	});
});

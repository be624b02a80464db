import { describe, expect, it } from 'vitest';
import type { Shape } from '../../model/shape.ts';
import { step } from './map-walk.ts';

const shape = (code: string, x: number, y: number): Shape => ({ code, x, y, path: 'M0,0', neighbours: [] });
const shapes = [shape('0001', 0, 0), shape('0002', 10, 1), shape('0003', 30, 0), shape('0004', 2, 10)];

describe('step', () => {
	it('goes to the nearest area in the direction', () => {
		expect(step(shapes, '0001', 'right')).toBe('0002');
		expect(step(shapes, '0002', 'right')).toBe('0003');
		expect(step(shapes, '0001', 'down')).toBe('0004');
	});

	it('comes back the way it went', () => {
		expect(step(shapes, '0002', 'left')).toBe('0001');
		expect(step(shapes, '0004', 'up')).toBe('0001');
	});

	it('stays where nothing lies in the direction, and on a code it does not know', () => {
		expect(step(shapes, '0001', 'up')).toBe('0001');
		expect(step(shapes, '9999', 'up')).toBe('9999');
	});
});

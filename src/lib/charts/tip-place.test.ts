import { describe, expect, it } from 'vitest';
import { tipPlace } from './tip-place.ts';

const frame = { left: 0.1, top: 0.1, width: 0.8, height: 0.8 };
const column = (left: number) => ({ ...frame, left, width: 0.2 });
const row = (top: number) => ({ ...frame, top, height: 0.2 });
const wide = { narrow: false };

describe('tipPlace', () => {
	it('keeps clear of a column, on the side that has more room', () => {
		expect(tipPlace('right', frame, column(0.1), wide)).toBe('left: 30%; top: 10%; max-width: 70%');
		expect(tipPlace('right', frame, column(0.7), wide)).toBe('right: 30%; top: 10%; max-width: 70%');
	});

	it('stands below a row in the upper half, and above one in the lower', () => {
		expect(tipPlace('down', frame, row(0.1), wide)).toBe('top: 30%; right: 10%; max-width: 80%');
		expect(tipPlace('up', frame, row(0.7), wide)).toBe('bottom: 30%; right: 10%; max-width: 80%');
	});

	it('stands under the chart where the page is narrow, but at its row where there are few rows', () => {
		expect(tipPlace('right', frame, column(0.1), { narrow: true })).toMatch(/^top: 100%/);
		expect(tipPlace('down', frame, row(0.1), { narrow: true })).toMatch(/^top: 30%/);
	});
});

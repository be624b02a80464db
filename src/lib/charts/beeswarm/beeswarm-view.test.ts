import { describe, expect, it } from 'vitest';
import { beeswarmView, type Dot, placeOf, roundValues } from './beeswarm-view.ts';

const dots = (...values: number[]): Dot[] =>
	values.map((value, index) => ({ area: String(index), name: `N${index}`, value, status: 'A', own: index === 0 }));

describe('beeswarmView', () => {
	it.each([
		['linear', [1, 2, 3, 10]],
		['log', [1, 2, 3, 400]],
		['symlog', [0, 2, 3, 400]],
		['symlog', [-90, 2, 3, 4]],
		['linear', [0, 0, 0, 400]]
	] as const)('lies on a scale that parts the dots: %s for %j', (scale, values) => {
		expect(beeswarmView(dots(...values), []).scale).toBe(scale);
	});

	it('names the highlighted one beside what all are seen against', () => {
		const { marks } = beeswarmView(dots(5, 6), [{ name: 'Eesti', value: 7 }]);
		expect(marks).toEqual([
			{ name: 'Eesti', value: 7, own: false },
			{ name: 'N0', value: 5, own: true }
		]);
	});

	it.each([[[1, 2, 3]], [[1, 2, 3, 400]], [[-90, 2, 3, 4]], [[7, 7]], [[0, 0]]])(
		'has every dot inside its frame: %j',
		(values) => {
			const view = beeswarmView(dots(...values), [{ name: 'M', value: values[0] ?? 0 }]);
			for (const { value } of [...view.dots, ...view.marks]) {
				expect(placeOf(value, view)).toBeGreaterThanOrEqual(0);
				expect(placeOf(value, view)).toBeLessThanOrEqual(1);
			}
		}
	);

	it('has powers of ten on an uneven scale', () => {
		expect(roundValues({ scale: 'log', domain: [0.05, 120] })).toEqual([0.1, 1, 10, 100]);
		expect(roundValues({ scale: 'symlog', domain: [-120, 20] })).toEqual([-100, -10, -1, 0, 1, 10]);
		expect(roundValues({ scale: 'linear', domain: [0, 4] })).toEqual([0, 1, 2, 3, 4]);
	});
});

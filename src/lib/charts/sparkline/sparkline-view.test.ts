import { describe, expect, it } from 'vitest';
import { sparklineView } from './sparkline-view.ts';

const range = { from: '2018', to: '2020' };

describe('sparklineView', () => {
	it('runs from the lower left to the upper right for a rise', () => {
		const view = sparklineView(
			[
				{ period: '2018', value: 1, status: 'A' },
				{ period: '2019', value: 2, status: 'A' },
				{ period: '2020', value: 3, status: 'A' }
			],
			range,
			106,
			26
		);
		expect(view).toEqual({ paths: ['M3,23L53,13L103,3'], dots: [], last: [103, 3] });
	});

	it('lies in the middle when nothing changes', () => {
		const view = sparklineView(
			[
				{ period: '2018', value: 5, status: 'A' },
				{ period: '2019', value: 5, status: 'A' }
			],
			range,
			106,
			26
		);
		expect(view?.paths).toEqual(['M3,13L53,13']);
	});

	it('draws figures on two sides of a gap as dots', () => {
		const view = sparklineView(
			[
				{ period: '2018', value: 1, status: 'A' },
				{ period: '2020', value: 2, status: 'A' }
			],
			range,
			106,
			26
		);
		expect(view?.paths).toEqual([]);
		expect(view?.dots).toHaveLength(2);
	});

	it('is nothing where there is one figure or none', () => {
		expect(sparklineView([{ period: '2018', value: 1, status: 'A' }], range, 106, 26)).toBeNull();
		expect(sparklineView([], range, 106, 26)).toBeNull();
	});
});

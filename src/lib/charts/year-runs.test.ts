import { describe, expect, it } from 'vitest';
import { labelledRuns, yearRuns } from './year-runs.ts';

describe('yearRuns', () => {
	it('finds every run of years, in whatever order they come', () => {
		expect(yearRuns([2025, 2022, 2021])).toEqual([
			{ middle: 2021.5, length: 2 },
			{ middle: 2025, length: 1 }
		]);
		expect(yearRuns([])).toEqual([]);
	});
});

describe('labelledRuns', () => {
	it('leaves out a run with no room for its words', () => {
		expect(labelledRuns([2021, 2022, 2025], 30)).toEqual([{ middle: 2021.5, length: 2 }]);
		expect(labelledRuns([2021, 2022, 2025], 60)).toHaveLength(2);
	});
});

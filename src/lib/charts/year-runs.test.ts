import { expect, it } from 'vitest';
import { middlesOfRuns } from './year-runs.ts';

it('finds the middle of every run of years, in whatever order they come', () => {
	expect(middlesOfRuns([2022, 2021, 2025])).toEqual([2021.5, 2025]);
	expect(middlesOfRuns([2024, 2025, 2026])).toEqual([2025]);
	expect(middlesOfRuns([])).toEqual([]);
});

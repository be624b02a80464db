import { describe, expect, it } from 'vitest';
import type { SimilarRow } from '../../../query/queries/similar-areas.ts';
import { isSampled, similarLines } from './similar-lines.ts';

function row(area: string, place: number, indicator: string, more: Partial<SimilarRow> = {}): SimilarRow {
	const figures = { own: 1, ownStatus: 'A', value: 2, status: 'A', share: 0.5 } as const;
	return { area, place, distance: place, indicator, period: '2023', ...figures, ...more };
}

describe('similar municipalities', () => {
	it('are told one by one, the nearest first, each with its attributes', () => {
		const rows = [row('0102', 1, 'population'), row('0102', 1, 'wage-median'), row('0101', 2, 'population')];
		expect(similarLines(rows)).toEqual([
			{ area: '0102', place: 1, distance: 1, attributes: [rows[0], rows[1]] },
			{ area: '0101', place: 2, distance: 2, attributes: [rows[2]] }
		]);
		expect(similarLines([])).toEqual([]);
	});

	it('rest on a sample figure where either side is one', () => {
		expect(isSampled(row('0101', 1, 'population'))).toBe(false);
		expect(isSampled(row('0101', 1, 'population', { ownStatus: 'sample' }))).toBe(true);
		expect(isSampled(row('0101', 1, 'population', { status: 'sample' }))).toBe(true);
	});
});

import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/status.ts';
import { linesView, type LineSeries } from './lines-view.ts';

const range = { from: '2018', to: '2021' };

/** Figures from 2018 on; a letter or a word after a figure is its status. */
function series(id: string, ...figures: (number | null | [number, Status])[]): LineSeries {
	const points = figures.map((figure, index) => {
		const [value, status] = Array.isArray(figure)
			? figure
			: [figure, figure === null ? ('O' as const) : ('A' as const)];
		return { period: String(2018 + index), value, status };
	});
	return { id, name: id, points };
}

describe('linesView', () => {
	it('keeps the page’s own series first, and the place of each for its colour', () => {
		const { lines } = linesView([series('own', 1), series('other', 2)], range);
		expect(lines.map(({ id, place }) => [id, place])).toEqual([
			['own', 0],
			['other', 1]
		]);
	});

	it('calls a year missing when no series has a figure in it, and a break one that any series has', () => {
		const view = linesView([series('own', 1, null, null, [4, 'B']), series('other', 1, 2, null, 3)], range);
		expect(view.missing).toEqual([2020]);
		expect(view.breaks).toEqual([2021]);
	});

	it('draws what leads to or from a sample figure as a stroke of its own', () => {
		const [line] = linesView([series('own', 1, 2, [3, 'sample'], 4)], range).lines;
		expect(line?.strokes.map(({ sample, points }) => [sample, points.map(({ year }) => year)])).toEqual([
			[false, [2018, 2019]],
			[true, [2019, 2020, 2021]]
		]);
	});

	it('joins nothing across a gap', () => {
		const [line] = linesView([series('own', 1, 2, null, 4)], range).lines;
		expect(line?.strokes.map(({ points }) => points.map(({ year }) => year))).toEqual([[2018, 2019]]);
	});

	it('is not disturbed by an area without any figure', () => {
		const view = linesView([series('own'), series('other', 5)], range);
		expect(view.lines.map(({ points }) => points.length)).toEqual([0, 1]);
		expect(linesView([series('own')], range).missing).toEqual([2018, 2019, 2020, 2021]);
	});
});

describe('linesView as an index', () => {
	const index = { index: true };

	it('is 100 in the first year in which all have a figure, and keeps the figures themselves', () => {
		const view = linesView([series('own', 80, 100, 110), series('other', null, 50, 60)], range, index);
		expect(view.base).toBe(2019);
		expect(view.lines.map(({ points }) => points.map(({ value }) => value))).toEqual([
			[80, 100, expect.closeTo(110)],
			[100, 120]
		]);
		expect(view.lines[1]?.points[1]?.figure).toBe(60);
	});

	it('starts from the page’s own first year where there is none in common, and names who has no figure there', () => {
		const view = linesView([series('own', 10, 20), series('other', null, null, 5)], range, index);
		expect(view.base).toBe(2018);
		expect(view.lines.map(({ id }) => id)).toEqual(['own']);
		expect(view.baseless).toEqual([{ id: 'other', name: 'other' }]);
	});

	it('takes no figure for 100 that nothing can be told in per cent of', () => {
		expect(linesView([series('own', 0, -5, 20, 30)], range, index).base).toBe(2020);
		expect(linesView([series('own', 0, -5)], range, index)).toMatchObject({ base: null, lines: [] });
	});
});

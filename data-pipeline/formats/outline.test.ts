import { describe, expect, it } from 'vitest';
import { cellGridOf, type Run } from './cell-grid.ts';
import { FormatError } from './format-error.ts';
import { outlineOf } from './outline.ts';

/** Cells drawn as text, north up: a letter is an area, a dot is outside. */
function runs(...rows: string[]): Run[] {
	return rows.flatMap((row, index) =>
		[...row].flatMap((area, x) => (area === '.' ? [] : [{ area, x, y: rows.length - 1 - index, cells: 1 }]))
	);
}
const outline = (...rows: string[]) => outlineOf(cellGridOf(runs(...rows)));
const between = (...rows: string[]) =>
	outline(...rows)
		.map(({ left, right }) => [left, right].sort().join('|'))
		.sort();

describe('cellGridOf', () => {
	it('names the run that claims a cell that is taken', () => {
		const twice = [
			{ area: '0663', x: 4, y: 7, cells: 3 },
			{ area: '0661', x: 6, y: 7, cells: 1 }
		];
		expect(() => cellGridOf(twice)).toThrow(FormatError);
		expect(() => cellGridOf(twice)).toThrow('the cell 6, 7 is there twice');
	});
});

describe('outlineOf', () => {
	it('draws a lone cell as one closed line of four corners', () => {
		const [arc, ...others] = outline('A');
		expect(others).toEqual([]);
		expect(arc?.line).toHaveLength(5);
		expect(arc?.line[0]).toBe(arc?.line[4]);
	});

	it('draws the border of two areas once, between two coasts', () => {
		expect(between('AB')).toEqual(['A|B', '|A', '|B']);
	});

	it('lets arcs that meet share the very point', () => {
		const ends = outline('AB').flatMap(({ line }) => [line[0], line.at(-1)]);
		expect(new Set(ends).size).toBe(2);
	});

	it('draws an area inside another as a closed line of its own', () => {
		expect(between('AAA', 'ABA', 'AAA')).toEqual(['A|B', '|A']);
	});

	it('joins two cells of an area that touch by a corner', () => {
		expect(between('A.', '.A')).toEqual(['|A']);
		expect(between('AB', 'BA')).toHaveLength(between('AAB', 'BAA').length);
	});

	it('joins what is outside where two areas touch by a corner only', () => {
		expect(between('A.', '.B')).toEqual(['|A', '|B']);
	});

	it('lets four arcs meet where four areas do', () => {
		const meeting = outline('AB', 'CD').flatMap(({ line }) => [line[0], line.at(-1)]);
		expect(meeting.filter((point) => point?.[0] === 1 && point[1] === 1)).toHaveLength(4);
	});
});

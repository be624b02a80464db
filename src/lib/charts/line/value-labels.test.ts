import { describe, expect, it } from 'vitest';
import { linesView } from './lines-view.ts';
import { valueLabels } from './value-labels.ts';

function labels(...values: (number | null)[]) {
	const points = values.map((value, index) => ({
		period: String(2018 + index),
		value,
		status: value === null ? ('O' as const) : ('A' as const)
	}));
	const range = { from: '2018', to: String(2017 + values.length) };
	return valueLabels(linesView([{ id: 'a', name: 'a', points }], range).lines[0]?.points ?? [], 50);
}

describe('valueLabels', () => {
	it('writes the first figure and the last, inwards from the edges', () => {
		expect(labels(10, 20, 30).map(({ point, textAnchor }) => [point.value, textAnchor])).toEqual([
			[10, 'start'],
			[30, 'end']
		]);
	});

	it('keeps clear of the line: beneath a rise and above a fall', () => {
		const [start, end] = labels(10, 30);
		expect([start?.dy, end?.dy].map((dy = 0) => dy > 0)).toEqual([true, false]);
	});

	it('writes a figure that stands alone once, towards the middle of the chart', () => {
		expect(labels(90).map(({ textAnchor, dy }) => [textAnchor, dy > 0])).toEqual([['middle', true]]);
		expect(labels()).toEqual([]);
	});
});

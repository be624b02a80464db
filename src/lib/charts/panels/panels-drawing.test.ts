import { describe, expect, it } from 'vitest';
import { picture } from '../../../../tests/fixtures/picture.ts';
import { barsView } from '../bars/bars-view.ts';
import type { ChartPoint } from '../chart-point.ts';
import { chartWords } from '../chart-words.ts';
import { linesView } from '../line/lines-view.ts';
import { stackView } from '../stack/stack-view.ts';
import { tipText } from '../tip.ts';
import { barPanels } from './bar-panels.ts';
import { linePanels } from './line-panels.ts';
import { stackPanels } from './stack-panels.ts';

const range = { from: '2021', to: '2023' };
const words = chartWords({ unit: 'persons', decimals: 0, categories: null }, 'en');
const barWords = { ...words, name: (series: string) => series };

function points(values: (number | null)[], status: ChartPoint['status'] = 'A'): ChartPoint[] {
	return values.map((value, index) => ({
		period: String(2021 + index),
		value,
		status: value === null ? 'O' : status
	}));
}

function bars(name: string, births: ChartPoint[], deaths: ChartPoint[]) {
	return { name, view: barsView({ births, deaths }, range) };
}

describe('bars in panels', () => {
	const areas = [
		bars('Tallinn', points([4200, 4100, 4000]), points([4300, 4250, 4400], 'sample')),
		bars('Ruhnu vald', points([1, null, -1]), points([2, null, 3]))
	];
	const { drawing, one } = barPanels(areas, barWords);

	it.each([360, 560])(
		'are one drawing, each area with its own scale where one would be flat, %d pixels wide',
		async (width) => {
			expect(one).toBe(false);
			await expect(picture(drawing, width)).toMatchFileSnapshot(`bar-panels-${width}.svg`);
		}
	);

	it('are walked through year by year, with the figures of every area', () => {
		expect(drawing.steps.tips.map(tipText)).toEqual([
			'2021; Tallinn: births 4,200; Tallinn: deaths 4,300 (Sample data); Ruhnu vald: births 1; Ruhnu vald: deaths 2',
			'2022; Tallinn: births 4,100; Tallinn: deaths 4,250 (Sample data); Ruhnu vald: births No data; Ruhnu vald: deaths No data',
			'2023; Tallinn: births 4,000; Tallinn: deaths 4,400 (Sample data); Ruhnu vald: births −1; Ruhnu vald: deaths 3'
		]);
	});

	it('stand on one scale where every one can be read on it', () => {
		const town = bars('Narva linn', points([900, 800, 850]), points([1200, 1100, 1150]));
		expect(barPanels([...areas.slice(0, 1), town], barWords).one).toBe(true);
	});

	it('share about the height of one chart, and six of them are still read', () => {
		const heights = [2, 3, 6].map(
			(count) => barPanels(Array(count).fill(areas[0]), barWords).drawing.layout(560).height
		);
		expect(heights[0]).toBe(322);
		expect(heights[1]).toBeLessThan(330);
		expect(heights[2]).toBe(6 * 84 + 32);
	});

	it('may be of an area that nothing is known of', () => {
		const { drawing } = barPanels([...areas, bars('Piirissaare vald', [], [])], barWords);
		expect(drawing.steps.tips).toHaveLength(3);
		expect(picture(drawing, 560).match(/No data/g)?.length).toBeGreaterThan(0);
	});
});

describe('columns in panels', () => {
	it('have their sums at their ends and their parts in the colours of one chart', async () => {
		const column = (name: string, taxes: number[], grants: number[], status: ChartPoint['status'] = 'A') => ({
			name,
			short: (value: number) => `${value}!`,
			view: stackView(
				[
					{ id: 'taxes', name: 'Taxes', points: points(taxes, status) },
					{ id: 'grants', name: 'Grants', points: points(grants) }
				],
				range
			)
		});
		const areas = [
			column('Tallinn', [60, 70, 80], [20, 20, 30]),
			column('Narva linn', [40, 30, 20], [20, 20, 20], 'sample')
		];
		const { drawing, one } = stackPanels(areas, { ...words, total: 'Total' });
		expect(one).toBe(true);
		await expect(picture(drawing, 560)).toMatchFileSnapshot('stack-panels.svg');
		expect(tipText(drawing.steps.tips[0] ?? { title: '', note: '', lines: [] })).toBe(
			'2021; Tallinn: Total 80; Narva linn: Total 60 (Sample data); Grants 20; Taxes 60'
		);
	});
});

describe('lines in panels', () => {
	it('rise and fall alike where they change by the same per cent, and break where their series do', async () => {
		const [first, ...rest] = points([100, 90, 95]);
		const broken = first
			? [first, ...rest.map((point, index) => ({ ...point, status: index === 0 ? 'B' : 'A' }) as const)]
			: [];
		const view = linesView(
			[
				{ id: 'a', name: 'Tallinn', points: points([430_000, null, 450_000]) },
				{ id: 'b', name: 'Ruhnu vald', points: broken }
			],
			range
		);
		const { drawing } = linePanels(view, words);
		await expect(picture(drawing, 560)).toMatchFileSnapshot('line-panels.svg');
		expect(drawing.steps.tips.map(tipText)[1]).toMatch(/^2022; Tallinn No data; Ruhnu vald 90 \(/);
	});
});

import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/status.ts';
import { keyFigure } from './key-figures.ts';

function rows(...figures: [period: string, value: number | null, status?: Status][]) {
	return figures.map(([period, value, status = value === null ? 'O' : 'A']) => ({
		indicator: 'mean-age',
		period,
		value,
		status,
		source: 'small',
		caveat: null,
		county: null,
		countyStatus: null,
		country: null,
		countryStatus: null,
		rank: null,
		rankSample: false,
		ranked: 0
	}));
}
const range = { from: '2018', to: '2023' };

describe('a key figure', () => {
	it('is the newest of the period, with its change since the first', () => {
		expect(keyFigure(rows(['2017', 1], ['2018', 40], ['2020', 41], ['2023', null], ['2024', 9]), range)).toEqual({
			period: '2020',
			value: 41,
			sample: false,
			change: { since: '2018', value: 1 }
		});
	});

	it('has no change where it is the only one, and may be nought', () => {
		expect(keyFigure(rows(['2018', 0]), range)).toEqual({ period: '2018', value: 0, sample: false, change: null });
	});

	it('is held against its own kind alone: never a sample figure against a published one', () => {
		expect(keyFigure(rows(['2018', 1, 'sample'], ['2019', 3], ['2020', 4]), range)?.change).toEqual({
			since: '2019',
			value: 1
		});
		expect(keyFigure(rows(['2018', 1], ['2020', 4, 'sample']), range)?.change).toBeNull();
	});

	it('is not held against a figure before a break', () => {
		expect(keyFigure(rows(['2018', 1], ['2020', 4, 'B'], ['2021', 6]), range)?.change).toEqual({
			since: '2020',
			value: 2
		});
	});

	it('is none where the period has none', () => {
		expect(keyFigure(rows(['2018', null], ['2024', 1]), range)).toBeNull();
	});
});

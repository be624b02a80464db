import { describe, expect, it } from 'vitest';
import { slideTo, yearMarks } from './year-scale.ts';

const periods = ['2016', '2018', '2019', '2023'];

describe('yearMarks', () => {
	it('places years by time, so that a gap takes up the room of the years without figures', () => {
		expect(yearMarks(['2018', '2019', '2022'], 400).map(({ at }) => at)).toEqual([0, 0.25, 1]);
	});

	it('labels the last year, and others where there is room', () => {
		const labelled = (width: number) =>
			yearMarks(periods, width).flatMap(({ period, labelled }) => (labelled ? [period] : []));
		expect(labelled(700)).toEqual(periods);
		expect(labelled(150)).toEqual(['2016', '2019', '2023']);
		expect(labelled(20)).toEqual(['2023']);
	});

	it('has one mark where there is one year', () => {
		expect(yearMarks(['2019'], 300)).toEqual([{ period: '2019', at: 0, labelled: true }]);
	});
});

describe('slideTo', () => {
	it('goes to a year that has figures', () => {
		expect(slideTo(periods, '2016', 2018)).toBe('2018');
	});

	it('leaps over years without figures in the direction of the move', () => {
		expect(slideTo(periods, '2019', 2020)).toBe('2023');
		expect(slideTo(periods, '2023', 2022)).toBe('2019');
		expect(slideTo(periods, '2018', 2017)).toBe('2016');
	});

	it('stays at the ends', () => {
		expect(slideTo(periods, '2023', 2024)).toBe('2023');
		expect(slideTo(periods, '2019', 2019)).toBe('2019');
	});
});

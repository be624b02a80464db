import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFigureFiles, type Figure } from '../../tests/fixtures/figure-files.ts';
import { findLeaps, type Bounded } from './changes.ts';

let files: Awaited<ReturnType<typeof openFigureFiles>>;
beforeAll(async () => {
	files = await openFigureFiles();
});
afterAll(() => files.close());

const timing = 'during-year';
const births: Bounded = { id: 'births', timing, unit: 'persons', decimals: 0, revisionBound: 0.1 };
const share: Bounded = { id: 'share', timing, unit: 'percent', decimals: 1, revisionBound: 0.1 };
const age: Bounded = { id: 'age', timing, unit: 'years', decimals: 1, revisionBound: 0.01 };
const kind: Bounded = { id: 'kind', timing, unit: 'category', decimals: 0, revisionBound: 0.1 };

/** The leaps as lines: area, period, reason. */
async function leaps(before: readonly Figure[], after: readonly Figure[], indicators: readonly Bounded[] = [births]) {
	const problems = await findLeaps([await files.write(before)], [await files.write(after)], indicators);
	return problems.map(({ indicator, area, period, reason }) => `${indicator}, ${area}, ${period}: ${reason}`);
}

/** A hundred figures of one indicator: ten areas in ten years. */
function hundred(indicator: string, valueOf: (area: number, year: number) => number | null): Figure[] {
	return Array.from({ length: 100 }, (_, index): Figure => {
		const [area, year] = [Math.floor(index / 10), index % 10];
		return [indicator, `00${10 + area}`, `201${year}`, valueOf(area, year)];
	});
}

describe('findLeaps', () => {
	it('finds a figure that moved further than its indicator may, up or down', async () => {
		const before = hundred('births', () => 100);
		const moved = (area: number, year: number) =>
			area === 1 && year === 2 ? 111 : area === 3 && year === 4 ? 50 : 100;
		expect(await leaps(before, hundred('births', moved))).toEqual([
			'births, 0013, 2014: 100 became 50, more than 10% away',
			'births, 0011, 2012: 100 became 111, more than 10% away'
		]);
		expect(
			await leaps(
				before,
				hundred('births', () => 110)
			)
		).toEqual([]);
	});

	it('does not miss last year where figures go by the year of their pull', async () => {
		const states: Bounded = { ...births, timing: 'state' };
		expect(await leaps([['births', '0101', '2026', 300]], [['births', '0101', '2027', 300]])).not.toEqual([]);
		expect(await leaps([['births', '0101', '2026', 300]], [['births', '0101', '2027', 300]], [states])).toEqual([]);
	});

	it('takes a few people for no leap, however small the village', async () => {
		expect(await leaps([['births', '0101', '2020', 3]], [['births', '0101', '2020', 5]])).toEqual([]);
		expect(await leaps([['births', '0101', '2020', 0]], [['births', '0101', '2020', 9]])).toEqual([]);
		expect(await leaps([['births', '0101', '2020', 0]], [['births', '0101', '2020', 12]])).toEqual([
			'births, 0101, 2020: 0 became 12, more than 10% away'
		]);
	});

	it('measures each unit by its own floor, and one without by its last decimal', async () => {
		const at = (indicator: string, value: number): Figure[] => [[indicator, '0101', '2020', value]];
		expect(await leaps(at('share', 0.4), at('share', 1.3), [share])).toEqual([]);
		expect(await leaps(at('share', 0.4), at('share', 1.5), [share])).toHaveLength(1);
		expect(await leaps(at('age', 5), at('age', 5.09), [age])).toEqual([]);
		expect(await leaps(at('age', 5), at('age', 5.12), [age])).toEqual([
			'age, 0101, 2020: 5 became 5.12, more than 1% away'
		]);
		expect(await leaps(at('kind', 1), at('kind', 3), [kind])).toEqual([]);
	});

	it('finds an indicator that lost more than a tenth of its figures', async () => {
		const before = hundred('births', () => 100);
		const without = (count: number) => before.filter((_, index) => index % 11 !== 0 || index >= count * 11);
		expect(await leaps(before, without(10))).toEqual([]);
		const withNulls = hundred('births', (area, year) => ((area + year) % 7 === 0 ? null : 100));
		expect(await leaps(before, withNulls)).toEqual([
			'births, all areas, all periods: 14 of the 100 figures of the release before are gone'
		]);
	});

	it('finds an area and a period that have no figure any more', async () => {
		const before = hundred('births', () => 100);
		const after = before.filter(([, area]) => area !== '0013');
		expect(await leaps(before, after)).toEqual(['births, 0013, all periods: had 10 figures and has none']);
		const years = before.map(([id, area, period, value]): Figure => [
			id,
			area,
			period,
			period === '2019' ? null : value
		]);
		expect(await leaps(before, years)).toEqual(['births, all areas, 2019: had 10 figures and has none']);
	});

	it('says it once when all figures of an indicator are gone', async () => {
		expect(
			await leaps(
				hundred('births', () => 100),
				[['share', '0101', '2020', 1]]
			)
		).toEqual(['births, all areas, all periods: 100 of the 100 figures of the release before are gone']);
	});

	it('has nothing against what is new, nor against an indicator that is not listed', async () => {
		const figures = hundred('births', () => 100);
		expect(await leaps([], figures)).toEqual([]);
		expect(await leaps(figures, [], [share])).toEqual([]);
	});

	it('compares no sample figure', async () => {
		const sample = (value: number): Figure[] => [['births', '0101', '2020', value, 'sample']];
		expect(await leaps(sample(100), sample(900))).toEqual([]);
		expect(await leaps(sample(100), [['births', '0101', '2020', 900]])).toEqual([]);
	});

	it('tells twenty of a kind, and how many more there are', async () => {
		const found = await leaps(
			hundred('births', () => 100),
			hundred('births', (area) => 200 + area)
		);
		expect(found).toHaveLength(21);
		expect(found.at(-1)).toBe('births, all areas, all periods: and 80 more of this kind');
	});

	it('names the sources that the indicator is made from', async () => {
		const before = await files.write([['births', '0101', '2020', 100]]);
		const sources = new Map([['births', ['births-rv112u']]]);
		const [problem] = await findLeaps([before], [], [births], sources);
		expect(problem?.sources).toEqual(['births-rv112u']);
	});
});

import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { correlationText } from './correlation-text.ts';
import { exampleRows } from './example-figures.ts';
import { scatterDots } from './scatter-dots.ts';

const row = (area: string, value: number | null, part: Partial<IndicatorRow> = {}): IndicatorRow => ({
	area,
	level: 'municipality',
	period: '2023',
	value,
	status: value === null ? 'Q' : 'A',
	source: 's',
	caveat: null,
	rank: value === null ? null : 1,
	...part
});

describe('the dots of a scatter plot', () => {
	const dotsOf = (xs: IndicatorRow[], ys: IndicatorRow[]) =>
		scatterDots(
			{ indicator: { decimals: 0 }, rows: xs },
			{ indicator: { decimals: 1 }, rows: ys },
			'2023',
			(area) => `N${area}`,
			(area) => (area === '0002' ? 0 : null)
		);

	it('are the municipalities that have both figures, as they are printed; the others are counted', () => {
		const { pairs, missing } = dotsOf(
			[row('0001', 10.6), row('0002', 20), row('0003', null), row('0004', 5)],
			[row('0001', 1.26), row('0002', 2, { status: 'sample' }), row('0003', 3)]
		);
		expect(pairs.map(({ dot }) => dot)).toEqual([
			{ area: '0001', name: 'N0001', x: 11, y: 1.3, statuses: ['A', 'A'], place: null },
			{ area: '0002', name: 'N0002', x: 20, y: 2, statuses: ['A', 'sample'], place: 0 }
		]);
		expect(missing).toBe(2);
	});

	it('are of one year, and of no county', () => {
		const { pairs } = dotsOf(
			[row('0001', 1, { period: '2022' }), row('0037', 9, { level: 'county' })],
			[row('0001', 1), row('0037', 9, { level: 'county' })]
		);
		expect(pairs).toEqual([]);
	});
});

describe('what is said of a correlation', () => {
	const strong = { coefficient: -0.71, count: 79, strength: 'strong' } as const;

	it('names the method, how many it is of, and that it is no cause', () => {
		expect(correlationText(strong, { sample: false, amounts: false }, 'et')).toBe(
			'Spearmani astakkorrelatsioon on −0,71 (n = 79): tugev vastassuunaline seos. See arvestab omavalitsuste järjestust, mitte arvude suurust. Seos ei tähenda põhjust.'
		);
		expect(correlationText(strong, { sample: false, amounts: false }, 'en')).toMatch(
			/^Spearman’s rank correlation is −0\.71 \(n = 79\).*Correlation does not mean causation\.$/
		);
	});

	it('warns of sample figures and of totals that grow with size', () => {
		const text = correlationText(strong, { sample: true, amounts: true }, 'et');
		expect(text).toContain('näidis');
		expect(text).toContain('koguarvud');
	});

	it('is why there is none', () => {
		expect(correlationText(null, { sample: true, amounts: true }, 'et')).toMatch(/^Seost ei arvutata: .* alla 10 /);
	});
});

describe('the figures of the example', () => {
	it('are those of its areas in the usual years, and of all but counties in the year of the table', () => {
		const rows = [
			row('0001', 1, { period: '2016' }),
			row('0001', 1, { period: '2018' }),
			row('0002', 1, { period: '2018' }),
			row('0002', 1),
			row('EE', 1, { level: 'country' }),
			row('0037', 1, { level: 'county' })
		];
		const kept = exampleRows({ periods: ['2016', '2018', '2023'] }, rows, [{ code: '0001' }]);
		expect(kept.map(({ area, period }) => `${area} ${period}`)).toEqual(['0001 2018', '0002 2023', 'EE 2023']);
	});
});

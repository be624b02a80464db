import { describe, expect, it } from 'vitest';
import { knownAreas } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer, type PxCell } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { consumerPrices } from './consumer-prices.ts';

const months = Array.from({ length: 12 }, (_, month) => String(month + 1));

function pulled(
	cellOf: (year: string, month: number) => PxCell,
	{ group = '1=Kokku', kinds = months }: { group?: string; kinds?: readonly string[] } = {}
) {
	const dimensions = {
		Aasta: categories('2024', '2025'),
		Kaubagrupp: categories(group),
		Kuu: categories(...kinds)
	};
	const bytes = pxAnswer(dimensions, ({ Aasta = '', Kuu }) => cellOf(Aasta, Number(Kuu)));
	return validatePulled(consumerPrices, bytes, knownAreas());
}

describe('consumer-prices', () => {
	it('takes the mean of the twelve months for the index of a year', () => {
		expect(pulled((year, month) => (year === '2024' ? 200 : 220) + month)).toEqual([
			{ period: '2024', value: 206.5, status: 'A' },
			{ period: '2025', value: 226.5, status: 'A' }
		]);
	});

	it('does not tell of a year before it has all its months', () => {
		const rows = pulled((year, month) => (year === '2025' && month > 5 ? '...' : 200));
		expect(rows.map(({ period }) => period)).toEqual(['2024']);
	});

	it('fails for the prices of some goods only, and for a year of more than twelve months', () => {
		expect(() => pulled(() => 200, { group: '1=Toit' })).toThrow(
			'consumer-prices: IA002, Kaubagrupp: category 1 is "Toit", not all goods'
		);
		expect(() => pulled(() => 200, { kinds: [...months, '13=Aasta keskmine'] })).toThrow(
			'consumer-prices: IA002, Kuu: 2024 has 13 months'
		);
	});

	it('fails for an index that is not above 0', () => {
		expect(() => pulled(() => 0)).toThrow('consumer-prices: row 1, value: a number above 0 is expected');
	});
});

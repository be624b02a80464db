import { describe, expect, it } from 'vitest';
import { indicators } from '#pipeline/indicators/index.ts';
import { isToldIn, moneyIndicator, moneyIndicators } from './money-view.ts';

const total = { perResident: false, constantPrices: false };
const perResident = { perResident: true, constantPrices: false };
const constantPrices = { perResident: true, constantPrices: true };

describe('money', () => {
	it('is told by indicators that there are', () => {
		const ids = indicators.map(({ id }) => id);
		const told = [total, perResident, constantPrices].flatMap((view) =>
			moneyIndicators.map((id) => moneyIndicator(id, view))
		);
		expect(new Set(told).size).toBe(3 * moneyIndicators.length);
		expect(told.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('is told in total where only constant prices are asked for', () => {
		expect(moneyIndicator('budget-debt', { perResident: false, constantPrices: true })).toBe('budget-debt');
	});

	it('is told in one way at a time, and everything else always', () => {
		const told = (view: typeof total) => indicators.map(({ id }) => id).filter((id) => isToldIn(id, view));
		expect(told(perResident)).toContain('budget-income-per-resident');
		expect(told(perResident)).not.toContain('budget-income');
		expect(told(perResident)).not.toContain('budget-income-per-resident-constant-prices');
		expect(told(constantPrices)).toContain('budget-operating-result');
		for (const view of [total, perResident, constantPrices]) {
			expect(told(view)).toHaveLength(indicators.length - 2 * moneyIndicators.length);
		}
	});
});

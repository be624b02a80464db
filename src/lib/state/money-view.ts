import type { ProfileView } from './profile-view.ts';

type MoneyView = Pick<ProfileView, 'perResident' | 'constantPrices'>;

/** The indicators of the budget that are published in total, per resident, and per resident in constant prices. */
export const moneyIndicators = [
	'budget-income',
	'budget-cost',
	'budget-result',
	'budget-investment',
	'budget-debt'
] as const;
export type MoneyIndicator = (typeof moneyIndicators)[number];

/** The id of the indicator that tells this money as the view asks. Constant prices are known per resident only. */
export function moneyIndicator(id: MoneyIndicator, { perResident, constantPrices }: MoneyView): string {
	if (!perResident) return id;
	return constantPrices ? `${id}-per-resident-constant-prices` : `${id}-per-resident`;
}

/** Whether an indicator belongs to the view: of those that tell the same money, only the one that the view asks for. */
export function isToldIn(id: string, view: MoneyView): boolean {
	const money = moneyIndicators.find((base) => id === base || id.startsWith(`${base}-per-resident`));
	return money === undefined || id === moneyIndicator(money, view);
}

import { m } from '#lib/paraglide/messages.js';
import type { ProfileView } from '../../../state/profile-view.ts';

/** How money is told: in total, per resident, or per resident at the prices of the newest year. */
export type MoneyUnit = 'total' | 'per-resident' | 'per-resident-constant-prices';

/** At constant prices there are figures per resident alone. */
export function moneyUnit({
	perResident,
	constantPrices
}: Pick<ProfileView, 'perResident' | 'constantPrices'>): MoneyUnit {
	if (constantPrices) return 'per-resident-constant-prices';
	return perResident ? 'per-resident' : 'total';
}

/** The indicator of an amount in this unit. */
export function indicatorIn(unit: MoneyUnit, amount: string): string {
	return unit === 'total' ? amount : `${amount}-${unit}`;
}

export function moneyUnitTitle(unit: MoneyUnit): string {
	const titles = {
		total: m.unit_euros,
		'per-resident': m.unit_euros_per_resident,
		'per-resident-constant-prices': m.unit_euros_per_resident_constant
	};
	return titles[unit]();
}

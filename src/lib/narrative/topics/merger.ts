import type { Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

/** Municipalities that became one after the division that the figures are kept in. */
const mergers = [
	{ codes: ['0251', '0803'], year: '2025', names: ['Jõhvi vald', 'Toila vald'], into: 'Jõhvi vald' }
] as const;

/** That the area is now part of another: a fact about the division, with no figures behind it. */
export function merger({ area }: Profile): Finding[] {
	const found = mergers.find(({ codes }) => codes.some((code) => code === area.code));
	if (!found) return [];
	const { year, names, into } = found;
	return [{ id: 'merger', statement: { kind: 'merger', area, year, names: [...names], into }, evidence: [] }];
}

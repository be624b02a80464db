import { evidenceOf, knownIn, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

/** Income and result of the newest year in the range that has both. */
export function budget(profile: Profile): Finding[] {
	const { area } = profile;
	const results = new Map(knownIn(profile, 'budget-result').map((row) => [row.period, row]));
	const income = knownIn(profile, 'budget-income').findLast(({ period }) => results.has(period));
	const result = income && results.get(income.period);
	if (!income || !result) return [];
	const statement = {
		kind: 'budget',
		area,
		period: income.period,
		income: income.value,
		result: result.value,
		sample: income.status === 'sample' || result.status === 'sample'
	} as const;
	return [{ id: 'budget', statement, evidence: evidenceOf(profile, [income, result]) }];
}

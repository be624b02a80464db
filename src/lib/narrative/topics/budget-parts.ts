import { evidenceOf, knownIn, type Part, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

/** How many kinds are told: the others are in the chart. */
const told = 2;

/** The largest kinds of income and of cost in the newest year of the range that has all kinds. */
export function budgetKinds(profile: Profile, parts: readonly Part[]): Finding[] {
	const sides = [
		{ of: 'income', indicator: 'budget-income' },
		{ of: 'cost', indicator: 'budget-cost' }
	] as const;
	return sides.flatMap(({ of, indicator }) =>
		largest(
			profile,
			of,
			parts.filter((part) => part.indicator === indicator)
		)
	);
}

function largest({ area, range }: Profile, of: 'income' | 'cost', parts: readonly Part[]): Finding[] {
	const inRange = (period: string) => period >= range.from && period <= range.to;
	const valueIn = ({ rows }: Part, period: string) => rows.find((row) => row.period === period)?.value ?? null;
	const period = parts[0]?.rows
		.map((row) => row.period)
		.toSorted()
		.findLast((period) => inRange(period) && parts.every((part) => valueIn(part, period) !== null));
	if (period === undefined) return [];
	const sizes = parts.flatMap((part) => {
		const row = part.rows.find((row) => row.period === period);
		return row && row.value !== null ? [{ part, row, size: row.value }] : [];
	});
	const whole = sizes.reduce((sum, { size }) => sum + size, 0);
	// A share of a whole that some kinds take from is no share.
	if (whole <= 0 || sizes.some(({ size }) => size < 0)) return [];
	const first = sizes
		.toSorted((a, b) => b.size - a.size)
		.slice(0, told)
		.filter(({ size }) => size > 0);
	const statement = {
		kind: 'budget-kinds',
		area,
		of,
		period,
		largest: first.map(({ part, size }) => ({ title: part.title, percent: (100 * size) / whole })),
		sample: sizes.some(({ row }) => row.status === 'sample')
	} as const;
	const evidence = sizes.map(({ part: { indicator, title }, row }) => ({
		indicator,
		part: title,
		area: area.code,
		...row
	}));
	return [{ id: `budget-${of}-kinds`, statement, evidence }];
}

/** Debt at the end of the newest year of the range that has it, and what investing activities cost during it. */
export function budgetDebt(profile: Profile): Finding[] {
	const debt = knownIn(profile, 'budget-debt').at(-1);
	if (!debt || debt.value < 0) return [];
	const inYear = (indicator: string) => knownIn(profile, indicator).find(({ period }) => period === debt.period);
	const perResident = inYear('budget-debt-per-resident');
	const spent = inYear('budget-investment');
	// Where more came in than was spent, there is no investment to tell.
	const investment = spent && spent.value <= 0 ? spent : undefined;
	const rows = [debt, perResident, investment].flatMap((row) => row ?? []);
	const statement = {
		kind: 'budget-debt',
		area: profile.area,
		period: debt.period,
		debt: debt.value,
		perResident: perResident?.value ?? null,
		investment: investment ? 0 - investment.value : null,
		sample: rows.some(({ status }) => status === 'sample')
	} as const;
	return [{ id: 'budget-debt', statement, evidence: evidenceOf(profile, rows) }];
}

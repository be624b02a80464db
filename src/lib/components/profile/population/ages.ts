import { oldest, type AgeRow } from '../../../charts/pyramid/pyramid-view.ts';
import type { Period, PeriodRange } from '../../../model/period.ts';
import { strongestStatus, type Status } from '../../../model/status.ts';
import type { PartRow } from '../../../query/queries/area-parts.ts';

/** The residents of an area by single year of age on one 1 January: the last age stands for everyone older too. */
export type AgesOfYear = {
	period: Period;
	men: readonly (number | null)[];
	women: readonly (number | null)[];
	status: Status;
	source: string;
};

/** What a page has of the ages: every year that there is, and the ages of some. */
export type AgesOnPage = { periods: readonly Period[]; years: readonly AgesOfYear[] };

const sides = { men: 'population-men', women: 'population-women' } as const;

/** The ages of every year that has any, ascending: a tenth of what their rows weigh on a page. */
export function agesOf(parts: readonly PartRow[]): AgesOfYear[] {
	const rows = parts.filter(
		({ indicator, dimension }) => dimension === 'age' && Object.values<string>(sides).includes(indicator)
	);
	const periods = [...new Set(rows.flatMap(({ period, value }) => (value === null ? [] : [period])))].toSorted();
	return periods.map((period) => {
		const ofYear = rows.filter((row) => row.period === period);
		return {
			period,
			men: countsOf(ofYear, sides.men),
			women: countsOf(ofYear, sides.women),
			status: strongestStatus(ofYear.flatMap(({ value, status }) => (value === null ? [] : [status]))),
			source: ofYear[0]?.source ?? ''
		};
	});
}

function countsOf(rows: readonly PartRow[], indicator: string): (number | null)[] {
	const counts = new Map(
		rows.flatMap((row) => (row.indicator === indicator ? [[row.category, row.value] as const] : []))
	);
	return Array.from({ length: oldest + 1 }, (_, age) => counts.get(categoryOf(age)) ?? null);
}

function categoryOf(age: number): string {
	return age === oldest ? `${age}-plus` : String(age);
}

/** The ages of one sex as a pyramid takes them. */
export function ageRows({ status, ...ages }: AgesOfYear, side: 'men' | 'women'): AgeRow[] {
	return ages[side].map((value, age) => ({
		category: categoryOf(age),
		value,
		status: value === null ? 'O' : status
	}));
}

/** The years that a pyramid opens with: the newest and the first of the period; of a period without any, the newest of all. */
export function endsOf<Year extends { period: Period }>(
	years: readonly Year[],
	{ from, to }: PeriodRange
): { newest: Year | null; first: Year | null } {
	const inside = years.filter(({ period }) => period >= from && period <= to);
	const newest = inside.at(-1) ?? years.at(-1) ?? null;
	const [first = null] = inside;
	return { newest, first: first === newest ? null : first };
}

import { missingStatuses, type Status } from '#lib/model/status.ts';
import type { Observed, RowOf } from '../define.ts';
import { ageRv0240 } from '../sources/age-rv0240.ts';
import { published } from './published.ts';

export type AgeRow = RowOf<typeof ageRv0240>;
type Counts = readonly (number | null)[];

/** The last single year of age; it stands for everyone who is older too. */
export const oldest = 100;

/** The category of each single year of age, by the age. */
export const ageCategories = Array.from({ length: oldest + 1 }, (_, age) => {
	const text = String(age);
	if (age < oldest) return { id: text, title: { et: text, en: text } };
	return { id: `${text}-plus`, title: { et: `${text} ja vanemad`, en: `${text} and over` } };
});

/** How many are aged from `from` to `to`; null where one of these ages has no figure. */
export function countAged(counts: Counts, from = 0, to = oldest): number | null {
	let total = 0;
	for (const count of counts.slice(from, to + 1)) {
		if (count === null) return null;
		total += count;
	}
	return total;
}

/** Completed years of age on average, and the half year by which people are older than that; null where nobody is. */
export function meanOf({ men, women }: { men: Counts; women: Counts }): number | null {
	let persons = 0;
	let years = 0;
	for (let age = 0; age <= oldest; age += 1) {
		const [ofMen, ofWomen] = [men[age], women[age]];
		if (typeof ofMen !== 'number' || typeof ofWomen !== 'number') return null;
		persons += ofMen + ofWomen;
		years += (ofMen + ofWomen) * (age + 0.5);
	}
	return persons === 0 ? null : years / persons;
}

/** What `valueOf` makes of the ages in each area and year; null where it lacks one that it needs. */
export function fromAges(rows: readonly AgeRow[], valueOf: (row: AgeRow) => number | null): Observed[] {
	const figures = rows.map((row) => {
		const { area, period, status } = row;
		const value = valueOf(row);
		const told: Status = value !== null || missingStatuses.includes(status) ? status : 'O';
		return { area, period, value, status: told };
	});
	return published(figures, ageRv0240);
}

/** Residents of both sexes aged from `from` to `to`. */
export function residentsAged(rows: readonly AgeRow[], from: number, to: number): Observed[] {
	return fromAges(rows, ({ men, women }) => {
		const [ofMen, ofWomen] = [countAged(men, from, to), countAged(women, from, to)];
		return ofMen === null || ofWomen === null ? null : ofMen + ofWomen;
	});
}

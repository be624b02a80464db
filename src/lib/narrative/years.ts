import type { Period } from '../model/period.ts';
import { enDash } from './formats.ts';

/** Ascending years as few words: three or more in a row become a range, "2018–2020", "2022". */
export function yearRuns(years: readonly Period[]): string[] {
	const runs: Period[][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && Number(year) === Number(run.at(-1)) + 1) run.push(year);
		else runs.push([year]);
	}
	return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}${enDash}${run.at(-1)}`]));
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], and: string): string {
	const last = items.at(-1);
	if (last === undefined) return '';
	return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

import { marksOf } from '../marks.ts';
import { comparedEvidence, evidenceOf, knownIn, type Profile } from '../profile.ts';
import { country, type Finding, percentBase } from '../statement.ts';
import { unbroken } from '../stretches.ts';

function growth(start: number | null, end: number | null): number | null {
	return start === null || end === null || start < percentBase ? null : (100 * (end - start)) / start;
}

/** The growth of the county and of Estonia over the newest stretch with no break, where it differs by a tenth or more. */
export function comparison(profile: Profile): Finding[] {
	const { area, county } = profile;
	const stretch = unbroken(knownIn(profile, 'population')).findLast((figures) => figures.length > 1);
	const first = stretch?.[0];
	const last = stretch?.at(-1);
	const percent = first && last ? growth(first.value, last.value) : null;
	if (!first || !last || percent === null) return [];
	const ends = [first, last];
	const others = [
		{ side: 'county', place: county },
		{ side: 'country', place: country }
	] as const;
	const told = others.flatMap(({ side, place }) => {
		const other = growth(first[side], last[side]);
		if (!place || other === null || other.toFixed(1) === percent.toFixed(1)) return [];
		return [{ side, compared: { place, percent: other } }];
	});
	if (told.length === 0) return [];
	const statement = {
		kind: 'growth-comparison',
		area,
		years: { from: first.period, to: last.period },
		others: told.map(({ compared }) => compared),
		marks: marksOf(ends).filter(({ mark }) => mark !== 'inferred')
	} as const;
	const evidence = [...evidenceOf(profile, ends), ...told.flatMap(({ side }) => comparedEvidence(profile, ends, side))];
	return [{ id: 'growth-comparison', statement, evidence }];
}

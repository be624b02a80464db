import type { Area } from '../../model/area.ts';
import { marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, type Profile, type Row } from '../profile.ts';
import { type Finding, percentBase } from '../statement.ts';
import { unbroken } from '../stretches.ts';

/** An area that the reader put beside the profile's own, with its rows. */
export type Other = { area: Pick<Area, 'code' | 'name' | 'level'>; rows: readonly Row[] };

/** Figures of both areas for one year. */
type Pair = { own: Known; other: Known };

/** How many live in each chosen area, and how its growth compares; a finding for each that shares a year with this one. */
export function comparedAreas(profile: Profile, others: readonly Other[]): Finding[] {
	return others.flatMap(({ area, rows }) => {
		const stretches = sharedStretches(knownIn(profile, 'population'), knownIn({ ...profile, rows }, 'population'));
		const newest = stretches.at(-1)?.at(-1);
		if (!newest) return [];
		const ends = endsOf(stretches);
		const growth = ends && growthOf(ends);
		const pairs = growth ? [...new Set([...ends, newest])] : [newest];
		const statement = {
			kind: 'compared-area',
			area: profile.area,
			other: { name: area.name, level: area.level },
			period: newest.own.period,
			residents: { own: newest.own.value, other: newest.other.value },
			growth,
			marks: marksOf(pairs.flatMap(({ own, other }) => [own, other])).filter(({ mark }) => mark !== 'inferred')
		} as const;
		const told = (side: keyof Pair) => pairs.map((pair) => pair[side]);
		const evidence = [...evidenceOf({ area }, told('other')), ...evidenceOf(profile, told('own'))];
		return [{ id: `compared-area-${area.code}`, statement, evidence }];
	});
}

/** The years in which both are known, cut wherever either series breaks. */
function sharedStretches(own: readonly Known[], other: readonly Known[]): Pair[][] {
	const others = unbroken(other);
	return unbroken(own).flatMap((stretch) =>
		others
			.map((candidates) =>
				stretch.flatMap((figure) => {
					const match = candidates.find(({ period }) => period === figure.period);
					return match ? [{ own: figure, other: match }] : [];
				})
			)
			.filter((pairs) => pairs.length > 0)
	);
}

/** The first and last year of the newest stretch that has two. */
function endsOf(stretches: readonly Pair[][]): [Pair, Pair] | null {
	const stretch = stretches.findLast((pairs) => pairs.length > 1);
	const [first, last] = [stretch?.[0], stretch?.at(-1)];
	return first && last ? [first, last] : null;
}

/** In per cent; null where either had too few residents at the start for that. */
function growthOf([first, last]: [Pair, Pair]) {
	if (first.own.value < percentBase || first.other.value < percentBase) return null;
	const percent = (side: keyof Pair) => (100 * (last[side].value - first[side].value)) / first[side].value;
	return { years: { from: first.own.period, to: last.own.period }, own: percent('own'), other: percent('other') };
}

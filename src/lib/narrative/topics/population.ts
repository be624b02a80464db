import { periodsBetween } from '../../model/period.ts';
import { changeOf, pathOf } from '../change.ts';
import { isResidenceReset, marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, missingFrom, missingRows, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';
import { unbroken } from '../stretches.ts';

/** How many areas a ranking needs to be one of the whole country; two municipalities became one in October 2025. */
const wholeCountry = { country: Infinity, county: 15, municipality: 78 };

function level(profile: Profile, known: readonly Known[]): Finding[] {
	const { area, range } = profile;
	const last = known.at(-1);
	if (last?.period !== range.to) {
		const marks = marksOf(last ? [last] : []);
		const absent = missingRows(profile, 'population').filter((row) => !last || row.period === range.to);
		const statement = { kind: 'population-unknown', area, range, last: last ?? null, marks } as const;
		return [{ id: 'population-level', statement, evidence: evidenceOf(profile, last ? [last, ...absent] : absent) }];
	}
	const statement = { kind: 'population-level', area, figure: last, marks: marksOf([last]) } as const;
	return [{ id: 'population-level', statement, evidence: evidenceOf(profile, [last]) }];
}

function rank(profile: Profile, known: readonly Known[]): Finding[] {
	const { area } = profile;
	const last = known.at(-1);
	if (!last || last.rank === null || last.ranked < wholeCountry[area.level]) return [];
	const { period, rank, ranked } = last;
	// That the year is inferred was said with the figure itself.
	const marks = marksOf([last]).filter(({ mark }) => mark !== 'inferred');
	const statement = { kind: 'population-rank', area, period, rank, ranked, marks } as const;
	return [{ id: 'population-rank', statement, evidence: evidenceOf(profile, [last]) }];
}

function oneYear(profile: Profile, level: Known): Finding[] {
	const { area, rows } = profile;
	const { period } = level;
	const row = rows.find((each) => each.indicator === 'population-change' && each.period === period);
	const statement = {
		kind: 'population-year',
		area,
		period,
		change: row ? row.value : null,
		broken: row?.status === 'B',
		marks: marksOf(row ? [row] : [])
	} as const;
	return [{ id: 'population-change', statement, evidence: evidenceOf(profile, row ? [row] : [level]) }];
}

function acrossBreak(profile: Profile, known: readonly Known[], stretches: readonly Known[][]): Finding[] {
	const { area, range } = profile;
	const first = known[0];
	const last = known.at(-1);
	if (!first || !last) return [];
	// A year missing inside a stretch is told with that stretch.
	const periods = stretches.flatMap((stretch) => {
		const [from, to] = [stretch[0]?.period, stretch.at(-1)?.period];
		return from && to ? periodsBetween(from, to) : [];
	});
	const statement = {
		kind: 'population-break',
		area,
		change: changeOf(first, last, { broken: true }),
		missing: missingFrom(periods, { from: range.from, to: last.period }),
		residenceReset: known.some(isResidenceReset),
		marks: marksOf([first, last]).filter(({ mark }) => mark !== 'inferred')
	} as const;
	return [{ id: 'population-change', statement, evidence: evidenceOf(profile, [first, last]) }];
}

function within(profile: Profile, stretch: readonly Known[], side: 'before' | 'after' | null): Finding[] {
	const { area, range } = profile;
	const first = stretch[0];
	const last = stretch.at(-1);
	if (!first || !last || first === last) return [];
	const periods = stretch.map(({ period }) => period);
	const statement = {
		kind: 'population-change',
		area,
		change: changeOf(first, last, { broken: false }),
		path: pathOf(stretch),
		side,
		missing: missingFrom(periods, { from: side === null ? range.from : first.period, to: last.period }),
		marks: marksOf(stretch)
	} as const;
	const id = side === null ? 'population-change' : `population-change-${side}`;
	return [{ id, statement, evidence: evidenceOf(profile, stretch) }];
}

function change(profile: Profile, known: readonly Known[]): Finding[] {
	const { area, range } = profile;
	const first = known[0];
	const last = known.at(-1);
	if (!first || !last) return [];
	if (range.from === range.to) return oneYear(profile, last);
	if (first === last) {
		const missing = missingFrom([last.period], range);
		const statement = { kind: 'population-single', area, missing } as const;
		const evidence = evidenceOf(profile, missingRows(profile, 'population'));
		return [{ id: 'population-change', statement, evidence }];
	}
	const stretches = unbroken(known);
	if (stretches.length === 1) return within(profile, known, null);
	const before = stretches.slice(0, 1).flatMap((stretch) => within(profile, stretch, 'before'));
	const after = stretches.slice(-1).flatMap((stretch) => within(profile, stretch, 'after'));
	return [...acrossBreak(profile, known, stretches), ...before, ...after];
}

/** How many live there at the end of the range, which place that is, and how it came to be. */
export function population(profile: Profile): Finding[] {
	const known = knownIn(profile, 'population');
	return [...level(profile, known), ...rank(profile, known), ...change(profile, known)];
}

import { marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, type Profile } from '../profile.ts';
import { type Finding, percentBase } from '../statement.ts';

const groups = ['population-0-14', 'population-15-64', 'population-65-plus'] as const;

const isSample = ({ status }: Known) => status === 'sample';

/** The figures of the newest year that has one of each indicator; null where none has. */
function newestOfAll(profile: Profile, indicators: readonly string[]): [Known, ...Known[]] | null {
	const series = indicators.map((indicator) => knownIn(profile, indicator));
	const period = series[0]?.findLast(({ period }) =>
		series.every((rows) => rows.some((row) => row.period === period))
	)?.period;
	const [first, ...others] = series.flatMap((rows) => rows.filter((row) => row.period === period));
	return first ? [first, ...others] : null;
}

/** The share of those aged 65 and over against the first year of the range, a sample figure only against another. */
function oldShareChange(profile: Profile, period: string) {
	const shares = knownIn(profile, `${groups[2]}-share`);
	const last = shares.find((share) => share.period === period);
	const first = last && shares.find((share) => isSample(share) === isSample(last));
	if (!last || !first || first === last) return null;
	const points = Number((last.value - first.value).toFixed(1));
	return { rows: [first, last], change: { since: first.period, points } };
}

/** How many residents are young, of working age and old: in per cent, and in people where all are few. */
export function ageGroups(profile: Profile): Finding[] {
	const { area } = profile;
	const counts = newestOfAll(profile, groups);
	if (!counts) return [];
	const inPeople = counts.reduce((sum, { value }) => sum + value, 0) < percentBase;
	const rows = inPeople
		? counts
		: newestOfAll(
				profile,
				groups.map((group) => `${group}-share`)
			);
	const [young, working, old] = rows ?? [];
	if (!rows || !young || !working || !old) return [];
	const change = inPeople ? null : oldShareChange(profile, old.period);
	const used = [...new Set([...rows, ...(change?.rows ?? [])])];
	const statement = {
		kind: 'age-groups',
		area,
		period: old.period,
		groups: [young.value, working.value, old.value] as [number, number, number],
		inPeople,
		change: change?.change ?? null,
		sample: used.some(isSample),
		marks: marksOf(rows).filter(({ mark }) => mark !== 'sample')
	} as const;
	return [{ id: 'age-groups', statement, evidence: evidenceOf(profile, used) }];
}

/** How many young and old there are for 100 of working age, in the newest year that has all three ratios. */
export function dependency(profile: Profile): Finding[] {
	const rows = newestOfAll(profile, ['dependency-ratio', 'young-dependency-ratio', 'old-dependency-ratio']);
	const [all, young, old] = rows ?? [];
	if (!rows || !all || !young || !old) return [];
	const statement = {
		kind: 'dependency',
		area: profile.area,
		period: all.period,
		all: all.value,
		young: young.value,
		old: old.value,
		sample: rows.some(isSample),
		marks: marksOf(rows).filter(({ mark }) => mark !== 'sample')
	} as const;
	return [{ id: 'dependency', statement, evidence: evidenceOf(profile, rows) }];
}

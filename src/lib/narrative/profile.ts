import { type Area, type AreaCode, countryCode } from '../model/area.ts';
import type { LocalText } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { type Period, type PeriodRange, periodsBetween } from '../model/period.ts';
import type { Evidence } from './sentence.ts';

/** An observation of the area with what its county and the country have, as the area's profile answers. */
export type Row = Omit<Observation, 'area'> & {
	county: number | null;
	country: number | null;
	rank: number | null;
	ranked: number;
};
export type Known = Row & { value: number };

/** One kind of income or of cost, with its figures. */
export type Part = {
	indicator: string;
	title: LocalText;
	rows: readonly Pick<Observation, 'period' | 'value' | 'status' | 'source' | 'caveat'>[];
};

/** What the narrative is about. */
export type Profile = {
	area: Area;
	/** The county of a municipality, else null. */
	county: Area | null;
	rows: readonly Row[];
	range: PeriodRange;
};

const isKnown = (row: Row): row is Known => row.value !== null;

/** The indicator's figures within the range, ascending. */
export function knownIn({ rows, range }: Profile, indicator: string): Known[] {
	return rows
		.filter((row) => row.indicator === indicator && row.period >= range.from && row.period <= range.to)
		.filter(isKnown)
		.sort((a, b) => a.period.localeCompare(b.period));
}

/** The indicator's rows within the range that say why there is no figure. */
export function missingRows({ rows, range }: Profile, indicator: string): Row[] {
	return rows.filter(
		(row) => row.indicator === indicator && row.value === null && row.period >= range.from && row.period <= range.to
	);
}

/** The years from `from` to `to` that are not among these. */
export function missingFrom(periods: readonly Period[], { from, to }: PeriodRange): Period[] {
	return periodsBetween(from, to).filter((period) => !periods.includes(period));
}

export function evidenceOf({ area }: { area: Pick<Area, 'code'> }, rows: readonly Row[]): Evidence[] {
	return rows.map(({ indicator, period, value, status, source, caveat }) => {
		return { indicator, area: area.code, period, value, status, source, caveat };
	});
}

/** The evidence of a compared area: `side` is its place in the rows. */
export function comparedEvidence(profile: Profile, rows: readonly Row[], side: 'county' | 'country'): Evidence[] {
	const area: AreaCode = side === 'county' && profile.county ? profile.county.code : countryCode;
	return rows.map(({ indicator, period, [side]: value }) => {
		return { indicator, area, period, value, status: null, source: null, caveat: null };
	});
}

import { marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, type Profile, type Row } from '../profile.ts';
import { type BesideMeasure, type Finding, percentBase, type Place } from '../statement.ts';
import type { Other } from './compared-areas.ts';

type Measured = {
	measure: BesideMeasure;
	indicator: string;
	/** As figures are told: what rounds to the same is the same. */
	decimals: number;
	/** Of a thousand residents: a place with fewer has no such figure to speak of. */
	rate: boolean;
};

const meanAge: Measured = { measure: 'mean-age', indicator: 'mean-age', decimals: 1, rate: false };
const events: readonly Measured[] = [
	{ measure: 'natural-increase', indicator: 'natural-increase-rate', decimals: 1, rate: true },
	{ measure: 'net-migration', indicator: 'net-migration-rate', decimals: 1, rate: true }
];
const money: readonly Measured[] = [
	{ measure: 'income', indicator: 'budget-income-per-resident', decimals: 0, rate: false },
	{ measure: 'debt', indicator: 'budget-debt-per-resident', decimals: 0, rate: false }
];

/** How old the residents are beside those of the chosen areas, and the one of natural increase and migration that differs more. */
export function populationBeside(profile: Profile, others: readonly Other[]): Finding[] {
	const [first, second] = events.flatMap((measured) => besideOf(profile, others, measured) ?? []);
	const told = first && second && second.spread > first.spread ? second : first;
	return [besideOf(profile, others, meanAge), told].flatMap((found) => (found ? [found.finding] : []));
}

/** Income and debt per resident beside those of the chosen areas. */
export function budgetBeside(profile: Profile, others: readonly Other[]): Finding[] {
	return money.flatMap((measured) => besideOf(profile, others, measured)?.finding ?? []);
}

type Compared = { place: Place; code: string; row: Known | undefined; small: boolean };

/** Null where no figure of another area differs from the area's own as they are rounded; `spread`: by how much one does at most. */
function besideOf(
	profile: Profile,
	others: readonly Other[],
	{ measure, indicator, decimals, rate }: Measured
): { finding: Finding; spread: number } | null {
	const series = others.map(({ area, rows }) => ({ area, rows, known: knownIn({ ...profile, rows }, indicator) }));
	const comparedIn = (period: string) =>
		series.map(({ area, rows, known }): Compared => {
			const place = { name: area.name, level: area.level };
			const row = known.find((each) => each.period === period);
			return { place, code: area.code, row, small: rate && isSmall(rows, period) };
		});
	const countIn = (compared: readonly Compared[]) => compared.filter(({ row, small }) => row && !small).length;
	const years = knownIn(profile, indicator)
		.filter(({ period }) => !rate || !isSmall(profile.rows, period))
		.map((own) => ({ own, compared: comparedIn(own.period) }));
	const most = Math.max(0, ...years.map(({ compared }) => countIn(compared)));
	const newest = years.findLast(({ compared }) => countIn(compared) === most);
	if (!newest || most === 0) return null;
	const { own, compared } = newest;
	const round = (value: number) => Number(value.toFixed(decimals));
	const told = compared.flatMap(({ row, small, ...other }) =>
		row && !small ? [{ ...other, row, difference: round(own.value) - round(row.value) }] : []
	);
	const spread = Math.max(...told.map(({ difference }) => Math.abs(difference)));
	if (spread === 0) return null;
	const those = (when: (difference: number) => boolean) =>
		told.filter(({ difference }) => when(difference)).map(({ place, row }) => ({ place, value: row.value }));
	const rows = [own, ...told.map(({ row }) => row)];
	const sampled = rows.filter(({ status }) => status === 'sample').length;
	const statement = {
		kind: 'beside',
		area: profile.area,
		measure,
		period: own.period,
		value: own.value,
		over: those((difference) => difference > 0),
		under: those((difference) => difference < 0),
		same: those((difference) => difference === 0).map(({ place }) => place),
		unknown: compared.flatMap(({ place, row, small }) => (row || small ? [] : [place])),
		small: compared.flatMap(({ place, small }) => (small ? [place] : [])),
		sample: sampled === rows.length ? 'all' : sampled > 0 ? 'some' : 'none',
		marks: marksOf(rows).filter(({ mark }) => mark !== 'sample' && mark !== 'inferred')
	} as const;
	const evidence = [
		...evidenceOf(profile, [own]),
		...told.flatMap(({ code, row }) => evidenceOf({ area: { code } }, [row]))
	];
	return { finding: { id: `beside-${measure}`, statement, evidence }, spread };
}

/** Whether fewer lived there at the start of that year than a rate is told of. */
function isSmall(rows: readonly Row[], period: string): boolean {
	const residents = rows.find((row) => row.indicator === 'population' && row.period === period)?.value ?? null;
	return residents !== null && residents < percentBase;
}

import { median } from 'd3-array';
import type { AreaCode } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isMissing, type MissingStatus, type Status } from '../../model/status.ts';
import type { UnitId } from '../../model/unit.ts';
import type { RankingOrder } from '../../state/ranking-view.ts';
import { rounded } from '../choropleth/classes.ts';

/** A municipality and its figure. */
export type RankedFigure = { area: AreaCode; name: string; value: number | null; status: Status };

/** A municipality in its place. */
export type RankedArea = {
	area: AreaCode;
	name: string;
	/** As it is printed. */
	value: number;
	status: Status;
	/** 1 = highest; those whose figures print the same share it. */
	rank: number;
	/** The last of the places that are shared; the rank where none is. */
	until: number;
	/** From the reference, of figures as they are printed; null where there is none. */
	difference: number | null;
};

/** What every figure is seen against. */
export type RankingReference = { of: 'country' | 'median'; value: number };

export type Ranking = {
	/** In the order asked for. */
	areas: RankedArea[];
	/** Those without a figure, by name, each with the status that says why. */
	missing: { area: AreaCode; name: string; status: MissingStatus }[];
	reference: RankingReference | null;
	/** As they are printed; null where there are no figures. */
	median: number | null;
	country: number | null;
	/** How many share their place with another. */
	sharing: number;
	statuses: Status[];
};

/** Units of amounts: those of the country are the sum of all, with which no municipality can be compared. */
const amounts: readonly UnitId[] = [
	'persons',
	'km2',
	'thousand-euros',
	'dwellings',
	'settlements',
	'accidents',
	'systems'
];

/** The figures of one year in their places, ranked among themselves; `country` is the country's own figure. */
export function rankingOf(
	figures: readonly RankedFigure[],
	country: number | null,
	{ unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
	order: RankingOrder
): Ranking {
	const known = figures.flatMap(({ value, ...figure }) =>
		value === null ? [] : [{ ...figure, value: rounded(value, decimals) }]
	);
	const values = known.map(({ value }) => value);
	const middle = values.length === 0 ? null : rounded(median(values) ?? NaN, decimals);
	const whole = country === null ? null : rounded(country, decimals);
	const reference = referenceOf(amounts.includes(unit) ? null : whole, middle);
	const areas = known.map((figure): RankedArea => {
		const rank = 1 + values.filter((value) => value > figure.value).length;
		const until = values.filter((value) => value >= figure.value).length;
		const difference = reference && rounded(figure.value - reference.value, decimals);
		return { ...figure, rank, until, difference };
	});
	return {
		areas: areas.sort(comparators[order]),
		missing: figures
			.flatMap(({ area, name, status }) => (isMissing(status) ? [{ area, name, status }] : []))
			.sort(byName),
		reference,
		median: middle,
		country: whole,
		sharing: areas.filter(({ rank, until }) => until > rank).length,
		statuses: [...new Set(areas.map(({ status }) => status))]
	};
}

function referenceOf(country: number | null, median: number | null): RankingReference | null {
	if (country !== null) return { of: 'country', value: country };
	return median === null ? null : { of: 'median', value: median };
}

const collator = new Intl.Collator('et');
const byName = (one: { name: string }, other: { name: string }) => collator.compare(one.name, other.name);
const comparators: Record<RankingOrder, (one: RankedArea, other: RankedArea) => number> = {
	highest: (one, other) => one.rank - other.rank || byName(one, other),
	lowest: (one, other) => other.rank - one.rank || byName(one, other),
	name: byName
};

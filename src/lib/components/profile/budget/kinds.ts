import type { Part } from '../../../narrative/profile.ts';
import type { AreaFigures, KindRows, ProfileData, ProfileIndicator } from '../profile-data.ts';
import { inUnitOf } from './in-unit.ts';
import { indicatorIn, moneyUnit } from './money-unit.ts';
import type { ChartPoint } from '../../../charts/chart-point.ts';
import type { Period } from '../../../model/period.ts';
import type { Language } from '../../../model/language.ts';
import type { PartRow } from '../../../query/queries/area-parts.ts';

/** Money by kind: the rows of each kind of each indicator, in the order in which they came. */
export function kindsOf(parts: readonly PartRow[]): KindRows[] {
	const kinds = new Map<string, { indicator: string; category: string; rows: KindRows['rows'][number][] }>();
	for (const { indicator, dimension, category, ...row } of parts) {
		if (dimension !== 'kind') continue;
		const key = `${indicator}/${category}`;
		const kind = kinds.get(key) ?? { indicator, category, rows: [] };
		kind.rows.push(row);
		kinds.set(key, kind);
	}
	return [...kinds.values()];
}

/** The kinds as parts that sentences can tell, in the order in which they came; those that no indicator declares are left out. */
export function titledKinds(
	kinds: readonly KindRows[],
	indicators: ReadonlyMap<string, Pick<ProfileIndicator, 'breakdowns'>>
): Part[] {
	return kinds.flatMap(({ indicator, category, rows }) => {
		const declared = indicators.get(indicator)?.breakdowns.find(({ dimension }) => dimension === 'kind');
		const title = declared?.categories.find(({ id }) => id === category)?.title;
		return title ? [{ indicator, title, rows }] : [];
	});
}

/** A kind with its title. */
export type NamedKind = KindRows & { name: string };

/** The kinds of one indicator in the order in which its declaration tells them; those without a row are left out. */
export function namedKinds(kinds: readonly KindRows[], indicator: ProfileIndicator, language: Language): NamedKind[] {
	const declared = indicator.breakdowns.find(({ dimension }) => dimension === 'kind');
	return (declared?.categories ?? []).flatMap(({ id, title }) => {
		const kind = kinds.find((each) => each.indicator === indicator.id && each.category === id);
		return kind ? [{ ...kind, name: title[language] }] : [];
	});
}

/** A kind with its figures in the unit that a chart tells them in. */
export type UnitKind = NamedKind & { points: readonly ChartPoint[] };

/** An amount by kind in the unit of the view: the indicator that is the whole, and the newest year of the period that has any. */
export type KindsInUnit = { indicator: ProfileIndicator; kinds: UnitKind[]; year: Period };

/** Null where the release has no such amount, or the period no year with kinds. */
export function kindsInUnit(
	amount: string,
	{ series, kinds }: Pick<AreaFigures, 'series' | 'kinds'>,
	{ indicators, view }: Pick<ProfileData, 'indicators' | 'view'>,
	language: Language
): KindsInUnit | null {
	const unit = moneyUnit(view);
	const [total, indicator] = [indicators.get(amount), indicators.get(indicatorIn(unit, amount))];
	if (!total || !indicator) return null;
	const rowsOf = (id: string) => series.get(id) ?? [];
	const named = namedKinds(kinds, total, language).map((kind) => ({
		...kind,
		points: unit === 'total' ? kind.rows : inUnitOf(kind.rows, rowsOf(total.id), rowsOf(indicator.id))
	}));
	const year = named[0]?.points.findLast(
		({ period, value }) => value !== null && period >= view.range.from && period <= view.range.to
	)?.period;
	return year === undefined ? null : { indicator, kinds: named, year };
}

import type { ChartPoint } from '../../../charts/chart-point.ts';
import type { CatalogIndicator } from '../../../model/catalog.ts';
import type { Observation } from '../../../model/observation.ts';
import type { Language } from '../../../model/language.ts';
import type { PartRow } from '../../../query/queries/area-parts.ts';

/** One kind of income or of cost over the years. */
export type KindRows = {
	indicator: string;
	category: string;
	rows: readonly Pick<Observation, 'period' | 'value' | 'status' | 'source' | 'caveat'>[];
};

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

/** A kind with its title. */
export type NamedKind = KindRows & { name: string };

/** The kinds of one indicator in the order in which its declaration tells them; those without a row are left out. */
export function namedKinds(kinds: readonly KindRows[], indicator: CatalogIndicator, language: Language): NamedKind[] {
	const declared = indicator.breakdowns.find(({ dimension }) => dimension === 'kind');
	return (declared?.categories ?? []).flatMap(({ id, title }) => {
		const kind = kinds.find((each) => each.indicator === indicator.id && each.category === id);
		return kind ? [{ ...kind, name: title[language] }] : [];
	});
}

/** A kind with its figures in the unit that a chart tells them in. */
export type UnitKind = NamedKind & { points: readonly ChartPoint[] };

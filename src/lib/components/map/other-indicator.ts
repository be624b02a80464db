import type { CatalogIndicator } from '../../model/catalog.ts';

/** What a page must know of every indicator so that a reader can lay one beside the page's own. */
export type OtherIndicator = Pick<
	CatalogIndicator,
	'id' | 'theme' | 'title' | 'unit' | 'decimals' | 'categories' | 'levels' | 'periods' | 'mapPeriod'
>;

export function otherIndicator(indicator: CatalogIndicator): OtherIndicator {
	const { id, theme, title, unit, decimals, categories, levels, periods, mapPeriod } = indicator;
	return { id, theme, title, unit, decimals, categories, levels, periods, mapPeriod };
}

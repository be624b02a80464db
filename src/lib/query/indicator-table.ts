import type { Indicator } from '../model/indicator.ts';
import { columnsOf, type TableColumns } from './columns.ts';

/** The table `indicators`, which is made from the catalog and has no file of its own. */
export function indicatorTable(indicators: readonly Indicator[]): TableColumns['indicators'] {
	return columnsOf(
		['id', 'theme', 'title_et', 'title_en', 'unit', 'decimals', 'better'],
		indicators.map(({ id, theme, title, unit, decimals, better }) => ({
			id,
			theme,
			title_et: title.et,
			title_en: title.en,
			unit,
			decimals,
			better
		}))
	);
}

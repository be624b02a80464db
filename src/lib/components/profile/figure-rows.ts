import type { Area } from '../../model/area.ts';
import type { ProfileIndicator } from './profile-data.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import type { PeriodRange } from '../../model/period.ts';
import { unitTitle } from '../../model/unit.ts';
import type { Cell } from '../../query/columns.ts';

/** The figures of one indicator and area, as a chart got them. */
export type FigureSeries = {
	area: Pick<Area, 'code' | 'name'>;
	indicator: Pick<ProfileIndicator, 'id' | 'title' | 'unit'>;
	rows: readonly Pick<Observation, 'period' | 'value' | 'status' | 'source'>[];
};

/** One line of a file of figures: column → what it holds. */
export type FigureRow = Readonly<Record<string, Cell>>;

/** The figures of the period, a row each, in the order of the series and then of the years, as a file holds them. */
export function figureRows(
	series: readonly FigureSeries[],
	{ from, to }: PeriodRange,
	language: Language
): FigureRow[] {
	return series.flatMap(({ area, indicator, rows }) =>
		rows
			.filter(({ period }) => period >= from && period <= to)
			.map(({ period, value, status, source }) => ({
				indicator: indicator.id,
				title: indicator.title[language],
				area: area.code,
				name: area.name,
				period,
				value,
				unit: unitTitle(indicator, language),
				status,
				source
			}))
	);
}

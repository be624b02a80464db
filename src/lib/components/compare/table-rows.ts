import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { unitTitle } from '../../model/unit.ts';
import type { Cell } from '../../query/columns.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { sourceIdsOf } from '../page/provenance-in.ts';
import type { Provenance } from '../profile/provenance.ts';
import type { ComparedIndicator, CompareLine, CompareTable } from './compare-table.ts';

function linesOf({ lines, country }: CompareTable): CompareLine[] {
	return [...lines, ...(country ? [country] : [])];
}

/** The row that a cell of the table shows. */
function rowAt(indicators: readonly ComparedIndicator[], id: string, area: string, period: string | null) {
	return indicators
		.find(({ indicator }) => indicator.id === id)
		?.rows.find((row): row is IndicatorRow => row.area === area && row.period === period);
}

/** The table as a file holds it: a row a figure, in the order of the table. */
export function tableRows(
	table: CompareTable,
	indicators: readonly ComparedIndicator[],
	language: Language
): Record<string, Cell>[] {
	return linesOf(table).flatMap(({ area, cells }) =>
		table.columns.flatMap(({ indicator, period }, place) => {
			const cell = cells[place];
			const row = rowAt(indicators, indicator.id, area.code, period);
			if (!cell || period === null) return [];
			return {
				indicator: indicator.id,
				title: indicator.title[language],
				area: area.code,
				name: area.name,
				level: area.level,
				period,
				value: cell.value,
				unit: unitTitle(indicator, language),
				rank: cell.rank?.place ?? null,
				status: cell.status,
				source: row?.source ?? null,
				caveat: row?.caveat ?? null
			};
		})
	);
}

/** The sources of the figures in the table, each once. */
export function tableSources(
	table: CompareTable,
	indicators: readonly ComparedIndicator[],
	{ sources }: Provenance
): Source[] {
	const used = linesOf(table).flatMap(({ area }) =>
		table.columns.flatMap(({ indicator, period }) => {
			const row = rowAt(indicators, indicator.id, area.code, period);
			return row && row.value !== null ? sourceIdsOf(row) : [];
		})
	);
	return [...new Set(used)].flatMap((id) => sources.get(id) ?? []);
}

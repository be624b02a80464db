import type { RankedArea, Ranking } from '../../charts/ranking/ranking.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import type { Period } from '../../model/period.ts';
import { unitTitle } from '../../model/unit.ts';
import type { FigureRow } from '../profile/figure-rows.ts';

type Told = { indicator: CatalogIndicator; period: Period; language: Language };

/** A ranking as a file holds it, a row a municipality; those without a value are in it too, with the status that says why. */
export function rankingRows({ areas, missing }: Pick<Ranking, 'areas' | 'missing'>, told: Told): FigureRow[] {
	return [
		...areas.map((row) => rowOf(row, row.value, row.rank, told)),
		...missing.map((row) => rowOf(row, null, null, told))
	];
}

function rowOf(
	{ area, name, status }: Pick<RankedArea, 'area' | 'name' | 'status'>,
	value: number | null,
	rank: number | null,
	{ indicator, period, language }: Told
): FigureRow {
	const about = { indicator: indicator.id, title: indicator.title[language], area, name, period };
	return { ...about, value, unit: unitTitle(indicator, language), status, rank };
}

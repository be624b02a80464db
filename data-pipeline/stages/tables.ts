import type { Area, FormerArea } from '#lib/model/area.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { Observation } from '#lib/model/observation.ts';
import { themeIds, type ThemeId } from '#lib/model/theme.ts';
import { columnsOf, type TableColumns } from '#lib/query/columns.ts';
import { tables } from '#lib/query/tables.ts';
import { encodeParquet } from '../formats/parquet.ts';
import { grouped } from './grouped.ts';
import { inFileOrder } from './observation-order.ts';

/** The Parquet files of a release. */
export type ReleaseTables = {
	areas: Uint8Array;
	formerAreas: Uint8Array;
	observations: ReadonlyMap<ThemeId, Uint8Array>;
};

function namesOf<Name extends string>(schema: Record<Name, unknown>): Name[] {
	return Object.keys(schema) as Name[];
}

function areaColumns(areas: readonly Area[]): TableColumns['areas'] {
	const rows = areas.map(({ validFrom, validTo, formerCode, registryCode, ...area }) => ({
		...area,
		valid_from: validFrom,
		valid_to: validTo,
		former_code: formerCode,
		registry_code: registryCode
	}));
	return columnsOf(namesOf(tables.areas), rows);
}

function formerAreaColumns(areas: readonly FormerArea[]): TableColumns['former_areas'] {
	const rows = areas.map(({ areaShare, ...area }) => ({ ...area, area_share: areaShare }));
	return columnsOf(namesOf(tables.former_areas), rows);
}

function observationsFile(observations: readonly Observation[]): Uint8Array {
	const rows = observations.toSorted(inFileOrder).map((row) => ({ ...row, value: row.value === 0 ? 0 : row.value }));
	const groups = [...grouped(rows, ({ indicator }) => indicator).values()].map((group) => group.length);
	return encodeParquet(tables.observations, columnsOf(namesOf(tables.observations), rows), groups);
}

/** The release's tables as Parquet: the observations in one file for each theme, with one row group per indicator. */
export function encodeTables(
	areas: readonly Area[],
	formerAreas: readonly FormerArea[],
	indicators: readonly Indicator[],
	observations: readonly Observation[]
): ReleaseTables {
	const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
	const byTheme = grouped(observations, ({ indicator }) => themeOf.get(indicator));
	const files = themeIds.flatMap((theme): [ThemeId, Uint8Array][] => {
		const rows = byTheme.get(theme);
		return rows ? [[theme, observationsFile(rows)]] : [];
	});
	return {
		areas: encodeParquet(tables.areas, areaColumns(areas)),
		formerAreas: encodeParquet(tables.former_areas, formerAreaColumns(formerAreas)),
		observations: new Map(files)
	};
}

import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Observation } from '../../model/observation.ts';
import { toCsv } from '../csv.ts';
import { csvwTable } from '../csvw.ts';
import { type ExportTable, withRelease } from '../export-table.ts';
import { toJsonStat } from '../json-stat.ts';
import { toParquet } from '../parquet.ts';
import { indicatorPage, type ObservationFormat } from './addresses.ts';
import { observationsDocument } from './documents.ts';
import { type OpenArea, type OpenContext, openTable } from './open-table.ts';

type File = string | Uint8Array<ArrayBuffer>;

/** Rows as CSV with the release in a last column. */
export function openCsv(table: ExportTable): string {
	const { columns, rows } = withRelease(table);
	return toCsv(
		rows,
		columns.map(({ name }) => name)
	);
}

/** All areas and periods of one indicator, in a format. */
export function observationFile(
	context: OpenContext,
	format: ObservationFormat,
	indicator: CatalogIndicator,
	rows: readonly Observation[],
	areas: readonly OpenArea[]
): File {
	const { id, title } = indicator;
	const table = openTable(context, { title: title.et, page: indicatorPage(id), rows, areas, language: 'et' });
	const writers: Record<ObservationFormat, () => File> = {
		json: () => JSON.stringify(observationsDocument(context, indicator, rows, areas)),
		'jsonstat.json': () => JSON.stringify(toJsonStat(table)),
		csv: () => openCsv(table),
		parquet: () => toParquet(table),
		'csv-metadata.json': () => JSON.stringify(csvwTable(`${id}.csv`, table, withRelease(table).columns))
	};
	return writers[format]();
}

import { toCsv, toExcelCsv } from './csv.ts';
import { type ExportTable, withRelease } from './export-table.ts';
import { isCube, toJsonStat } from './json-stat.ts';

/** The formats in which any table can be taken along, in the order in which they are offered. */
export const tableFormatIds = ['csv', 'excel-csv', 'xlsx', 'zip', 'json-stat', 'parquet', 'arrow'] as const;
export type TableFormatId = (typeof tableFormatIds)[number];

/** What a format is saved as: `ending` with its dot, or `-excel.csv` where two formats share one. */
export type TableFormat = { id: TableFormatId; ending: string; type: string };

const formats: Record<TableFormatId, Omit<TableFormat, 'id'>> = {
	csv: { ending: '.csv', type: 'text/csv;charset=utf-8' },
	'excel-csv': { ending: '-excel.csv', type: 'text/csv;charset=utf-8' },
	xlsx: { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	zip: { ending: '.zip', type: 'application/zip' },
	'json-stat': { ending: '.jsonstat.json', type: 'application/json' },
	parquet: { ending: '.parquet', type: 'application/vnd.apache.parquet' },
	arrow: { ending: '.arrow', type: 'application/vnd.apache.arrow.file' }
};

/** The formats that this table can be written in: JSON-stat holds cubes alone. */
export function formatsOf(table: Pick<ExportTable, 'columns' | 'rows'>): TableFormat[] {
	return tableFormatIds.filter((id) => id !== 'json-stat' || isCube(table)).map((id) => ({ id, ...formats[id] }));
}

type Written = string | Uint8Array<ArrayBuffer>;

/** How each format is written. What writes it is fetched when it is first asked for. */
const writers: Record<TableFormatId, (table: ExportTable, file: string) => Promise<Written>> = {
	csv: async (table) => {
		const { rows, columns } = withRelease(table);
		return toCsv(
			rows,
			columns.map(({ name }) => name)
		);
	},
	'excel-csv': async (table) => {
		const { rows, columns } = withRelease(table);
		return toExcelCsv(
			rows,
			columns.map(({ name }) => name)
		);
	},
	xlsx: async (table) => {
		const [{ toXlsx }, { tableSheets }] = await Promise.all([import('./xlsx.ts'), import('./table-sheets.ts')]);
		return toXlsx(tableSheets(table));
	},
	zip: async (table, file) => (await import('./table-zip.ts')).toZip(table, file),
	'json-stat': async (table) => JSON.stringify(toJsonStat(table)),
	parquet: async (table) => (await import('./parquet.ts')).toParquet(table),
	arrow: async (table) => (await import('./arrow.ts')).toArrow(table)
};

/** The table in a format. `file` is what the file is called, with no ending. */
export function writeTable(id: TableFormatId, table: ExportTable, file: string): Promise<Written> {
	return writers[id](table, file);
}

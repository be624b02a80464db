import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';
import type { ExportColumn, ExportRow } from './export-column.ts';
import { exportColumn } from './export-column.ts';

/** A table that leaves the site, with all that whoever gets it must know of it. */
export type ExportTable = {
	/** What it shows, with the name of the area: "Rakvere linn. Rahvaarv vähenes…". */
	title: string;
	columns: readonly ExportColumn[];
	rows: readonly ExportRow[];
	sources: readonly Source[];
	/** What a reader must know before using the figures, a sentence or two each. */
	notes: readonly string[];
	/** Whether any of the figures is a sample figure. */
	sample: boolean;
	release: string;
	/** Where the same is seen on the site. */
	address: string;
	/** The day on which a reader took it, `'2026-11-22'`; null of a file that stands there for all. */
	accessed: string | null;
	language: Language;
};

/** The table with its release in a last column, for formats that can say it nowhere else. */
export function withRelease({ columns, rows, release }: Pick<ExportTable, 'columns' | 'rows' | 'release'>): {
	columns: readonly ExportColumn[];
	rows: readonly ExportRow[];
} {
	return {
		columns: [...columns.filter(({ name }) => name !== 'release'), exportColumn('release')],
		rows: rows.map((row) => ({ ...row, release }))
	};
}

import { aboutLines } from './about-table.ts';
import type { ExportTable } from './export-table.ts';
import type { Sheet } from './xlsx.ts';

const names = { et: { data: 'Andmed', about: 'Selgitused' }, en: { data: 'Data', about: 'About' } } as const;

/** About how many letters wide a column is: as its head and its longest text, within bounds. */
function widthOf(title: string, texts: readonly string[]): number {
	return Math.min(48, Math.max(8, ...[title, ...texts].map(({ length }) => length + 2)));
}

/** A workbook of two sheets: the rows, and what is to be known of them. */
export function tableSheets(table: ExportTable): Sheet[] {
	const { columns, rows, language } = table;
	const about = aboutLines(table);
	return [
		{
			name: names[language].data,
			columns: columns.map(({ name, title }) => ({
				title: title[language],
				width: widthOf(
					title[language],
					rows.map((row) => String(row[name] ?? ''))
				)
			})),
			rows: rows.map((row) => columns.map(({ name }) => row[name] ?? null))
		},
		{
			name: names[language].about,
			columns: [
				{
					title: '',
					width: widthOf(
						'',
						about.map(([name]) => name)
					)
				},
				{ title: '', width: 100 }
			],
			rows: about
		}
	];
}

import { strToU8, zipSync } from 'fflate';
import { aboutText, licenceLines } from './about-table.ts';
import { toBibTeX, toCslJson } from './cite-formats.ts';
import { citationOf } from './citation.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { type ExportTable, withRelease } from './export-table.ts';
import { tableSheets } from './table-sheets.ts';
import { toXlsx } from './xlsx.ts';

/**
 * A table with all that belongs to it in one file: README, the data as CSV and XLSX, a Data Package descriptor, the
 * licences of the sources and the citation. The same table gives the same bytes.
 */
export function toZip(table: ExportTable, file: string): Uint8Array<ArrayBuffer> {
	const { title, sources, notes, sample, release, address, accessed, language } = table;
	const data = withRelease(table);
	const names = data.columns.map(({ name }) => name);
	const cited = { title, area: '', sources, sample, release, address, accessed };
	const text: Record<string, string> = {
		'README.txt': `${aboutText(table)}\n`,
		'LICENCE.txt': `${licenceLines(table).join('\n')}\n`,
		'CITATION.txt': `${citationOf(cited, language)}\n`,
		'citation.bib': toBibTeX(cited, language),
		'citation.json': JSON.stringify(toCslJson(cited, language), null, '\t'),
		[`${file}.csv`]: toCsv(data.rows, names),
		'datapackage.json': JSON.stringify(
			dataPackage({
				name: file,
				title,
				description: notes.join(' ') || title,
				release,
				created: `${release.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`,
				homepage: /^https?:/.test(address) ? address : null,
				files: [
					{
						name: file,
						path: `${file}.csv`,
						title,
						columns: data.columns,
						format: 'csv',
						mediatype: 'text/csv',
						sources
					}
				],
				language
			}),
			null,
			'\t'
		)
	};
	const entries = Object.entries(text).map(([path, content]): [string, Uint8Array] => [path, strToU8(content)]);
	// A ZIP dates its files; none of them has a day of its own.
	return zipSync(Object.fromEntries([...entries, [`${file}.xlsx`, toXlsx(tableSheets(table))]]), {
		mtime: new Date(1980, 0, 1)
	});
}

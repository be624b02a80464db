import type { Language } from '../model/language.ts';
import type { ExportColumn } from './export-column.ts';
import type { ExportTable } from './export-table.ts';
import { licenceAddress } from './licence.ts';

/** Metadata of one CSV file (W3C CSV on the Web). */
export type CsvwTable = {
	'@context': [string, { '@language': Language }];
	url: string;
	'dc:title': string;
	'dc:publisher': string;
	'dc:description'?: string;
	'dc:license'?: { '@id': string }[];
	'dc:source'?: string[];
	'dc:hasVersion': string;
	dialect: { header: true; delimiter: ','; encoding: 'utf-8'; lineTerminators: ['\r\n'] };
	tableSchema: { columns: CsvwColumn[]; primaryKey?: string[] };
};

type CsvwColumn = {
	name: string;
	/** The words of the header, which a reader compares, and those for people. */
	titles: [string, string] | [string];
	'dc:description'?: string;
	datatype: 'string' | 'double' | 'integer';
	required: boolean;
	null: '';
};

const datatypes = { text: 'string', double: 'double', integer: 'integer' } as const;

/** What CSV on the Web is told of a table, whose file stands at `url` from where this does. */
export function csvwTable(
	url: string,
	{ title, sources, notes, release, language }: ExportTable,
	columns: readonly ExportColumn[]
): CsvwTable {
	const licences = [...new Set(sources.flatMap(({ licence }) => (licence && licenceAddress(licence)) || []))];
	const key = columns.filter(({ role }) => role === 'dimension').map(({ name }) => name);
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url,
		'dc:title': title,
		'dc:publisher': 'KOV töölaud',
		...(notes.length > 0 && { 'dc:description': notes.join(' ') }),
		...(licences.length > 0 && { 'dc:license': licences.map((address) => ({ '@id': address })) }),
		...(sources.length > 0 && {
			'dc:source': sources.map(({ publisher, title: name }) => `${publisher}, ${name[language]}`)
		}),
		'dc:hasVersion': release,
		dialect: { header: true, delimiter: ',', encoding: 'utf-8', lineTerminators: ['\r\n'] },
		tableSchema: {
			columns: columns.map(({ name, title: words, description, type, role }) => ({
				name,
				titles: words[language] === name ? [name] : [name, words[language]],
				...(description && { 'dc:description': description[language] }),
				datatype: datatypes[type],
				required: role === 'dimension' || name === 'status',
				null: ''
			})),
			...(key.length > 0 && { primaryKey: key })
		}
	};
}

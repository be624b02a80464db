import type { Language } from '../model/language.ts';
import { statuses } from '../model/status.ts';
import type { ExportColumn } from './export-column.ts';

type Field = {
	name: string;
	title: string;
	description?: string;
	type: 'string' | 'number' | 'integer';
	constraints?: { required?: true; enum?: readonly string[] };
};

/** A Table Schema (Data Package v2) of a CSV file with these columns. */
export type TableSchema = { $schema: string; fields: Field[]; primaryKey?: string[]; missingValues: string[] };

const types = { text: 'string', double: 'number', integer: 'integer' } as const;

export function tableSchema(columns: readonly ExportColumn[], language: Language): TableSchema {
	const key = columns.filter(({ role }) => role === 'dimension').map(({ name }) => name);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(({ name, title, description, type, role }) => ({
			name,
			title: title[language],
			...(description && { description: description[language] }),
			type: types[type],
			...(role === 'dimension' && { constraints: { required: true as const } }),
			...(name === 'status' && { constraints: { required: true as const, enum: statuses } })
		})),
		...(key.length > 0 && { primaryKey: key }),
		missingValues: ['']
	};
}

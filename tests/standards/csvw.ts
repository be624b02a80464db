import { Ajv } from 'ajv';
import * as v from 'valibot';
import { tableProblems } from './table-problems.ts';

const text = { type: 'string', minLength: 1 };

/**
 * What the W3C's "Metadata Vocabulary for Tabular Data" (2015) says of a table, of the parts that we use: it has no
 * schema of its own, so these rules are written from its text. No other property may stand there but those of Dublin Core.
 */
const isTable = new Ajv({ allErrors: true, strictTuples: false }).compile({
	type: 'object',
	required: ['@context', 'url', 'tableSchema'],
	additionalProperties: false,
	patternProperties: { '^dc:': {} },
	properties: {
		'@context': {
			type: 'array',
			minItems: 2,
			maxItems: 2,
			items: [
				{ const: 'http://www.w3.org/ns/csvw' },
				{ type: 'object', additionalProperties: false, properties: { '@language': { enum: ['et', 'en'] } } }
			]
		},
		url: text,
		dialect: {
			type: 'object',
			additionalProperties: false,
			properties: {
				header: { type: 'boolean' },
				delimiter: { type: 'string', minLength: 1, maxLength: 1 },
				encoding: text,
				lineTerminators: { type: 'array', items: { type: 'string' } }
			}
		},
		tableSchema: {
			type: 'object',
			required: ['columns'],
			additionalProperties: false,
			properties: {
				columns: {
					type: 'array',
					minItems: 1,
					items: {
						type: 'object',
						required: ['name', 'titles', 'datatype'],
						additionalProperties: false,
						patternProperties: { '^dc:': {} },
						properties: {
							// A column's name may not begin with `_`.
							name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_]*$' },
							titles: { type: 'array', minItems: 1, items: text },
							datatype: { enum: ['string', 'double', 'integer'] },
							required: { type: 'boolean' },
							null: { type: 'string' }
						}
					}
				},
				primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: text }
			}
		}
	}
});

const Read = v.object({
	url: v.string(),
	tableSchema: v.object({
		columns: v.array(
			v.object({
				name: v.string(),
				titles: v.array(v.string()),
				datatype: v.picklist(['string', 'double', 'integer']),
				required: v.optional(v.boolean(), false)
			})
		),
		primaryKey: v.optional(v.array(v.string()), [])
	})
});
const types = { string: 'text', double: 'number', integer: 'integer' } as const;

/** Where the metadata of a CSV file are not what the standard asks, or the file is not what they say. */
export function csvwProblems(json: unknown, readFile: (url: string) => string): string[] {
	if (!isTable(json)) return (isTable.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
	const { url, tableSchema } = v.parse(Read, json);
	// A cell of the header must be one of the titles of its column: ours is the first, and the name.
	const untitled = tableSchema.columns.filter(({ name, titles }) => !titles.includes(name));
	return [
		...untitled.map(({ name }) => `${name} is not among its own titles`),
		...tableProblems(
			readFile(url),
			tableSchema.columns.map(({ name, datatype, required }) => ({
				name,
				type: types[datatype],
				required,
				oneOf: null
			})),
			tableSchema.primaryKey
		)
	];
}

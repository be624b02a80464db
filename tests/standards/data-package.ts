import { Ajv } from 'ajv';
import * as v from 'valibot';
import { tableProblems } from './table-problems.ts';

/** A path relative to the descriptor, with no way out of its folder, or a whole address. */
const path = { type: 'string', pattern: '^(https?://.+|(?![./~])(?!.*\\.\\./)[^\\\\:]+)$' };
const text = { type: 'string', minLength: 1 };

const licences = {
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		anyOf: [{ required: ['name'] }, { required: ['path'] }],
		properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text }
	}
};
const sources = { type: 'array', items: { type: 'object', minProperties: 1, properties: { title: text, path } } };
const tableSchema = {
	type: 'object',
	required: ['fields'],
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
		fields: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['name', 'type'],
				additionalProperties: false,
				properties: {
					name: text,
					title: text,
					description: text,
					type: { enum: ['string', 'number', 'integer'] },
					constraints: {
						type: 'object',
						additionalProperties: false,
						properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } }
					}
				}
			}
		},
		primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: text },
		missingValues: { type: 'array', items: { type: 'string' } }
	}
};

/**
 * What datapackage.org says of Data Package, Data Resource and Table Schema 2.0, of the parts that we use. Its own JSON
 * Schemas come in no npm package: these rules are written from its text.
 */
const descriptor = {
	type: 'object',
	required: ['resources'],
	additionalProperties: false,
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
		title: text,
		description: text,
		version: text,
		created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
		homepage: { type: 'string', pattern: '^https?://' },
		contributors: {
			type: 'array',
			minItems: 1,
			items: { type: 'object', minProperties: 1, properties: { title: text, roles: { type: 'array', items: text } } }
		},
		resources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['name', 'path'],
				additionalProperties: false,
				properties: {
					name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
					path,
					title: text,
					description: text,
					format: text,
					mediatype: { type: 'string', pattern: '^.+/.+$' },
					encoding: text,
					schema: tableSchema,
					licenses: licences,
					sources
				}
			}
		}
	}
};
const isDescriptor = new Ajv({ allErrors: true }).compile(descriptor);

const Read = v.object({
	resources: v.array(
		v.object({
			name: v.string(),
			path: v.string(),
			schema: v.object({
				fields: v.array(
					v.object({
						name: v.string(),
						type: v.picklist(['string', 'number', 'integer']),
						constraints: v.optional(
							v.object({ required: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) })
						)
					})
				),
				primaryKey: v.optional(v.array(v.string()), [])
			})
		})
	)
});

/** Where a package is not what the standard asks, or one of its files is not what the package says. */
export function packageProblems(json: unknown, readFile: (path: string) => string): string[] {
	if (!isDescriptor(json)) return (isDescriptor.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
	const { resources } = v.parse(Read, json);
	const names = resources.map(({ name }) => name);
	const twice = names.filter((name, at) => names.indexOf(name) !== at);
	return [
		...twice.map((name) => `two resources are called ${name}`),
		...resources.flatMap(({ path: file, schema: { fields, primaryKey } }) =>
			tableProblems(
				readFile(file),
				fields.map(({ name, type, constraints }) => ({
					name,
					type: type === 'string' ? 'text' : type,
					required: constraints?.required === true,
					oneOf: constraints?.enum ?? null
				})),
				primaryKey
			).map((problem) => `${file}: ${problem}`)
		)
	];
}

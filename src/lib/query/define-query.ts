import type { GenericSchema, InferOutput } from 'valibot';

/** The params of a question: names of the query's `$parameters` and what stands in for them. */
export type Params = Record<string, string>;

/**
 * A question as named SQL. It runs unchanged on native DuckDB (build, tests) and on DuckDB-WASM (browser),
 * over the tables in `tables.ts`. Its answer is a list of rows of the `row` schema.
 */
export type Query<P extends Params = Params, Row = unknown> = {
	id: string;
	/** The parameters' names, in any order. */
	params: readonly (keyof P & string)[];
	row: GenericSchema<unknown, Row>;
	sql: string;
	/**
	 * The same answers for every value of the first parameter at once, in one pass over the data, for those who bake them
	 * all: rows have the value in a first column `asked`, and are in the order of it. Null where asking one by one will do.
	 */
	many: string | null;
};

export function defineQuery<const Names extends readonly string[], Schema extends GenericSchema>(definition: {
	id: string;
	params: Names;
	row: Schema;
	sql: string;
	many?: string;
}): Query<Record<Names[number], string>, InferOutput<Schema>> {
	return { many: null, ...definition } as Query<Record<Names[number], string>, InferOutput<Schema>>;
}

/** The name of a question with its parameters, `area-profile/0663`: what the catalog lists baked answers by. */
export function questionKey<P extends Params>(query: Query<P, unknown>, params: P): string {
	return [query.id, ...query.params.map((name) => params[name])].join('/');
}

/** The SQL with `$name` turned into `$1`, `$2`, …, and the values in that order: what both engines can bind. */
export function bind<P extends Params>(query: Query<P, unknown>, params: P): { sql: string; values: string[] } {
	const sql = query.sql.replace(/\$([a-z]+)\b/gi, (whole, name: string) => {
		const index = query.params.indexOf(name);
		return index < 0 ? whole : `$${index + 1}`;
	});
	return { sql, values: query.params.map((name) => params[name] as string) };
}

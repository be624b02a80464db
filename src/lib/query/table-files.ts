import type { Catalog } from '../model/catalog.ts';
import type { TableColumns } from './columns.ts';
import { fillTable, type Connection } from './connection.ts';
import { indicatorTable } from './indicator-table.ts';
import { readTable } from './read-tables.ts';
import { fetchBytes, releaseRoot, type Fetch, type OnBytes } from './release-files.ts';

/** Tables that few statements need: the engine starts without their rows. */
const onDemand = ['breakdowns', 'contacts'] as const;
type OnDemand = (typeof onDemand)[number];
type AtOnce = 'areas' | 'former_areas' | 'observations';

function pathsOf({ tables }: Catalog): Record<AtOnce | OnDemand, string[]> {
	return {
		areas: [tables.areas],
		former_areas: [tables.formerAreas],
		observations: Object.values(tables.observations),
		breakdowns: Object.values(tables.breakdowns),
		contacts: [tables.contacts]
	};
}

/** Fetches the files of some tables, all at the same time; `tell` hears how many of them have arrived. */
function fetcher(fetch: Fetch, paths: readonly string[], tell: OnBytes): (path: string) => Promise<Uint8Array> {
	let loaded = 0;
	return async (path) => {
		const bytes = await fetchBytes(fetch, `${releaseRoot}${path}`);
		loaded += 1;
		tell(loaded, paths.length);
		return bytes;
	};
}

/** The tables that the engine starts with. Throws QueryError where one cannot be fetched. */
export async function fetchTables(
	fetch: Fetch,
	catalog: Catalog,
	tell: OnBytes
): Promise<Pick<TableColumns, AtOnce | 'indicators'>> {
	const paths = pathsOf(catalog);
	const fetchOne = fetcher(fetch, [...paths.areas, ...paths.former_areas, ...paths.observations], tell);
	const read = async <Table extends AtOnce>(table: Table) =>
		readTable(table, await Promise.all(paths[table].map(fetchOne)));
	const [areas, formerAreas, observations] = await Promise.all([
		read('areas'),
		read('former_areas'),
		read('observations')
	]);
	return { areas, former_areas: formerAreas, observations, indicators: indicatorTable(catalog.indicators) };
}

/** Whether a statement may read a table. It may say its name and mean another thing: then it is brought for nothing. */
function names(sql: string, table: string): boolean {
	return new RegExp(`\\b${table}\\b`, 'i').test(sql);
}

/**
 * Brings the rows of the tables that a statement names, each once, before it is run; what could not be brought is tried
 * again by the next statement. Throws QueryError where a file cannot be fetched.
 */
export function tablesOnDemand(
	connection: Connection,
	catalog: Catalog,
	fetch: Fetch,
	tell: OnBytes
): (sql: string) => Promise<void> {
	const paths = pathsOf(catalog);
	const brought = new Map<OnDemand, Promise<void>>();

	async function bring(table: OnDemand): Promise<void> {
		const files = await Promise.all(paths[table].map(fetcher(fetch, paths[table], tell)));
		await fillTable(connection, table, await readTable(table, files));
	}

	async function bringOnce(table: OnDemand): Promise<void> {
		const bringing = brought.get(table) ?? bring(table);
		brought.set(table, bringing);
		try {
			await bringing;
		} catch (error) {
			brought.delete(table);
			throw error;
		}
	}

	return async (sql) => {
		for (const table of onDemand) if (names(sql, table)) await bringOnce(table);
	};
}

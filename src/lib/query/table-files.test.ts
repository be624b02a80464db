import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallRelease, type ReleaseInMemory } from '../../../tests/fixtures/small-release.ts';
import { openWasm } from '../../../tests/fixtures/wasm-connection.ts';
import { loadTables, selectRows, type Connection } from './connection.ts';
import type { Fetch } from './release-files.ts';
import { fetchTables, tablesOnDemand } from './table-files.ts';

let release: ReleaseInMemory;
let connection: Connection;
let asked: string[];
let gone: RegExp | null;
let bring: (sql: string) => Promise<void>;

const fetch: Fetch = (input) => {
	const path = String(input).replace('/data/', '');
	asked.push(path.replace(/\..*/, ''));
	const bytes = gone?.test(path) ? undefined : release.files.get(path);
	return Promise.resolve(bytes ? new Response(bytes) : new Response('not here', { status: 404 }));
};

beforeAll(async () => {
	release = await smallRelease();
});
beforeEach(async () => {
	asked = [];
	gone = null;
	connection = await openWasm();
	await loadTables(connection, await fetchTables(fetch, release.catalog, () => undefined));
	bring = tablesOnDemand(connection, release.catalog, fetch, () => undefined);
}, 30_000);

async function countOf(table: string): Promise<unknown> {
	const [row] = await selectRows(connection, `select count(*) as n from ${table}`);
	return row?.n;
}

describe('the tables of the engine', () => {
	it('are there from the start, the large and seldom ones without their rows', async () => {
		expect(asked.sort()).toEqual(['areas', 'former-areas', 'observations/population', 'observations/vital-events']);
		expect(await countOf('observations')).toBeGreaterThan(20);
		expect([await countOf('breakdowns'), await countOf('contacts')]).toEqual([0, 0]);
	});

	it('are filled when a statement names them, once', async () => {
		asked = [];
		await bring('select count(*) from observations');
		expect(asked).toEqual([]);
		await Promise.all([bring('select sum(value) from Breakdowns'), bring('from breakdowns')]);
		await bring('from breakdowns join areas on code = area');
		expect(asked).toEqual(['breakdowns/population']);
		expect(await countOf('breakdowns')).toBe(32);
		expect(await countOf('contacts')).toBe(0);
	});

	it('are tried again when they could not be fetched', async () => {
		gone = /^contacts/;
		await expect(bring('from contacts')).rejects.toMatchObject({ name: 'QueryError', kind: 'unavailable' });
		gone = null;
		await bring('from contacts');
		expect(await selectRows(connection, 'select area, value from contacts')).toEqual([
			{ area: '0101', value: 'vald@ula.example' }
		]);
	});
});

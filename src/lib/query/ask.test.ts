import { beforeAll, describe, expect, it } from 'vitest';
import { smallRelease } from '../../../tests/fixtures/small-release.ts';
import { ask, runSql } from './ask.ts';
import { readCatalog } from './catalog.ts';
import { areaProfile } from './queries/area-profile.ts';
import { indicatorChange } from './queries/indicator-change.ts';
import type { Fetch } from './release-files.ts';

type Served = Map<string, Uint8Array<ArrayBuffer> | string>;
let served: Served;

beforeAll(async () => {
	const { files, catalogBytes } = await smallRelease();
	const paths = [...files, ['catalog.json', catalogBytes] as const];
	served = new Map(paths.map(([path, bytes]) => [`/data/${path}`, bytes.slice()]));
});

/** A page's `fetch` over these files, with a record of what was asked for. */
function pageOf(files: Served): { fetch: Fetch; asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		fetch: async (input) => {
			asked.push(String(input));
			const body = files.get(String(input));
			return body === undefined ? new Response('not here', { status: 404 }) : new Response(body);
		}
	};
}

function withCatalog(text: string): Served {
	return new Map([...served, ['/data/catalog.json', text]]);
}

describe('ask', () => {
	it('reads the baked answer when there is one, and nothing else', async () => {
		const { fetch, asked } = pageOf(served);
		const rows = await ask(areaProfile, { area: '0101' }, { fetch });
		expect(rows).toContainEqual(expect.objectContaining({ indicator: 'population', period: '2018', value: 300 }));
		expect(asked).toEqual(['/data/catalog.json', expect.stringMatching(/^\/data\/answers\/area-profile\/0101\./)]);
	});

	it('reads the catalog once for a page', async () => {
		const { fetch, asked } = pageOf(served);
		await Promise.all([ask(areaProfile, { area: '0101' }, { fetch }), ask(areaProfile, { area: 'EE' }, { fetch })]);
		await readCatalog(fetch);
		expect(asked.filter((address) => address.endsWith('catalog.json'))).toHaveLength(1);
	});

	it('says that any other question needs a browser', async () => {
		const { fetch } = pageOf(served);
		const unbaked = { indicator: 'births', from: '2018', to: '2019' };
		const refusal = { name: 'QueryError', kind: 'unavailable', sql: indicatorChange.sql };
		await expect(ask(indicatorChange, unbaked, { fetch })).rejects.toMatchObject(refusal);
		await expect(runSql('select 1', { fetch })).rejects.toMatchObject({ kind: 'unavailable', sql: 'select 1' });
	});

	it('names the answer that cannot be fetched or is not one', async () => {
		const [address = ''] = [...served.keys()].filter((path) => path.includes('area-profile/0101'));
		const gone = new Map([...served].filter(([path]) => path !== address));
		await expect(ask(areaProfile, { area: '0101' }, pageOf(gone))).rejects.toThrow(`${address} cannot be fetched: 404`);
		const half = new Map([...served, [address, '{"question":'] as const]);
		await expect(ask(areaProfile, { area: '0101' }, pageOf(half))).rejects.toThrow(`${address} is not an answer`);
	});
});

describe('the catalog', () => {
	it.each([
		['missing', new Map() as Served, /catalog\.json cannot be fetched: 404$/],
		['not JSON', null, /catalog\.json: .*JSON/],
		['of another shape', '{"release":"2026-11-22-01234567"}', /catalog\.json: sources: /]
	])('that is %s is named in one error', async (_, files, message) => {
		const page = pageOf(files instanceof Map ? files : withCatalog(files ?? '<html>'));
		await expect(readCatalog(page.fetch)).rejects.toMatchObject({ name: 'QueryError', kind: 'catalog' });
		await expect(readCatalog(page.fetch)).rejects.toThrow(message);
	});

	it('is asked for again after a failure', async () => {
		const files: Served = new Map();
		const { fetch } = pageOf(files);
		await expect(readCatalog(fetch)).rejects.toMatchObject({ kind: 'catalog' });
		for (const [path, bytes] of served) files.set(path, bytes);
		expect((await readCatalog(fetch)).release).toMatch(/^2026-11-22-/);
	});
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstViewCosts, totalBytes } from './first-view.ts';
import { readBuild } from './release.ts';
import { openPath } from './site.ts';

/** Marks that each library leaves in its code: class names it writes into the page outlive a minifier. */
const libraries = { MapLibre: 'maplibregl-canvas', Plot: 'plot-d6a7b5', DuckDB: 'duckdb' } as const;

/** The library that each file of the build is part of, by the file's path. */
function findLibraries(): Map<string, string> {
	const folder = '_app/immutable';
	const build = fileURLToPath(new URL(`../../build/${folder}`, import.meta.url));
	const found = new Map<string, string>();
	for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.m?js$/.test(entry.name)) continue;
		const path = `${folder}${`${entry.parentPath}/${entry.name}`.slice(build.length)}`;
		const code = readBuild(path).toString();
		const library = Object.entries(libraries).find(([, mark]) => code.includes(mark));
		if (library) found.set(`/${path}`, library[0]);
	}
	return found;
}

describe.each([
	['/kov/rakvere-linn/', 164_000],
	['/kov/tallinn/', 166_000],
	['/vordle/', 150_000],
	['/edetabelid/population/', 130_000],
	['/edetabelid/mean-age/', 130_000],
	['/kaardid/', 200_000],
	['/kaardid/population-density/', 200_000],
	['/andmed/', 150_000]
] as const)('the first view of %s', (path, most) => {
	it(`costs at most ${most / 1000} kB over the wire`, async () => {
		const costs = await firstViewCosts(await openPath(path));
		expect(costs[0]).toMatchObject({ path, kind: 'document' });
		const largest = [...costs].sort((a, b) => b.bytes - a.bytes).slice(0, 8);
		expect(totalBytes(costs), JSON.stringify(largest, null, '\t')).toBeLessThanOrEqual(most);
	});

	it('needs no byte of the engine, of Plot or of MapLibre', async () => {
		const parts = findLibraries();
		expect([...new Set(parts.values())].sort()).toEqual(['DuckDB', 'MapLibre', 'Plot']);
		const { asked } = await openPath(path);
		expect(asked.filter(({ path }) => parts.has(path) || /\.wasm$/.test(path))).toEqual([]);
	});
});

describe.each([
	'/manus/joonis/tallinn/rahvaarv/',
	'/manus/joonis/tallinn/tulud/',
	'/manus/joonis/tallinn/vanusjaotus/',
	'/manus/pilk/tallinn/elanikke/',
	'/manus/lugu/tallinn/lugu/',
	'/manus/teemakaart/population-density/',
	'/manus/edetabel/population-density/'
])('the embed %s', (path) => {
	it('costs at most 60 kB over the wire', async () => {
		const costs = await firstViewCosts(await openPath(path));
		const largest = [...costs].sort((a, b) => b.bytes - a.bytes).slice(0, 8);
		expect(totalBytes(costs), JSON.stringify(largest, null, '\t')).toBeLessThanOrEqual(60_000);
	});
});

describe('the script for pages that show embeds', () => {
	it('is under 3 kB as it stands, and under 1 kB over the wire', () => {
		const bytes = readBuild('manus/v1.js');
		expect(bytes.length).toBeLessThan(3000);
		expect(brotliCompressSync(bytes).length).toBeLessThan(1000);
	});
});

describe('the boundaries of the municipalities', () => {
	it('are at most 60 kB (gzip)', () => {
		const bytes = readBuild('andmed/v1/areas/municipalities.geojson');
		expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(60_000);
	});
});

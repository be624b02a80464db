import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, listen, readPath } from '../scripts/lib/server.mjs';

const parent = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(parent, 'build');
const server = createSiteServer(folder);
let address = '';

beforeAll(async () => {
	mkdirSync(join(folder, 'kov/tallinn'), { recursive: true });
	mkdirSync(join(parent, 'build-other'));
	writeFileSync(join(parent, 'build-other/secret.txt'), 'secret');
	mkdirSync(join(folder, 'andmed/v1'), { recursive: true });
	mkdirSync(join(folder, 'data'));
	writeFileSync(join(folder, 'andmed/v1/catalog.json'), '{}');
	writeFileSync(join(folder, 'data/catalog.json'), '{}');
	writeFileSync(join(folder, 'index.html'), '<h1>Avaleht</h1>');
	writeFileSync(join(folder, 'kov/tallinn/index.html'), '<h1>Tallinn</h1>');
	writeFileSync(join(folder, '404.html'), '<h1>Ei leidnud</h1>');
	writeFileSync(join(folder, 'areas.1a2b3c4d5e6f7081.parquet'), 'PAR1');
	writeFileSync(join(folder, 'municipalities.geojson'), '{}');
	writeFileSync(join(folder, 'engine.wasm'), 'engine');
	writeFileSync(join(folder, 'engine.wasm.br'), brotliCompressSync('engine'));
	address = await listen(server, 0);
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(parent, { recursive: true });
});

/** The status line that a request gets which no browser would send. */
function statusOf(path: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(Number(new URL(address).port), '127.0.0.1');
		socket.once('data', (chunk) => {
			resolve(chunk.toString().split('\r\n')[0] ?? '');
			socket.destroy();
		});
		socket.once('error', reject);
		socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
	});
}

describe('the site server', () => {
	it('serves a folder as its page', async () => {
		const response = await fetch(`${address}/kov/tallinn/?alates=2018`);
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('<h1>Tallinn</h1>');
	});

	it('sends an address that lacks its last slash to the one that has it, with its question', async () => {
		const response = await fetch(`${address}/kov/tallinn?alates=2018`, { redirect: 'manual' });
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/kov/tallinn/?alates=2018');
	});

	it('answers an unknown address with the 404 page and the status 404', async () => {
		const response = await fetch(`${address}/kov/atlantis/`);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await response.text()).toBe('<h1>Ei leidnud</h1>');
	});

	it.each([
		['/areas.1a2b3c4d5e6f7081.parquet', 'application/vnd.apache.parquet'],
		['/municipalities.geojson', 'application/geo+json'],
		['/engine.wasm', 'application/wasm']
	])('names the type of %s', async (path, type) => {
		const response = await fetch(address + path);
		expect(response.headers.get('content-type')).toBe(type);
	});

	it('lets programs of other sites read the open data, and no page', async () => {
		const allowed = async (path: string) =>
			(await fetch(`${address}${path}`)).headers.get('access-control-allow-origin');
		expect(await allowed('/andmed/v1/catalog.json')).toBe('*');
		expect(await allowed('/data/catalog.json')).toBe('*');
		expect(await allowed('/kov/tallinn/')).toBeNull();
		const told = readFileSync('static/_headers', 'utf8');
		for (const path of ['/data/*', '/andmed/v1/*']) {
			expect(told).toContain(`${path}\n  Access-Control-Allow-Origin: *\n`);
		}
	});

	it('lets embeds be framed, and no other page', async () => {
		const refused = async (path: string) => {
			const { headers } = await fetch(`${address}${path}`);
			return [headers.get('x-frame-options'), headers.get('content-security-policy')];
		};
		for (const path of ['/', '/kov/tallinn/', '/kov/atlantis/', '/manuse/', '/kov/manus/x/']) {
			expect(await refused(path), path).toEqual(['DENY', "frame-ancestors 'none'"]);
		}
		for (const path of ['/manus/joonis/atlantis/', '/en/manus/joonis/atlantis/']) {
			expect(await refused(path), path).toEqual([null, null]);
		}
	});

	it('has hosts that read `_headers` refuse frames for every folder of pages but that of embeds', () => {
		const told = readFileSync('static/_headers', 'utf8');
		const refusing = [
			...told.matchAll(/^(\/.*)\n {2}Content-Security-Policy: frame-ancestors 'none'\n {2}X-Frame-Options: DENY$/gm)
		];
		const folders = readdirSync('src/routes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const pages = folders.map(({ name }) => name).filter((name) => !/\.|^(404|manus|pilt)$/.test(name));
		const expected = ['/', '/en/', ...pages.flatMap((name) => [`/${name}/*`, `/en/${name}/*`])];
		expect(refusing.map(([, path]) => path).sort()).toEqual(expected.sort());
	});

	it('lets only files that carry a hash be kept for ever', async () => {
		const named = await fetch(`${address}/areas.1a2b3c4d5e6f7081.parquet`);
		const page = await fetch(`${address}/`);
		expect(named.headers.get('cache-control')).toContain('immutable');
		expect(page.headers.get('cache-control')).toBe('no-cache');
	});

	it('says that a page has not changed since it was fetched', async () => {
		const etag = (await fetch(`${address}/`)).headers.get('etag') ?? '';
		const again = await fetch(`${address}/`, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
	});

	it('sends the compressed file to who takes it', async () => {
		const compressed = await fetch(`${address}/engine.wasm`, { headers: { 'accept-encoding': 'br' } });
		const plain = await fetch(`${address}/engine.wasm`, { headers: { 'accept-encoding': 'identity' } });
		expect(compressed.headers.get('content-encoding')).toBe('br');
		expect(await compressed.text()).toBe('engine');
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(await plain.text()).toBe('engine');
	});

	it('takes no request to change anything', async () => {
		expect((await fetch(`${address}/`, { method: 'POST', body: 'x' })).status).toBe(405);
	});

	it.each([
		'/../build-other/secret.txt',
		'/%2e%2e/build-other/secret.txt',
		'/kov/..%2f..%2f..%2fetc/passwd',
		'/%',
		'/%00'
	])('refuses %s', async (path) => {
		expect(await statusOf(path)).toBe('HTTP/1.1 400 Bad Request');
	});

	it('sends no reader to another host', async () => {
		expect(await statusOf('//example.org/')).toBe('HTTP/1.1 400 Bad Request');
	});

	it('still serves after a request for a name that no disk can hold', async () => {
		expect((await fetch(`${address}/${'a'.repeat(5000)}`)).status).toBe(404);
		expect((await fetch(`${address}/`)).status).toBe(200);
	});
});

describe('readPath', () => {
	it('leaves out the question and decodes letters', () => {
		expect(readPath('/kov/p%C3%B5lva/?a=1')).toBe('/kov/põlva/');
	});

	it('has no path for an address with a broken escape', () => {
		expect(readPath('/kov/%E0%A4%A')).toBeNull();
	});
});

import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, cutAnswer, rangeAnswer, serve, type Loopback, type Respond } from '../../tests/fixtures/loopback.ts';
import { streamedZip } from '../../tests/fixtures/streamed-zip.ts';
import type { PullRequest } from '../request.ts';
import { createPuller } from './pull.ts';
import type { Since } from './transfer.ts';

let server: Loopback;
afterEach(() => server.close());

async function pull(request: PullRequest, answers: Respond[], since: Since | null = null) {
	server = await serve(...answers);
	const lines: string[] = [];
	const puller = createPuller({
		mirror: server.mirror,
		wait: async () => undefined,
		report: (line) => lines.push(line)
	});
	const pulled = await puller.pull({ id: 'source' }, request, since);
	const text = pulled.kind === 'bytes' ? new TextDecoder().decode(pulled.bytes) : null;
	return { pulled, text, lines, asked: server.asked };
}

const zip = zipSync({ 'omavalitsus.shp': strToU8('x'.repeat(5000)) });
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('a file', () => {
	const url = 'https://land.example/omavalitsus_shp.zip';
	const file = (expects: 'zip' | 'json' | 'csv'): PullRequest => ({ kind: 'file', url, expects });

	it('is brought with its date and mark, and only when it is newer', async () => {
		const dated = { etag: '"7"', 'last-modified': 'Tue, 20 May 2025 05:00:00 GMT' };
		const { pulled } = await pull(file('zip'), [answer(200, zip, dated)]);
		const since = { updated: '2025-05-20T05:00:00Z', etag: '"7"' };
		expect(pulled).toMatchObject({ kind: 'bytes', extension: 'zip', ...since });
		await server.close();
		const again = await pull(file('zip'), [answer(304)], since);
		expect(again.pulled).toEqual({ kind: 'unchanged' });
		expect(again.asked[0]?.headers['if-none-match']).toBe('"7"');
	});

	it('that breaks off half-way is completed', async () => {
		const marked = { etag: '"7"', 'accept-ranges': 'bytes' };
		const { pulled, asked } = await pull(file('zip'), [cutAnswer(zip, 50, marked), rangeAnswer(zip, marked)]);
		expect(pulled).toMatchObject({ bytes: zip });
		expect(asked[1]?.headers.range).toBe('bytes=50-');
	});

	it.each([
		['csv', 'nimi;kood\n', 'csv'],
		['json with a byte order mark', '\uFEFF [1]', 'json']
	] as const)('may be %s', async (_, body, expects) => {
		const { pulled } = await pull(file(expects), [answer(200, body)]);
		expect(pulled).toMatchObject({ kind: 'bytes', extension: expects, updated: null, etag: null });
	});

	it.each([
		['a picture in place of a zip', 'zip', picture, 'a zip is expected, what came is a PNG picture'],
		['a page in place of a zip', 'zip', '<html>x', 'a zip is expected, what came is a page (HTML or XML), "<html>x…"'],
		['nothing in place of a zip', 'zip', '', 'a zip is expected, what came is nothing'],
		['half a zip', 'zip', zip.slice(0, 60), 'the zip of 60 bytes has no end: it is cut short'],
		[
			'a page in place of JSON',
			'json',
			'\uFEFF\n<!DOCTYPE html>',
			'JSON is expected, what came is a page (HTML or XML)'
		],
		['a page in place of CSV', 'csv', '<html>', 'CSV is expected, what came is a page (HTML or XML)'],
		['a zip in place of CSV', 'csv', zip, 'CSV is expected, what came is a zip'],
		['an error in place of CSV', 'csv', '{"error":1}', 'CSV is expected, what came is JSON']
	] as const)('is refused when there is %s', async (_, expects, body, reason) => {
		await expect(pull(file(expects), [answer(200, body)])).rejects.toThrow(`${url}: ${reason}`);
	});
});

describe('a list in pages', () => {
	const url = 'https://riha.example/api/v1/systems';
	const request: PullRequest = { kind: 'pages', url, size: 2 };
	const page = (ids: (number | string)[], totalElements: number, totalPages: number) =>
		answer(200, JSON.stringify({ content: ids.map((id) => ({ id })), totalElements, totalPages, size: 2 }));

	it('is one array, in its order', async () => {
		const { text, asked, pulled } = await pull(request, [page([1, 2], 5, 3), page([3, 4], 5, 3), page([5], 5, 3)]);
		expect(JSON.parse(text ?? '')).toEqual([1, 2, 3, 4, 5].map((id) => ({ id })));
		expect(asked.map((one) => one.url)).toEqual(
			[0, 1, 2].map((number) => `/riha.example/api/v1/systems?page=${number}&size=2`)
		);
		expect(pulled).toMatchObject({ extension: 'json', updated: null });
	});

	it('may be empty', async () => {
		expect((await pull(request, [page([], 0, 0)])).text).toBe('[]\n');
	});

	it.each([
		['grows between two pages', [page([1, 2], 3, 2), page([3, 4], 4, 2)], 'its length went from 3 to 4 on page 1'],
		['has an entry on two pages', [page([1, 2], 4, 2), page([2, 3], 4, 2)], 'the entry 2 came twice'],
		['lacks an entry', [page([1, 2], 4, 2), page([3], 4, 2)], '3 entries came where 4 were told']
	])('that %s is read once more, and given up when it does so again', async (_, wrong, reason) => {
		const right = [page([1, 2], 4, 2), page([3, 4], 4, 2)];
		const { text, lines } = await pull(request, [...wrong, ...right]);
		expect(JSON.parse(text ?? '')).toHaveLength(4);
		expect(lines).toEqual([`source: ${url}: ${reason}; read once more from the start`]);
		await server.close();
		await expect(pull(request, [...wrong, ...wrong])).rejects.toThrow(
			`${url}: one list is expected, but ${reason}, twice`
		);
	});

	it('is refused when a page is none', async () => {
		await expect(pull(request, [answer(200, '{"content":{}}')])).rejects.toThrow(
			`${url}?page=0&size=2: a page of a list is expected, but its content: `
		);
	});
});

describe('a SPARQL query', () => {
	const endpoint = 'https://query.example/sparql';
	const request: PullRequest = { kind: 'sparql', endpoint, query: 'SELECT ?a { ?a wdt:P1140 "0784" }' };
	const results = '{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri","value":"https://a.example/"}}]}}';

	it('is posted, and its results are kept as they came', async () => {
		const { text, asked } = await pull(request, [answer(200, results)]);
		expect(text).toBe(results);
		expect(asked[0]).toMatchObject({ method: 'POST', headers: { accept: 'application/sparql-results+json' } });
		expect(new URLSearchParams(asked[0]?.body).get('query')).toBe(request.kind === 'sparql' && request.query);
	});

	it.each([
		['break off', results.slice(0, 70), 'the JSON of 70 bytes is cut short (5 tries)'],
		['are no JSON', '{"head":}', 'the JSON of 9 bytes cannot be read'],
		['are a page', '<html>', 'JSON is expected, what came is a page (HTML or XML)'],
		['are something else', '{"error":"time"}', 'results of a query are expected, but their head']
	])('is refused when its results %s', async (_, body, reason) => {
		await expect(pull(request, [answer(200, body)])).rejects.toThrow(`${endpoint}: `);
		await server.close();
		await expect(pull(request, [answer(200, body)])).rejects.toThrow(reason);
	});
});

describe('lines of a large file', () => {
	const url = 'https://register.example/lihtandmed.csv.zip';
	const request: PullRequest = {
		kind: 'lines',
		url,
		delimiter: ';',
		keep: { field: 'kood', values: ['75000001', '75000002'] }
	};
	const kept = ['Vald;75000001;"Pikk\n1"', 'Õru linn;75000002;Lai 2'];
	const other = Array.from(
		{ length: 10_000 },
		(_, index) => `"Osaühing ""${index}""; x";${10_000_000 + index};Tänav ${index}\n`
	).join('');
	const text = [`\uFEFFnimi;kood;aadress\n${kept[0]}\n`, other, 1, `${kept[1]}\n`] as const;
	const small = Buffer.concat([...streamedZip('lihtandmed.csv', [...text])]);
	const marked = { etag: '"7"', 'accept-ranges': 'bytes' };

	it('are kept with the header, and nothing else is', async () => {
		const { pulled, text } = await pull(request, [answer(200, small, marked)]);
		expect(text).toBe(`nimi;kood;aadress\n${kept.join('\n')}\n`);
		expect(pulled).toMatchObject({ extension: 'csv', etag: '"7"' });
	});

	it('are the same when the transfer breaks, with ranges and without', async () => {
		const { text } = await pull(request, [cutAnswer(small, 20_000, marked), rangeAnswer(small, marked)]);
		expect(text).toBe(`nimi;kood;aadress\n${kept.join('\n')}\n`);
		await server.close();
		const again = await pull(request, [cutAnswer(small, 20_000), answer(200, small)]);
		expect(again.text).toBe(text);
	});

	it.each([
		['the zip is cut short', small.subarray(0, 20_000), 'the zip cannot be unpacked (is it cut short?)'],
		['a picture comes', picture, 'a zip is expected, what came is a PNG picture'],
		[
			'the field is gone',
			zipSync({ a: strToU8('nimi;registrikood\n') }),
			'the field "kood" is not there; the header is nimi;registrikood'
		],
		['the letters are others', zipSync({ a: new Uint8Array(500).fill(0xd5) }), 'the file is not UTF-8']
	])('are refused when %s', async (_, body, reason) => {
		await expect(pull(request, [answer(200, body)])).rejects.toThrow(`${url}: ${reason}`);
	});

	it('of 200 MB take no more memory than those of a small one', async () => {
		const times = Math.ceil(200_000_000 / Buffer.byteLength(other));
		const stream: Respond = async (_, response) => {
			for (const part of streamedZip('lihtandmed.csv', [text[0], other, times, text[3]])) {
				if (!response.write(part)) await new Promise((resolve) => response.once('drain', resolve));
			}
			response.end();
		};
		const before = process.memoryUsage.rss();
		let most = before;
		const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
		const pulled = await pull(request, [stream]);
		clearInterval(watch);
		expect(pulled.text).toBe(`nimi;kood;aadress\n${kept.join('\n')}\n`);
		expect(most - before).toBeLessThan(120_000_000);
	});
});

describe('a run that is stopped', () => {
	it('ends while it waits', async () => {
		const stop = new AbortController();
		server = await serve(answer(503));
		const puller = createPuller({ mirror: server.mirror, signal: stop.signal, report: () => stop.abort() });
		const url = 'https://open.example/a.csv';
		await expect(puller.pull({ id: 'a' }, { kind: 'file', url, expects: 'csv' }, null)).rejects.toThrow(
			`${url}: the run was stopped`
		);
	});
});

import { createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, cutAnswer, rangeAnswer, serve, type Loopback, type Respond } from '../../tests/fixtures/loopback.ts';
import { createHttp } from './http.ts';
import { createPace } from './pace.ts';
import type { Ask } from './transfer.ts';

const url = 'https://open.example/file.csv?year=2025';
const file = new TextEncoder().encode('area,value\n0784,1\n'.repeat(1000));
let server: Loopback;
afterEach(() => server.close());

type Made = { waits: number[]; lines: string[] };
function client(
	mirror: string | null,
	{ made = { waits: [], lines: [] } as Made, signal = new AbortController().signal, patience = 10_000 } = {}
) {
	const wait = async (ms: number) => void made.waits.push(ms);
	return createHttp({
		mirror,
		wait,
		signal,
		pace: createPace({ wait: async () => undefined }),
		patience: { answer: patience, silence: patience },
		chance: () => 0,
		report: (line) => made.lines.push(line),
		tries: 4
	});
}

/** What comes when these answers are given one after another, and what was waited for and told meanwhile. */
async function pull(answers: Respond[], more: Partial<Ask> = {}, patience?: number) {
	server = await serve(...answers);
	const made: Made = { waits: [], lines: [] };
	const came = await client(server.mirror, patience ? { made, patience } : { made }).bytes({ url, ...more });
	const text = came.kind === 'whole' ? new TextDecoder().decode(came.result) : null;
	return { ...made, came, text, asked: server.asked };
}
const whole = new TextDecoder().decode(file);
const hang: Respond = () => undefined;

describe('one request', () => {
	it('brings the bytes, their date and their mark', async () => {
		const { came, text, asked, waits } = await pull([
			answer(200, 'a;b', { etag: '"7"', 'last-modified': 'Tue, 20 May 2025 05:00:00 GMT' })
		]);
		expect(text).toBe('a;b');
		expect(came).toMatchObject({ updated: '2025-05-20T05:00:00Z', etag: '"7"' });
		expect(asked).toMatchObject([{ method: 'GET', url: '/open.example/file.csv?year=2025' }]);
		expect(asked[0]?.headers['user-agent']).toContain('kov-toolaud');
		expect(waits).toEqual([]);
	});

	it('sends no credentials, and no cookie that it was given', async () => {
		const { asked } = await pull([answer(500, '', { 'set-cookie': 'session=1' }), answer(200)]);
		expect(asked).toHaveLength(2);
		for (const { headers } of asked) expect([headers.authorization, headers.cookie]).toEqual([undefined, undefined]);
	});

	it('posts a question where there is one', async () => {
		const { asked } = await pull([answer(200, '{}')], { post: { type: 'application/json', text: '{"query":[]}' } });
		expect(asked).toMatchObject([
			{ method: 'POST', body: '{"query":[]}', headers: { 'content-type': 'application/json' } }
		]);
	});

	it('asks for what is newer, and is told that nothing is', async () => {
		const since = { updated: '2025-05-20T05:00:00Z', etag: '"7"' };
		const { came, asked } = await pull([answer(304)], { since });
		expect(came).toEqual({ kind: 'unchanged' });
		expect(asked[0]?.headers).toMatchObject({
			'if-none-match': '"7"',
			'if-modified-since': 'Tue, 20 May 2025 05:00:00 GMT'
		});
	});

	it('does not take "unchanged" for an answer when nothing is known yet', async () => {
		await expect(pull([answer(304)])).rejects.toThrow(`${url}: an answer is expected, not 304 Not Modified (1 try)`);
	});

	it('unpacks what was packed for the way, and does not take its length for theirs', async () => {
		const { text } = await pull([answer(200, gzipSync(file), { 'content-encoding': 'gzip' })]);
		expect(text).toBe(whole);
	});
});

describe('a server in trouble', () => {
	it('is asked again, twice as long apart each time, until it answers', async () => {
		const { text, waits, lines } = await pull([answer(500), answer(502), answer(200, 'now')]);
		expect(text).toBe('now');
		expect(waits).toEqual([2000, 4000]);
		expect(lines[0]).toBe(`${url}: 500 Internal Server Error; asked again in 2.0 s`);
	});

	it('is left after as many tries as there are, with one line', async () => {
		await expect(pull([answer(503)])).rejects.toThrow(
			`${url}: an answer is expected: 503 Service Unavailable (4 tries)`
		);
		expect(server.asked).toHaveLength(4);
	});

	it.each([429, 503])('is asked again when it says, where it says so with %i', async (status) => {
		const { waits } = await pull([answer(status, '', { 'retry-after': '17' }), answer(200)]);
		expect(waits).toEqual([17_000]);
	});

	it('is asked again at the moment that it names', async () => {
		const moment = new Date(Date.now() + 30_000).toUTCString();
		const { waits } = await pull([answer(429, '', { 'retry-after': moment }), answer(200)]);
		expect(waits[0]).toBeGreaterThan(25_000);
		expect(waits[0]).toBeLessThanOrEqual(30_000);
	});

	it('is left when it asks to wait too long', async () => {
		const late = answer(503, '', { 'retry-after': '3600' });
		await expect(pull([late])).rejects.toThrow(`${url}: 503 Service Unavailable, and asks to wait for 3600 s (1 try)`);
	});

	it.each([400, 401, 403, 404, 410])('is not asked again after %i, and its words are told', async (status) => {
		await expect(pull([answer(status, '{"error":\n "no such table"}')])).rejects.toMatchObject({
			status,
			message: expect.stringMatching(/expected, not 4\d\d [\w ]+, "{"error": "no such table"}" \(1 try\)$/)
		});
		expect(server.asked).toHaveLength(1);
	});

	it('is left when it does not answer', async () => {
		await expect(pull([hang], {}, 150)).rejects.toThrow(
			`${url}: an answer is expected: no answer for 0.15 s (4 tries)`
		);
	});

	it('is asked again when it falls silent in the middle of an answer', async () => {
		const stall: Respond = (_, response) => void response.writeHead(200, { 'content-length': '10' }).write('half');
		const { text, lines } = await pull([stall, answer(200, 'all of it.')], {}, 150);
		expect(text).toBe('all of it.');
		expect(lines[0]).toContain('silence within the answer for 0.15 s');
	});

	it('is told to be out of reach when nothing listens there', async () => {
		server = await serve(hang);
		await server.close();
		await expect(client(server.mirror).bytes({ url })).rejects.toThrow(/ECONNREFUSED.*\(4 tries\)$/);
	});

	it('is told to be out of reach when its name is not known', async () => {
		server = await serve(hang);
		const nowhere = 'https://andmed.invalid/api';
		await expect(client(null).bytes({ url: nowhere })).rejects.toThrow(
			/^https:\/\/andmed\.invalid\/api: an answer is expected: getaddrinfo (ENOTFOUND|EAI_AGAIN) andmed\.invalid \(4 tries\)$/
		);
	});

	it('is told to be no server of this kind when it does not speak HTTP', async () => {
		const other = createServer((socket) => socket.end('220 mail.example ESMTP\r\n'));
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const mirror = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
		server = await serve(hang);
		await expect(client(mirror).bytes({ url })).rejects.toThrow(/HTTP.*\(4 tries\)$/);
		other.close();
	});
});

describe('a transfer that breaks half-way', () => {
	const marked = { etag: '"7"', 'accept-ranges': 'bytes' };

	it('goes on where it broke when the server can do so', async () => {
		const { text, asked } = await pull([cutAnswer(file, 7000, marked), rangeAnswer(file, marked)], { resume: true });
		expect(text).toBe(whole);
		expect(asked[0]?.headers['accept-encoding']).toBe('identity');
		expect(asked[1]?.headers).toMatchObject({ range: 'bytes=7000-', 'if-range': '"7"' });
	});

	it('goes on by the date where there is no mark, through other troubles', async () => {
		const dated = { 'last-modified': 'Tue, 20 May 2025 05:00:00 GMT', 'accept-ranges': 'bytes' };
		const answers = [cutAnswer(file, 7000, dated), answer(503), rangeAnswer(file, dated)];
		const { text, asked } = await pull(answers, { resume: true });
		expect(text).toBe(whole);
		expect(asked[2]?.headers['if-range']).toBe('Tue, 20 May 2025 05:00:00 GMT');
	});

	it('begins anew when the file is another one by now', async () => {
		const newer = new TextEncoder().encode('newer');
		const { text } = await pull([cutAnswer(file, 7000, marked), answer(200, newer, { etag: '"8"' })], { resume: true });
		expect(text).toBe('newer');
	});

	it.each([
		['says nothing of ranges', cutAnswer(file, 7000, { etag: '"7"' })],
		['has a weak mark and no date', cutAnswer(file, 7000, { etag: 'W/"7"', 'accept-ranges': 'bytes' })]
	])('begins anew when the server %s', async (_, cut) => {
		const { text, asked } = await pull([cut, answer(200, file)], { resume: true });
		expect(text).toBe(whole);
		expect(asked[1]?.headers.range).toBeUndefined();
	});

	it.each([
		['another part comes', answer(206, file, { 'content-range': `bytes 0-1/${file.length}` })],
		['the part is not there', answer(416)]
	])('begins anew when %s', async (_, wrong) => {
		const { text, asked } = await pull([cutAnswer(file, 7000, marked), wrong, answer(200, file)], { resume: true });
		expect(text).toBe(whole);
		expect(asked[2]?.headers.range).toBeUndefined();
	});

	it('is given up when it breaks every time', async () => {
		await expect(pull([cutAnswer(file, 7000)])).rejects.toThrow(/an answer is expected: .* \(4 tries\)$/);
	});
});

describe('JSON that is cut short on its way', () => {
	const json = new TextEncoder().encode(JSON.stringify(Array.from({ length: 5000 }, (_, index) => index * 7919)));

	it('is asked for again, also where it was packed and its length is right', async () => {
		const packed = gzipSync(json);
		const half = answer(200, packed.subarray(0, packed.length / 2), { 'content-encoding': 'gzip' });
		server = await serve(half, answer(200, packed, { 'content-encoding': 'gzip' }));
		const made: Made = { waits: [], lines: [] };
		expect(await client(server.mirror, { made }).json({ url })).toHaveLength(5000);
		expect(made.lines).toEqual([expect.stringMatching(/: the JSON of \d+ bytes is cut short; asked again in 2\.0 s$/)]);
	});
});

describe('what is refused', () => {
	it('is more bytes than were to come, told or not', async () => {
		const message = `${url}: at most 1000 bytes are expected, not ${file.length} (1 try)`;
		await expect(pull([answer(200, file)], { limit: 1000 })).rejects.toThrow(message);
		await server.close();
		const untold: Respond = (_, response) => void response.writeHead(200).end(file);
		await expect(pull([untold], { limit: 1000 })).rejects.toThrow('at most 1000 bytes are expected');
		await server.close();
		const bomb = answer(200, gzipSync(new Uint8Array(5_000_000)), { 'content-encoding': 'gzip' });
		await expect(pull([bomb], { limit: 1_000_000 })).rejects.toThrow('at most 1000000 bytes are expected');
	});

	it('is an address that is not https, and one with a password', async () => {
		server = await serve(answer(200));
		const { bytes } = client(null);
		await expect(bytes({ url: 'http://open.example/a' })).rejects.toThrow(
			'http://open.example/a: https is expected, not http:'
		);
		await expect(bytes({ url: 'https://me:secret@open.example/a' })).rejects.toThrow(
			'https://open.example: an address without a password is expected'
		);
	});

	it('is a redirect to http, and more redirects than a few', async () => {
		const away = answer(302, '', { location: 'http://elsewhere.example/file.csv' });
		await expect(pull([away])).rejects.toThrow(
			`${url}: an answer is expected, but it is redirected (302) to http://elsewhere.example/file.csv (1 try)`
		);
		await server.close();
		await expect(pull([answer(302, '', { location: '/again' })])).rejects.toThrow('not more than 5 redirects');
	});

	it('is a redirect that would lose the question', async () => {
		const post = { type: 'application/json', text: '{}' };
		const away = answer(302, '', { location: 'https://elsewhere.example/' });
		await expect(pull([away], { post })).rejects.toThrow('it is redirected (302) to https://elsewhere.example/');
	});
});

describe('a redirect', () => {
	it('is followed to https, through the mirror, with the question where the status says so', async () => {
		const to = (status: number, location: string) => answer(status, '', { location });
		const post = { type: 'application/json', text: '{"a":1}' };
		const answers = [to(308, 'https://www.open.example/new'), to(307, '/newest?x=1'), answer(200, 'here')];
		const { text, asked } = await pull(answers, { post });
		expect(text).toBe('here');
		expect(asked.map((one) => one.url)).toEqual([
			'/open.example/file.csv?year=2025',
			'/www.open.example/new',
			'/www.open.example/newest?x=1'
		]);
		expect(asked[2]).toMatchObject({ method: 'POST', body: '{"a":1}' });
	});
});

describe('a run that is stopped', () => {
	it('lets the request go and says so', async () => {
		const stop = new AbortController();
		server = await serve(() => stop.abort());
		await expect(client(server.mirror, { signal: stop.signal }).bytes({ url })).rejects.toThrow(
			`${url}: the run was stopped`
		);
	});
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3Server, type S3Server } from '../../tests/fixtures/s3-server.ts';
import { bucketTarget } from './target-bucket.ts';
import type { Environment, Fetch } from './target-bucket-requests.ts';

let server: S3Server;
beforeAll(async () => {
	server = await startS3Server();
});
afterAll(() => server.stop());

const bytes = new TextEncoder().encode('{}');
const options = { immutable: true };

/** What an act is refused with. */
async function refusal(act: () => Promise<unknown>): Promise<string> {
	try {
		await act();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return 'not refused';
}

/** The network, whose first calls go as the list says; those after it reach the server. Waiting takes no time. */
function networkWith(first: (() => Promise<Response>)[]) {
	const left = [...first];
	const waits: number[] = [];
	const urls: string[] = [];
	const network: Fetch = async (url, init) => {
		urls.push(url);
		return left.shift()?.() ?? fetch(url, init);
	};
	return {
		urls,
		waits,
		open: (address: string, env: Environment = server.env) =>
			bucketTarget(address, env, network, async (milliseconds) => waits.push(milliseconds))
	};
}

const answer = (status: number, code: string) => async () =>
	new Response(`<Error><Code>${code}</Code></Error>`, { status });
const cut = async () => {
	throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
};
const cutHalfWay = async () => new Response(new ReadableStream({ start: (stream) => stream.error(new Error('cut')) }));

describe('a bucket to publish into', () => {
	it.each([
		['areas.parquet', true, 'application/vnd.apache.parquet', 'public, max-age=31536000, immutable'],
		['counties.geojson', true, 'application/geo+json', 'public, max-age=31536000, immutable'],
		['catalog.json', false, 'application/json', 'no-cache']
	])('serves %s with its type, and says how long it may be kept', async (path, immutable, type, lifetime) => {
		await bucketTarget('s3://data/served', server.env, fetch).write(path, bytes, { immutable });
		const response = await fetch(`${server.env.AWS_ENDPOINT_URL}/data/served/${path}`);
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('cache-control')).toBe(lifetime);
	});

	it('lists more objects than one answer holds, and none beside its prefix', async () => {
		const folder = join(server.folder, 'many');
		await mkdir(folder);
		const names = Array.from({ length: 1_203 }, (_, index) => `answer-${index}.json`);
		for (const name of names) await writeFile(join(folder, `${name}._S3rver_object`), '12345');
		await bucketTarget('s3://data/many-others', server.env, fetch).write('a.json', bytes, options);
		const listed = await bucketTarget('s3://data/many/', server.env, fetch).list();
		expect([...listed.keys()].sort()).toEqual(names.sort());
		expect(new Set(listed.values())).toEqual(new Set([5]));
	});

	it('uses the whole of a bucket without a prefix', async () => {
		const target = bucketTarget('s3://data', server.env, fetch);
		await target.write('whole.json', bytes, options);
		expect((await target.list()).get('whole.json')).toBe(2);
		await target.remove('whole.json');
		expect(await target.read('whole.json')).toBeNull();
	});

	it('tries again, each time later, when the server is busy, down, or cuts the answer', async () => {
		const { open, urls, waits } = networkWith([answer(503, 'SlowDown'), answer(500, 'InternalError'), cut, cutHalfWay]);
		await open('s3://data/again').write('a.json', bytes, options);
		expect(urls).toHaveLength(5);
		expect(waits).toHaveLength(4);
		for (const [turn, wait] of waits.entries()) {
			expect(wait).toBeGreaterThanOrEqual(250 * 2 ** turn);
			expect(wait).toBeLessThanOrEqual(500 * 2 ** turn);
		}
		expect(await open('s3://data/again').read('a.json')).toEqual(bytes);
	});

	it('gives up after five times, and says what was wrong', async () => {
		const { open } = networkWith(Array.from({ length: 5 }, () => answer(503, 'SlowDown')));
		expect(await refusal(() => open('s3://data').read('catalog.json'))).toBe(
			's3://data: GET catalog.json was answered 503 SlowDown, 5 times'
		);
		const down = open('s3://data', { ...server.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
		expect(await refusal(() => down.list())).toMatch(/^s3:\/\/data: 127\.0\.0\.1:9 cannot be reached: .+, 5 times$/);
	});

	it('says at once, and in one line, when a key is wrong', async () => {
		const { open, urls } = networkWith([]);
		const target = open('s3://data/x', { ...server.env, AWS_SECRET_ACCESS_KEY: 'a-wrong-secret' });
		expect(await refusal(() => target.write('a.json', bytes, options))).toBe(
			's3://data/x: PUT x/a.json was answered 403 SignatureDoesNotMatch: ' +
				'look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and at what the key may do'
		);
		expect(urls).toHaveLength(1);
	});

	it('says so when the bucket is not there, and does not take it for an empty one', async () => {
		const target = bucketTarget('s3://no-such-bucket', server.env, fetch);
		for (const act of [() => target.list(), () => target.read('catalog.json'), () => target.remove('a.json')])
			expect(await refusal(act)).toMatch(
				/^s3:\/\/no-such-bucket: there is no bucket no-such-bucket at 127\.0\.0\.1:\d+$/
			);
	});

	it('does not take a web page for a list, nor its 404 for a file that is not there', async () => {
		const { open } = networkWith([
			async () => new Response('<html>Log in</html>'),
			async () => new Response('<html>Not found</html>', { status: 404 })
		]);
		expect(await refusal(() => open('s3://data').list())).toBe('s3://data: the answer is not the list of a bucket');
		expect(await refusal(() => open('s3://data').read('catalog.json'))).toBe(
			's3://data: GET catalog.json was answered 404'
		);
	});

	it('names the region when the bucket is in another', async () => {
		const { open } = networkWith([answer(301, 'PermanentRedirect')]);
		expect(await refusal(() => open('s3://data').list())).toMatch(/another region than AWS_REGION says$/);
	});

	it.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('asks for %s before it sends anything', (key) => {
		const env = { ...server.env, [key]: '' };
		expect(() => bucketTarget('s3://data/x', env, fetch)).toThrow(`s3://data/x: ${key} is not set`);
	});

	it.each(['s3://', 's3://B', 's3://data?x', 's3://data/a b', 's3://data/../x', 's3://data//x', 'https://data/x'])(
		'does not understand the address %s',
		(address) => {
			expect(() => bucketTarget(address, server.env, fetch)).toThrow(address);
		}
	);

	it('asks AWS by the name of the bucket, with the session of temporary keys', async () => {
		const asked: [string, Headers][] = [];
		const aws: Fetch = async (url, init) => {
			asked.push([url, new Headers(init.headers)]);
			return new Response('{}');
		};
		const { AWS_ENDPOINT_URL: _, ...keys } = server.env;
		const env = { ...keys, AWS_REGION: 'eu-north-1', AWS_SESSION_TOKEN: 'for-an-hour' };
		await bucketTarget('s3://kov/andmed', env, aws).read('catalog.json');
		await bucketTarget('s3://kov.ee', env, aws).read('catalog.json');
		expect(asked.map(([url]) => url)).toEqual([
			'https://kov.s3.eu-north-1.amazonaws.com/andmed/catalog.json',
			'https://s3.eu-north-1.amazonaws.com/kov.ee/catalog.json'
		]);
		for (const [, headers] of asked) {
			expect(headers.get('x-amz-security-token')).toBe('for-an-hour');
			expect(headers.get('authorization')).toContain('/eu-north-1/s3/aws4_request');
		}
	});

	it('asks for the region of AWS, and for an endpoint that is an address', () => {
		const { AWS_ENDPOINT_URL: _, ...keys } = server.env;
		expect(() => bucketTarget('s3://kov', keys, fetch)).toThrow('s3://kov: AWS_REGION is not set');
		expect(() => bucketTarget('s3://kov', { ...keys, AWS_ENDPOINT_URL: 'minio:9000' }, fetch)).toThrow(
			'not minio:9000'
		);
	});
});

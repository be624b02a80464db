import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBucketPage, readErrorCode } from './bucket-listing.ts';
import { requirePlainPath, TargetError, type Target } from './target.ts';
import {
	bucketRequests,
	parseBucketAddress,
	type BucketAnswer,
	type Environment,
	type Fetch,
	type Wait
} from './target-bucket-requests.ts';

const contentTypes = new Map([
	['.parquet', 'application/vnd.apache.parquet'],
	['.json', 'application/json'],
	['.geojson', 'application/geo+json']
]);

function isNoSuchKey({ status, bytes }: BucketAnswer): boolean {
	return status === 404 && readErrorCode(new TextDecoder().decode(bytes)) === 'NoSuchKey';
}

/**
 * Publishes into a bucket of S3 or of a server that speaks its protocol, at `s3://bucket/prefix`. Keys, region and
 * endpoint are those of AWS's own tools: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION,
 * AWS_ENDPOINT_URL. Throws TargetError at once where one of them is missing.
 */
export function bucketTarget(address: string, env: Environment, fetch: Fetch, wait: Wait = sleep): Target {
	const place = parseBucketAddress(address);
	const { name, prefix } = place;
	const send = bucketRequests(place, env, fetch, wait);

	function keyOf(path: string): string {
		requirePlainPath(name, path);
		return prefix + path;
	}

	return {
		name,
		async read(path) {
			const answer = await send({ method: 'GET', key: keyOf(path) }, isNoSuchKey);
			return answer.status === 404 ? null : answer.bytes;
		},
		async write(path, bytes, { immutable }) {
			const headers = {
				'content-type': contentTypes.get(extname(path)) ?? 'application/octet-stream',
				'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
			};
			await send({ method: 'PUT', key: keyOf(path), headers, body: bytes });
		},
		async remove(path) {
			await send({ method: 'DELETE', key: keyOf(path) }, isNoSuchKey);
		},
		async list() {
			const sizes = new Map<string, number>();
			const query = { 'list-type': '2', 'encoding-type': 'url', prefix };
			let next: string | null = null;
			do {
				const from: Record<string, string> = next === null ? {} : { 'continuation-token': next };
				const { bytes } = await send({ method: 'GET', key: '', query: { ...query, ...from } });
				const page = readBucketPage(new TextDecoder().decode(bytes));
				if (page === null) throw new TargetError(name, 'the answer is not the list of a bucket');
				for (const [key, size] of page.sizes) if (key.startsWith(prefix)) sizes.set(key.slice(prefix.length), size);
				if (page.next !== null && page.next === next) throw new TargetError(name, 'the list of the bucket has no end');
				next = page.next;
			} while (next !== null);
			return sizes;
		}
	};
}

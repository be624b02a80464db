import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import { readErrorCode } from './bucket-listing.ts';
import { codeOf } from './disk.ts';
import { isPlainPath } from './release-files.ts';
import { TargetError } from './target.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
export type Wait = (milliseconds: number) => Promise<unknown>;

/** An address `s3://bucket/prefix` taken apart; `prefix` is empty or ends with `/`. */
export type BucketAddress = { name: string; bucket: string; prefix: string };

export type BucketRequest = {
	method: 'GET' | 'PUT' | 'DELETE';
	/** The whole key; empty for the bucket itself. */
	key: string;
	query?: Record<string, string>;
	headers?: Record<string, string>;
	body?: Uint8Array;
};

export type BucketAnswer = { status: number; bytes: Uint8Array };

/** What one attempt came to: an answer to be read, or why another attempt may go better. */
type Outcome = { answer: BucketAnswer } | { passing: string };

const attempts = 5;
const firstWait = 500;
const longestAttempt = 120_000;

export function parseBucketAddress(address: string): BucketAddress {
	const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([^?#]*))?$/.exec(address) ?? [];
	if (!bucket) throw new TargetError(address, 'a bucket is written s3://bucket or s3://bucket/prefix');
	const prefix = path.replace(/\/+$/, '');
	if (prefix !== '' && !isPlainPath(prefix))
		throw new TargetError(address, 'a prefix is made of letters, digits, dots, underscores and hyphens');
	return { name: address.replace(/\/+$/, ''), bucket, prefix: prefix && `${prefix}/` };
}

/**
 * The bucket's address, without a slash at its end: a host of its own at AWS; a path at another endpoint, and where a
 * dot in the bucket's name would not fit the certificate.
 */
function baseOf({ name, bucket }: BucketAddress, endpoint: string | undefined, region: string): string {
	if (!endpoint) {
		const host = `s3.${region}.amazonaws.com`;
		return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
	}
	if (!/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
		throw new TargetError(name, `AWS_ENDPOINT_URL is to be an address such as https://s3.example.org, not ${endpoint}`);
	return `${endpoint.replace(/\/+$/, '')}/${bucket}`;
}

/** Why a request failed for good, as a person can mend it. */
function refusal(
	{ method, key }: BucketRequest,
	{ bucket }: BucketAddress,
	host: string,
	{ status, bytes }: BucketAnswer
): string {
	const code = readErrorCode(new TextDecoder().decode(bytes)) ?? '';
	const answered = `${method} ${key || bucket} was answered ${status} ${code}`;
	if (code === 'NoSuchBucket') return `there is no bucket ${bucket} at ${host}`;
	if (code === 'RequestTimeTooSkewed') return `${answered}: this machine's clock is wrong`;
	if (status === 401 || status === 403)
		return `${answered}: look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and at what the key may do`;
	if (status === 301 || status === 307 || code === 'AuthorizationHeaderMalformed')
		return `${answered}: the bucket is in another region than AWS_REGION says`;
	return answered;
}

/** The innermost reason of a failed fetch: `connect ECONNREFUSED 127.0.0.1:9`. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? reasonOf(error.cause) : error.message || codeOf(error);
}

/**
 * Sends signed requests to a bucket. What may pass (no connection, a broken answer, 429, 5xx) is tried again, each time
 * after a longer wait; what will not throws TargetError, as do a key or a region that is missing from the environment.
 */
export function bucketRequests(address: BucketAddress, env: Environment, fetch: Fetch, wait: Wait) {
	function required(key: string): string {
		const value = env[key];
		if (!value) throw new TargetError(address.name, `${key} is not set`);
		return value;
	}
	const accessKeyId = required('AWS_ACCESS_KEY_ID');
	const secretAccessKey = required('AWS_SECRET_ACCESS_KEY');
	const endpoint = env.AWS_ENDPOINT_URL;
	// An endpoint of one's own has one region, which most such servers call as AWS calls its first.
	const region = endpoint ? env.AWS_REGION || 'us-east-1' : required('AWS_REGION');
	const base = baseOf(address, endpoint, region);
	const { host } = new URL(base);
	const signingKeys = new Map<string, ArrayBuffer>();

	async function attempt(request: BucketRequest): Promise<Outcome> {
		const { method, key, query = {}, headers = {}, body } = request;
		const search = new URLSearchParams(query).toString();
		const hash = createHash('sha256')
			.update(body ?? '')
			.digest('hex');
		const signed = await new AwsV4Signer({
			method,
			url: `${base}${key && `/${key}`}${search && `?${search}`}`,
			headers: { ...headers, 'x-amz-content-sha256': hash },
			accessKeyId,
			secretAccessKey,
			...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
			service: 's3',
			region,
			cache: signingKeys
		}).sign();
		try {
			const response = await fetch(signed.url.href, {
				method,
				headers: signed.headers,
				body: body ? Buffer.from(body) : null,
				redirect: 'manual',
				signal: AbortSignal.timeout(longestAttempt)
			});
			const answer = { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
			const passing = answer.status >= 500 || answer.status === 429;
			return passing ? { passing: refusal(request, address, host, answer) } : { answer };
		} catch (error) {
			return { passing: `${host} cannot be reached: ${reasonOf(error)}` };
		}
	}

	/** The whole answer, when it is a success or one that `expected` takes. */
	return async function send(
		request: BucketRequest,
		expected: (answer: BucketAnswer) => boolean = () => false
	): Promise<BucketAnswer> {
		for (let turn = 1; ; turn += 1) {
			const outcome = await attempt(request);
			if ('answer' in outcome) {
				const { answer } = outcome;
				if ((answer.status >= 200 && answer.status < 300) || expected(answer)) return answer;
				throw new TargetError(address.name, refusal(request, address, host, answer));
			}
			if (turn === attempts) throw new TargetError(address.name, `${outcome.passing}, ${attempts} times`);
			await wait(firstWait * 2 ** (turn - 1) * (0.5 + Math.random() / 2));
		}
	};
}

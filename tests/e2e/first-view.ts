import { brotliCompressSync } from 'node:zlib';
import type { Visit } from './visit.ts';

/** One file of a first view, and what its body costs over the wire. */
export type Cost = { path: string; kind: string; bytes: number };

/** Types that carry their own compression: a web host sends them as they are. */
const compressed = /^(image\/(png|jpeg|webp|avif)|font\/woff2)/;

/** What each answer so far cost in bytes, compressed with Brotli at its best where a web host would. */
export async function firstViewCosts({ site, asked }: Visit): Promise<Cost[]> {
	return Promise.all(
		[...asked].map(async ({ path, kind }) => {
			const response = await fetch(site + path);
			const body = Buffer.from(await response.arrayBuffer());
			const asItIs = compressed.test(response.headers.get('content-type') ?? '');
			return { path, kind, bytes: asItIs ? body.length : brotliCompressSync(body).length };
		})
	);
}

/** Bytes of all files together. */
export function totalBytes(costs: readonly Cost[]): number {
	return costs.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** One page of a bucket's list, as ListObjectsV2 answers it. */
export type BucketPage = {
	/** Key → size in bytes. */
	sizes: ReadonlyMap<string, number>;
	/** What to ask with for the next page; null on the last. */
	next: string | null;
};

const object = /<Contents>.*?<\/Contents>/gs;

const entities = new Map([
	['lt', '<'],
	['gt', '>'],
	['amp', '&'],
	['quot', '"'],
	['apos', "'"]
]);

function unescapeXml(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return (name && entities.get(name)) ?? all;
	});
}

/** The text of the first element of this name that holds text alone; null where there is none. */
function textOf(xml: string, element: string): string | null {
	const [, text] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
	return text === undefined ? null : unescapeXml(text);
}

/** A key as it was before the server made it fit for XML, where the answer says that it did. */
function decodeKey(key: string, encoding: string | null): string {
	return encoding === 'url' ? decodeURIComponent(key.replaceAll('+', ' ')) : key;
}

/**
 * Reads a page. The answer is a flat list whose texts cannot hold `<`, so patterns read it whole; that none of the
 * objects was missed is held against the server's own count. Null for anything that is not such an answer.
 */
export function readBucketPage(xml: string): BucketPage | null {
	const contents = xml.match(object) ?? [];
	const head = xml.replace(object, '');
	const truncated = textOf(head, 'IsTruncated');
	const count = textOf(head, 'KeyCount');
	const next = textOf(head, 'NextContinuationToken');
	if (!/<ListBucketResult[\s>]/.test(head) || (truncated !== 'true' && truncated !== 'false')) return null;
	if (truncated === 'true' && !next) return null;
	if (count !== null && Number(count) !== contents.length) return null;

	const sizes = new Map<string, number>();
	try {
		for (const content of contents) {
			const key = textOf(content, 'Key');
			const size = textOf(content, 'Size');
			if (key === null || size === null || !/^\d+$/.test(size)) return null;
			sizes.set(decodeKey(key, textOf(head, 'EncodingType')), Number(size));
		}
	} catch (error) {
		if (error instanceof RangeError || error instanceof URIError) return null;
		throw error;
	}
	return { sizes, next: truncated === 'true' ? next : null };
}

/** The code of an error as S3 answers it (`NoSuchBucket`); null for any other answer. */
export function readErrorCode(xml: string): string | null {
	return /<Error[\s>]/.test(xml) ? textOf(xml, 'Code') : null;
}

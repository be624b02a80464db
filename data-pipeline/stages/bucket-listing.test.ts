import { describe, expect, it } from 'vitest';
import { readBucketPage, readErrorCode } from './bucket-listing.ts';

/** An answer as S3 writes it, with what differs from case to case. */
function listing(contents: string, head = '<KeyCount>1</KeyCount><IsTruncated>false</IsTruncated>'): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>data</Name><Prefix></Prefix>
<MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType>${head}${contents}</ListBucketResult>`;
}

function object(key: string, size = '7'): string {
	return `<Contents><Key>${key}</Key><LastModified>2026-11-22T02:15:00.000Z</LastModified>
<ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
}

describe('readBucketPage', () => {
	it('reads keys and sizes', () => {
		const head = '<KeyCount>2</KeyCount><IsTruncated>false</IsTruncated>';
		expect(readBucketPage(listing(object('a.json') + object('b/c.json', '0'), head))).toEqual({
			sizes: new Map([
				['a.json', 7],
				['b/c.json', 0]
			]),
			next: null
		});
	});

	it('reads an empty bucket', () => {
		const head = '<KeyCount>0</KeyCount><IsTruncated>false</IsTruncated>';
		expect(readBucketPage(listing('', head))).toEqual({ sizes: new Map(), next: null });
	});

	it('gives the token of the next page as it was before XML', () => {
		const head = '<IsTruncated>true</IsTruncated><NextContinuationToken>1a+/&amp;==</NextContinuationToken>';
		expect(readBucketPage(listing(object('a.json'), head))?.next).toBe('1a+/&==');
	});

	it.each([
		['a+b%2Bc%20d', 'a b+c d'],
		['%3CContents%3E%3CKey%3Ex', '<Contents><Key>x'],
		['%00%0A', '\0\n'],
		['%C3%B5un.json', 'õun.json'],
		['..%2F..%2Fetc%2Fpasswd', '../../etc/passwd']
	])('reads the encoded key %s as it is', (key, plain) => {
		expect([...(readBucketPage(listing(object(key)))?.sizes.keys() ?? [])]).toEqual([plain]);
	});

	it.each([
		['a&lt;Key&gt;b', 'a<Key>b'],
		['&amp;lt;', '&lt;'],
		['&#60;&#x3e;&#X41;', '<>A'],
		['&constructor;%41', '&constructor;%41']
	])('reads the key %s of a server that does not encode keys', (key, plain) => {
		const xml = listing(object(key)).replace('<EncodingType>url</EncodingType>', '');
		expect([...(readBucketPage(xml)?.sizes.keys() ?? [])]).toEqual([plain]);
	});

	it.each([
		['a web page', '<!doctype html><html><body>Welcome</body></html>'],
		['an error', '<Error><Code>AccessDenied</Code></Error>'],
		['nothing', ''],
		['a list cut short', listing(object('a.json')).slice(0, -60)],
		['a list that says another count', listing('')],
		['a list that goes on but does not say where', listing(object('a'), '<IsTruncated>true</IsTruncated>')],
		['a key that is not encoded as said', listing(object('%'))],
		['a code of no character', listing(object('&#1114112;'))],
		['a size that is no number', listing(object('a', '-1'))],
		['an object without a size', listing('<Contents><Key>a</Key></Contents>')]
	])('takes %s for no list', (_, xml) => {
		expect(readBucketPage(xml)).toBeNull();
	});
});

describe('readErrorCode', () => {
	it('reads the code of an error, and none from anything else', () => {
		expect(readErrorCode('<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>')).toBe('NoSuchKey');
		expect(readErrorCode('<html><Code>NoSuchKey</Code></html>')).toBeNull();
	});
});

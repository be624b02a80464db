import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapefileZip } from '../fixtures/shapefile.ts';
import {
	expectFresh,
	expectStale,
	openThreeNights,
	settlementsFile,
	type Different
} from '../fixtures/three-nights.ts';
import { png, type Fault } from '../publishers/fault.ts';

type Three = Awaited<ReturnType<typeof openThreeNights>>;

let three: Three;
beforeAll(async () => {
	three = await openThreeNights();
});
afterAll(() => three.publishers.close());

/** There is something new, and the questions for it meet the fault: every time, or so many times. */
const always = (fault: Fault) => () => {
	three.publish();
	three.publishers.fault('RV49U', fault);
};
const times = (count: number, fault: Fault) => () => {
	three.publish();
	three.publishers.fault(({ method, path }) => method === 'POST' && path.includes('RV49U'), fault, count);
};

describe('a publisher that cannot be reached', () => {
	const wait = { kind: 'status', status: 429, headers: { 'retry-after': '7' } } as const;
	const tooLarge = { kind: 'status', status: 403, body: 'Too many values' } as const;
	const unreachable: [string, RegExp, () => void, Different?][] = [
		['its server is down', /^deaths-rv49u: .*RV49U.*(ECONNRESET|other side closed)/, always({ kind: 'down' })],
		[
			'its name is not known',
			/getaddrinfo (ENOTFOUND|EAI_AGAIN)/,
			() => undefined,
			{ mirror: 'http://publishers.invalid' }
		],
		[
			'it does not answer',
			/RV49U.*no answer for 0\.2 s/,
			always({ kind: 'silent' }),
			{ patience: { answer: 200, silence: 200 } }
		],
		['the connection breaks half-way', /RV49U.*(terminated|closed|ECONNRESET)/, always({ kind: 'cut', at: 0.5 })],
		['it asks for patience without end', /RV49U.*429 Too Many Requests/, always(wait)],
		['it answers 500 without end', /RV49U.*500 Internal Server Error/, always({ kind: 'status', status: 500 })],
		['it finds every question too large', /RV49U.*403 Forbidden/, always(tooLarge)]
	];
	it.each(unreachable)('keeps its last good figures: %s', async (_, says, wrong, different) => {
		expectStale(await three.deaths(wrong, different), says);
	});

	it('is asked again when the connection breaks half-way once', async () => {
		const told = await three.deaths(times(1, { kind: 'cut', at: 0.5 }));
		expectFresh(told);
		expect(told.during.rows).toContainEqual({ area: '0653', period: '2024', value: 7, status: 'A' });
	});

	it('goes on with a file where it broke', async () => {
		const { requests } = three.publishers;
		const told = await three.nights('settlements', () => {
			three.publishFewer();
			requests.length = 0;
			three.publishers.fault('asustusyksus_shp.zip', { kind: 'cut', at: 0.5 }, 1);
		});
		expectFresh(told);
		expect(requests.slice(0, 2).map(({ status }) => status)).toEqual([200, 206]);
	});

	it('is asked again after as long as it says, with 429', async () => {
		const told = await three.deaths(times(2, wait));
		expectFresh(told);
		expect(told.during.waits.filter((ms) => ms >= 2000)).toEqual([7000, 7000]);
	});

	it('is asked again, each time later, with 500', async () => {
		const told = await three.deaths(times(2, { kind: 'status', status: 500 }));
		expectFresh(told);
		expect(told.during.waits.filter((ms) => ms >= 2000)).toEqual([2000, 4000]);
	});

	it('is asked for less at a time when it finds a question too large', async () => {
		const told = await three.deaths(() => {
			three.publish();
			const isLarge = (body: string) => (body.match(/"/g)?.length ?? 0) > 120;
			three.publishers.fault(({ method, body }) => method === 'POST' && isLarge(body), tooLarge);
		});
		expectFresh(told);
		expect(told.during.rows).toHaveLength(told.before.rows.length);
	});
});

describe('an answer that is none', () => {
	it('is a page with the status 200', async () => {
		const page = { kind: 'instead', type: 'text/html', body: '<!doctype html><title>Hooldus</title>' } as const;
		expectStale(await three.deaths(always(page)), /RV49U.*JSON.*HTML.*Hooldus/);
	});

	const files: [string, string, (three: Three) => void, RegExp][] = [
		[
			'a picture in the place of a zip',
			'settlements',
			({ publishers }) => publishers.fault('asustusyksus', { kind: 'instead', type: 'image/png', body: png }),
			/asustusyksus_shp\.zip: a zip is expected, what came is a PNG picture/
		],
		[
			'a zip that is cut short',
			'settlements',
			({ publishers, publishFewer }) => {
				publishFewer();
				publishers.fault('asustusyksus', { kind: 'bytes', change: (bytes) => bytes.subarray(0, bytes.length / 2) });
			},
			/asustusyksus_shp\.zip: .*cut short/
		],
		[
			'a zip of which the text is in another code page than it says',
			'settlements',
			({ publishFile }) => publishFile(settlementsFile, inOtherCodePage()),
			/^settlements: row 1, ANIMI: the text is not written in windows-1257/
		],
		[
			'a large file that is cut short',
			'contacts-ariregister',
			({ publishers, publishFewer }) => {
				publishFewer();
				publishers.fault('ariregister', { kind: 'bytes', change: (bytes) => bytes.subarray(0, bytes.length - 5000) });
			},
			/lihtandmed\.csv\.zip: .*cut short/
		]
	];
	it.each(files)('is %s', async (_, source, wrong, says) => {
		expectStale(await three.nights(source, () => wrong(three), { mend: three.publishFewer }), says);
	});

	it('is text in another code page', async () => {
		const inLatin = (bytes: Uint8Array) => Buffer.from(new TextDecoder().decode(bytes), 'latin1');
		expectStale(await three.deaths(always({ kind: 'bytes', change: inLatin })), /RV49U.*not UTF-8/);
	});

	it('is a number with a decimal comma', async () => {
		const withComma = (json: { value?: unknown[] }) =>
			json.value ? { ...json, value: json.value.map((value) => `${String(value)},5`) } : json;
		const told = await three.deaths(always({ kind: 'json', change: withComma }));
		expectStale(told, /RV49U.*is "\d+,5", not a number/);
	});

	it('is not a byte order mark: that is passed over', async () => {
		const marked = (bytes: Uint8Array) => Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]);
		expectFresh(await three.deaths(always({ kind: 'bytes', change: marked })));
	});
});

/** A settlement in UTF-8, in a file that says that it is in code page 1257. */
function inOtherCodePage(): Uint8Array {
	const fields = { ANIMI: 'Ülejõe alevik', AKOOD: '2000', TYYP: '7', OKOOD: '0130' };
	const ring: [number, number][] = [
		[600_000, 6_500_000],
		[600_000, 6_500_090],
		[600_090, 6_500_090],
		[600_000, 6_500_000]
	];
	return shapefileZip([{ fields, rings: [ring] }], { encoding: 'utf-8', cpg: '1257' });
}

import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** A clock that goes on only while someone waits. */
function clocked(atOnce?: number) {
	let clock = 0;
	const wait = async (ms: number) => {
		const until = clock + ms;
		await Promise.resolve();
		clock = Math.max(clock, until);
	};
	return { wait, now: () => clock, pace: createPace({ wait, now: () => clock, ...(atOnce ? { atOnce } : {}) }) };
}

async function startsOf(calls: number, host = () => 'a.example'): Promise<number[]> {
	const { pace, now } = clocked();
	pace.limit('a.example', { calls: 5, window: 10_000 });
	const starts: number[] = [];
	for (let call = 0; call < calls; call += 1) await pace.call(host(), async () => void starts.push(now()));
	return starts;
}

describe('the pace of calls to a host', () => {
	it('stays a fifth under what the host allows in any window', async () => {
		expect(await startsOf(9)).toEqual([0, 0, 0, 0, 10_000, 10_000, 10_000, 10_000, 20_000]);
	});

	it('of one host does not hold up another', async () => {
		let call = 0;
		expect(await startsOf(6, () => `${(call += 1)}.example`)).toEqual([0, 0, 0, 0, 0, 0]);
	});

	it('allows at least one call', async () => {
		const { pace } = clocked();
		pace.limit('a.example', { calls: 1, window: 10_000 });
		expect(await pace.call('a.example', async () => 'made')).toBe('made');
	});

	it('lets a few calls run at once, the others in their order', async () => {
		const { pace } = clocked(2);
		const ends: (() => void)[] = [];
		const begun: number[] = [];
		const calls = [0, 1, 2, 3].map((number) =>
			pace.call('a.example', () => {
				begun.push(number);
				return new Promise<void>((resolve) => ends.push(resolve));
			})
		);
		const settle = () => new Promise((resolve) => setImmediate(resolve));
		await settle();
		expect(begun).toEqual([0, 1]);
		ends[0]?.();
		await settle();
		expect(begun).toEqual([0, 1, 2]);
		ends[1]?.();
		ends[2]?.();
		await settle();
		ends[3]?.();
		await Promise.all(calls);
		expect(begun).toEqual([0, 1, 2, 3]);
	});

	it('goes on after a call that failed', async () => {
		const { pace } = clocked(1);
		await expect(pace.call('a.example', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await pace.call('a.example', async () => 'next')).toBe('next');
	});
});

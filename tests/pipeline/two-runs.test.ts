import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlace, provenRelease, run, start } from './program.ts';

let place: Awaited<ReturnType<typeof openPlace>>;
beforeEach(async () => {
	place = await openPlace();
});
afterEach(() => place.close());

/** Waits until a run has its lock. */
async function locked(): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		if (existsSync(place.store) && (await readdir(place.store)).some((name) => name.endsWith('.lock'))) return;
		await sleep(50);
	}
	throw new Error('the run took no lock');
}

describe('two runs at once', () => {
	it('do not meet: the second says who is at work, and ends with 3', async () => {
		const first = start({ args: place.args });
		await locked();
		const second = await run(...place.args);
		expect([second.code, second.out]).toEqual([3, '']);
		expect(second.err).toMatch(/^another run holds .*\.lock: process \d+ on .*, since 20\d\d-.*Z\n$/);
		expect(second.err).toContain(`process ${first.child.pid} on ${hostname()}`);
		expect(await first.end).toMatchObject({ code: 0, err: '' });
		await provenRelease(place.out);
	}, 180_000);

	it('may publish to two places, and leave no lock and no work behind', async () => {
		const other = [...place.args.slice(0, 2), '--out', join(place.folder, 'other')];
		const endings = await Promise.all([run(...place.args), run(...other)]);
		expect(endings.map(({ code }) => code)).toEqual([0, 0]);
		expect(await readdir(place.store)).toEqual([]);
	}, 180_000);

	it.each(['SIGINT', 'SIGTERM'] as const)(
		'do not meet after %s either: it gives the lock back',
		async (signal) => {
			const { child, end } = start({ args: place.args });
			await locked();
			child.kill(signal);
			expect(await end).toMatchObject({ code: 1, err: `Stopped by ${signal}: what was published before stays.\n` });
			expect((await readdir(place.store)).filter((name) => name.endsWith('lock'))).toEqual([]);
		},
		180_000
	);

	it('from one store cannot both ask the publishers, wherever they publish', async () => {
		const holder = { pid: process.pid, host: hostname(), started: '2026-11-22T02:15:00Z', birth: null };
		await mkdir(place.store);
		await writeFile(join(place.store, 'lock'), JSON.stringify(holder));
		const { code, err } = await run('--live', '--mirror', 'http://127.0.0.1:9', ...place.args);
		expect(code).toBe(3);
		expect(err).toContain(`process ${process.pid} on`);
		expect(existsSync(place.out)).toBe(false);
	}, 180_000);
});

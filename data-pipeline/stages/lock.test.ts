import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Holder, LockHeld, takeLock } from './lock.ts';

const now = '2026-11-22T02:15:00Z';
const gone = (() => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' })))();

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lock-'));
	file = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

const leave = (holder: Partial<Holder>) =>
	writeFile(file, JSON.stringify({ pid: process.pid, host: hostname(), started: now, birth: null, ...holder }));

describe('a lock', () => {
	it('says who holds it, and is gone when it is given back', async () => {
		const lock = await takeLock(file, now);
		expect(lock.takenOver).toBeNull();
		expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
			pid: process.pid,
			host: hostname(),
			started: now
		});
		expect(await readdir(folder)).toEqual(['lock']);
		lock.release();
		expect(await readdir(folder)).toEqual([]);
	});

	it('is held by one at a time, and the other is told by whom', async () => {
		const lock = await takeLock(file, now);
		const error: unknown = await takeLock(file, now).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(LockHeld);
		expect(String(error)).toContain(`process ${process.pid} on ${hostname()}, since ${now}`);
		expect(await readdir(folder)).toEqual(['lock']);
		lock.release();
		(await takeLock(file, now)).release();
	});

	it('is held by one of many that come at once', async () => {
		const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(file, now)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('is taken over from a process that is gone', async () => {
		await leave({ pid: gone, started: '2026-11-21T02:15:00Z' });
		const lock = await takeLock(file, now);
		expect(lock.takenOver).toContain(`process ${gone} on ${hostname()}, since 2026-11-21T02:15:00Z`);
		expect(await readdir(folder)).toEqual(['lock']);
	});

	it.runIf(process.platform === 'linux')('is taken over when its process has a number that is used anew', async () => {
		await leave({ birth: 'another boot of the machine 1234' });
		await expect(takeLock(file, now)).resolves.toHaveProperty('takenOver', expect.stringContaining('is gone'));
	});

	it('is taken over when it cannot be read', async () => {
		await writeFile(file, '{"pid":');
		await expect(takeLock(file, now)).resolves.toHaveProperty('takenOver', expect.stringContaining('nobody'));
	});

	it('is taken together with what a process left that ended while it was taking it', async () => {
		for (const end of ['', '.tmp', '.gone']) await writeFile(`${file}.${hostname()}.${gone}${end}`, '');
		await writeFile(`${file}.${hostname()}.${process.ppid}`, 'of a process that is at it');
		await takeLock(file, now);
		expect((await readdir(folder)).sort()).toEqual(['lock', `lock.${hostname()}.${process.ppid}`]);
	});

	it('of another machine is held for a day', async () => {
		await leave({ host: 'another', started: '2026-11-21T02:15:01Z' });
		await expect(takeLock(file, now)).rejects.toThrow(/another/);
		await leave({ host: 'another', started: '2026-11-21T02:15:00Z' });
		await expect(takeLock(file, now)).resolves.toHaveProperty('takenOver', expect.stringContaining('another'));
	});

	it('is not taken from the run that took it over', async () => {
		const lock = await takeLock(file, now);
		await leave({ pid: gone });
		lock.release();
		expect(await readdir(folder)).toEqual(['lock']);
	});
});

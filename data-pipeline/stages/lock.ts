import { existsSync, readFileSync, rmSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Moment } from '#lib/model/source-status.ts';
import * as v from 'valibot';
import { codeOf, readIfThere, writeWhole } from './disk.ts';

/** Who holds a lock. */
const Holder = v.strictObject({
	pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
	host: v.string(),
	started: Moment,
	/** When the process began, as the system counts it, so that a later process of the same number is another one. */
	birth: v.nullable(v.string())
});
export type Holder = v.InferOutput<typeof Holder>;

/** Another run is at work. */
export class LockHeld extends Error {
	override name = 'LockHeld';
	constructor(
		readonly file: string,
		{ pid, host, started }: Holder
	) {
		super(`another run holds ${file}: process ${pid} on ${host}, since ${started}`);
	}
}

export type Lock = {
	/** What was found of a run that ended without giving its lock back, in one line; null: nothing. */
	takenOver: string | null;
	/** Gives the lock back, at once, so that it can also be done as the process ends. */
	release: () => void;
};

/** A run never takes this long: a lock from another machine that is older was left behind. */
const longestRun = 24 * 60 * 60 * 1000;

/**
 * Takes the lock that is this file, or throws LockHeld. The file appears whole, with its holder in it, or not at all;
 * a lock whose holder is gone is taken over. `now`: the moment of the run.
 */
export async function takeLock(file: string, now: string): Promise<Lock> {
	const mine: Holder = { pid: process.pid, host: hostname(), started: now, birth: await birthOf(process.pid) };
	const draft = draftOf(file, process.pid);
	let takenOver: string | null = null;
	await mkdir(dirname(file), { recursive: true });
	const text = `${JSON.stringify(mine)}\n`;
	await writeWhole(draft, text);
	try {
		while (!(await linked(draft, file))) {
			const there = await readIfThere(file);
			if (there === null) continue;
			const holder = holderOf(there);
			if (holder && (await isAtWork(holder, now))) throw new LockHeld(file, holder);
			await putAside(file, there, `${draft}.gone`);
			const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.started}` : 'nobody can tell whom';
			takenOver = `a run that is gone held ${file}: ${who}`;
		}
	} finally {
		await rm(draft, { force: true });
	}
	await clearDrafts(file);
	const release = () => {
		if (existsSync(file) && readFileSync(file, 'utf8') === text) rmSync(file, { force: true });
	};
	return { takenOver, release };
}

/** Where a process writes what is to become the lock. */
function draftOf(file: string, pid: number): string {
	return `${file}.${hostname()}.${pid}`;
}

/** Removes what processes of this machine left that ended while they were taking the lock. */
async function clearDrafts(file: string): Promise<void> {
	const start = draftOf(basename(file), 0).slice(0, -1);
	for (const name of await readdir(dirname(file))) {
		const pid = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : NaN;
		if (!Number.isNaN(pid) && !isThere(pid)) await rm(join(dirname(file), name), { force: true });
	}
}

async function linked(draft: string, file: string): Promise<boolean> {
	try {
		await link(draft, file);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

/** Takes away the lock that was found. Should another run have taken it over by now, its lock is put back at once. */
async function putAside(file: string, found: Uint8Array, aside: string): Promise<void> {
	try {
		await rename(file, aside);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return;
		throw error;
	}
	const taken = await readFile(aside);
	if (!taken.equals(found)) await linked(aside, file);
	await rm(aside, { force: true });
}

function holderOf(bytes: Uint8Array): Holder | null {
	try {
		const held = v.safeParse(Holder, JSON.parse(new TextDecoder().decode(bytes)));
		return held.success ? held.output : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

async function isAtWork({ pid, host, started, birth }: Holder, now: string): Promise<boolean> {
	if (host !== hostname()) return Date.parse(now) - Date.parse(started) < longestRun;
	return isThere(pid) && (birth === null || (await birthOf(pid)) === birth);
}

function isThere(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it is there, and belongs to somebody else.
		return codeOf(error) !== 'ESRCH';
	}
}

/** When a process began: boot of the machine, and ticks since then. Null where the system does not say, or it is gone. */
async function birthOf(pid: number): Promise<string | null> {
	const [boot, stat] = await Promise.all(['sys/kernel/random/boot_id', `${pid}/stat`].map(procText));
	// The name of the program stands in brackets and may hold anything; the 20th field after it is the start.
	const start = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
	return boot && start ? `${boot.trim()} ${start}` : null;
}

function procText(path: string): Promise<string | null> {
	return readFile(`/proc/${path}`, 'utf8').catch(() => null);
}

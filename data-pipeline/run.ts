import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, help, readCommandLine } from './command-line.ts';
import { embeddedRun } from './embedded-run.ts';
import { liveRun } from './live-run.ts';
import type { EmbeddedSurroundings } from './live-surroundings.ts';
import { makeRelease } from './make-release.ts';
import { createPuller } from './pull/pull.ts';
import { type Progress, logProgress, sourceLines, stageLines, terminalProgress } from './report/progress.ts';
import { reportPage } from './report/report-page.ts';
import { emptyReport, exitCodeOf, failedSources, linesOf, type RunReport } from './report/run-report.ts';
import { register } from './live-areas.ts';
import { sources } from './sources/index.ts';
import { writeWhole } from './stages/disk.ts';
import { type Lock, LockHeld, takeLock } from './stages/lock.ts';
import { publish } from './stages/publish.ts';
import { openPulls } from './stages/pulls.ts';
import { readSnapshot, sealSnapshot } from './stages/snapshot.ts';
import { bucketTarget } from './stages/target-bucket.ts';
import { folderTarget } from './stages/target-folder.ts';
import { readPrevious } from './stages/target.ts';

const places = {
	snapshot: fileURLToPath(new URL('snapshot', import.meta.url)),
	store: fileURLToPath(new URL('../.live', import.meta.url)),
	out: fileURLToPath(new URL('../static/data', import.meta.url))
};

function listen(live: boolean): Progress {
	const { stdout } = process;
	const listener = {
		write: (text: string) => stdout.write(text),
		time: () => new Date().toISOString().slice(11, 19),
		clock: () => performance.now(),
		terminal: stdout.isTTY ? { columns: stdout.columns, rows: stdout.rows } : null
	};
	if (!live) return { stage: stageLines(listener), source: () => undefined };
	return stdout.isTTY ? terminalProgress(listener) : logProgress(listener);
}

function targetAt({ out, keep }: Command): EmbeddedSurroundings['target'] {
	const target = out.startsWith('s3://') ? bucketTarget(out, process.env, fetch) : folderTarget(resolve(out));
	return {
		name: target.name,
		readPrevious: (note) => readPrevious(target, note),
		publish: (release) => publish(release, target, { keep })
	};
}

/** The name of what belongs to one place of publication: its lock, and the folder in which a release for it is made. */
function placeName({ out }: Command): string {
	const place = out.startsWith('s3://') ? out : resolve(out);
	return createHash('sha256').update(place).digest('hex').slice(0, 12);
}

async function locked(command: Command, now: string, work: (takenOver: string[]) => Promise<number>): Promise<number> {
	const files = [...(command.live ? ['lock'] : []), `out-${placeName(command)}.lock`];
	const locks: Lock[] = [];
	const giveBack = () => locks.splice(0).forEach((lock) => lock.release());
	const takeAll = async () => {
		for (const file of files) locks.push(await takeLock(join(command.store, file), now));
	};
	const taking = takeAll();
	const stop = (signal: NodeJS.Signals) => {
		// A lock that is just being taken would otherwise be there after all were given back.
		void Promise.allSettled([taking]).then(() => {
			giveBack();
			process.stderr.write(`Stopped by ${signal}: what was published before stays.\n`);
			process.exit(1);
		});
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		await taking;
		return await work(locks.flatMap(({ takenOver }) => takenOver ?? []));
	} finally {
		giveBack();
	}
}

async function runLocked(command: Command, now: string): Promise<RunReport> {
	const progress = listen(command.live);
	const staging = join(command.store, `release-${placeName(command)}`);
	const surroundings = {
		sources,
		embedded: await readSnapshot(command.snapshot),
		makeRelease,
		async emptyFolder() {
			await rm(staging, { recursive: true, force: true });
			await mkdir(staging, { recursive: true });
			return staging;
		},
		target: targetAt(command),
		progress
	};
	try {
		if (!command.live) return await embeddedRun(surroundings, command);
		const puller = createPuller({ mirror: command.mirror, report: sourceLines(progress) });
		const world = { ...surroundings, register, puller, store: openPulls(command.store), now };
		return await liveRun(world, command);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

/** The report of a run that did not come to its beginning. */
function reportOf(command: Command, now: string, error: unknown): RunReport {
	const { live, dryRun, out: target } = command;
	const report = emptyReport({ at: now, live, dryRun, target, sources, asked: [] });
	return { ...report, problems: linesOf(error) };
}

async function writeReport(report: RunReport, folder: string | null): Promise<void> {
	if (folder === null) return;
	await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, '\t')}\n`);
	await writeWhole(join(folder, 'report.html'), reportPage(report));
}

/** Says on stderr what a person should know. */
function tell(report: RunReport): void {
	const { release, problems } = report;
	const failures = failedSources(report).flatMap(({ failure }) => failure?.reason ?? []);
	// A publisher's text is not let move the cursor.
	for (const line of [...problems, ...failures]) process.stderr.write(`${line.replace(/[^\P{Cc}\n]/gu, ' ')}\n`);
	if (release === null) process.stderr.write('No release: what was published before stays.\n');
}

async function run(command: Command): Promise<number> {
	// Read once: a run across midnight or a change of the clock has one date, and that is the one in UTC.
	const now = `${new Date().toISOString().slice(0, 19)}Z`;
	return locked(command, now, async (takenOver) => {
		const report = await runLocked(command, now).catch((error: unknown) => reportOf(command, now, error));
		report.notes.unshift(...takenOver);
		tell(report);
		await writeReport(report, command.report);
		return exitCodeOf(report);
	});
}

/** Runs the pipeline. Returns the exit code: see `--help`. */
async function main(args: string[]): Promise<number> {
	const liveIds = sources.flatMap(({ id, live }) => (live ? [id] : []));
	const reading = readCommandLine(args, liveIds, places);
	try {
		switch (reading.kind) {
			case 'help':
				process.stdout.write(help);
				return 0;
			case 'not-understood':
				process.stderr.write(`${reading.line}\n`);
				return 2;
			case 'seal': {
				const manifest = await sealSnapshot(reading.snapshot);
				process.stdout.write(`seal        ${manifest.files.length} files of ${reading.snapshot}\n`);
				return 0;
			}
			case 'run':
				return await run(reading.command);
		}
	} catch (error) {
		for (const line of linesOf(error)) process.stderr.write(`${line}\n`);
		if (error instanceof LockHeld) return 3;
		process.stderr.write('No release: what was published before stays.\n');
		return 1;
	}
}

process.exitCode = await main(process.argv.slice(2));

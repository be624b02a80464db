import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SourceError } from './define.ts';
import { makeRelease, ReleaseRefused } from './make-release.ts';
import { publish } from './stages/publish.ts';
import { readSnapshot, sealSnapshot } from './stages/snapshot.ts';

const help = `npm run data -- [options]
Builds a release of data from the embedded snapshot and publishes it.

  --live            for publication: makes no sample figures and accepts none
  --snapshot DIR    read the snapshot from this folder (data-pipeline/snapshot)
  --out DIR         publish into this folder (static/data)
  --seal            write the present sizes and hashes of the snapshot's files into its manifest, and stop
  --help            show this text, and stop
`;

const options = {
	live: { type: 'boolean', default: false },
	snapshot: { type: 'string', default: fileURLToPath(new URL('snapshot', import.meta.url)) },
	out: { type: 'string', default: fileURLToPath(new URL('../static/data', import.meta.url)) },
	seal: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

/** The options of the command line; null, and a line on stderr, where they cannot be understood. */
function readOptions(args: string[]) {
	try {
		return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
	} catch (error) {
		const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		process.stderr.write(`${line} (--help lists the options)\n`);
		return null;
	}
}

/** Prints a line for each stage: its name, what came of it, and how long it took. */
function reporter(): (stage: string, outcome: string) => void {
	let last = performance.now();
	return (stage, outcome) => {
		const now = performance.now();
		process.stdout.write(`${stage.padEnd(11)} ${outcome} (${Math.round(now - last)} ms)\n`);
		last = now;
	};
}

/** Runs the pipeline. Returns the exit code: 0 published, 1 refused, 2 not understood. */
async function main(args: string[]): Promise<number> {
	const chosen = readOptions(args);
	if (!chosen) return 2;
	if (chosen.help) {
		process.stdout.write(help);
		return 0;
	}
	const report = reporter();
	try {
		if (chosen.seal) {
			const manifest = await sealSnapshot(chosen.snapshot);
			report('seal', `${manifest.files.length} files of ${chosen.snapshot}`);
			return 0;
		}
		const snapshot = await readSnapshot(chosen.snapshot);
		report('snapshot', `${snapshot.files.size} files of ${snapshot.date}`);
		const release = await makeRelease(snapshot, { live: chosen.live, report });
		const { written, removed } = await publish(release, chosen.out);
		report('publish', `${release.catalog.release}: ${written} files, ${removed} old ones removed`);
		return 0;
	} catch (error) {
		const reasons = error instanceof ReleaseRefused ? error.reasons : [oneLine(error)];
		for (const reason of reasons) process.stderr.write(`${reason}\n`);
		process.stderr.write('No release: what was published before stays.\n');
		return 1;
	}
}

/** What went wrong, in one line; an error that nobody foresaw keeps its trace. */
function oneLine(error: unknown): string {
	if (error instanceof SourceError) return error.message;
	if (error instanceof Error && 'code' in error) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.exitCode = await main(process.argv.slice(2));

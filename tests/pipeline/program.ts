import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Puts the program into one file, which starts in a third of the time that its sources need: it is started more than a
 * hundred times. That the sources start as well is for `tests/contract/release.test.ts` to say.
 */
async function bundle(): Promise<string> {
	const outDir = join(root, 'node_modules/.cache/program', process.env['VITEST_POOL_ID'] ?? '0');
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: 'data-pipeline/run.ts',
			outDir,
			emptyOutDir: true,
			target: 'node20',
			rolldownOptions: { output: { entryFileNames: 'run.mjs' } }
		}
	});
	return join(outDir, 'run.mjs');
}

const program = await bundle();
const snapshot = join(root, 'data-pipeline/snapshot');

/** How a run of the program ended, and what it said. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string };

export type Start = {
	args: readonly string[];
	env?: Record<string, string>;
	/** Modules that are loaded before the program, from the project's folder. */
	before?: readonly string[];
	/** A line of shell that is run in front of the program. */
	shell?: string;
	/** Told of each piece of what the program says. */
	told?: (text: string, child: ChildProcess) => void;
};

/** Starts the program. Without `--snapshot` it reads the project's own. */
export function start({ args, env = {}, before = [], shell, told }: Start): {
	child: ChildProcess;
	end: Promise<Ending>;
} {
	const imports = before.length > 0 ? ['tsx', ...before].flatMap((name) => ['--import', name]) : [];
	const from = args.includes('--snapshot') ? [] : ['--snapshot', snapshot];
	const line = [process.execPath, ...imports, program, ...args, ...from];
	const [command = '', ...rest] = shell ? ['sh', '-c', `${shell}; exec "$@"`, 'sh', ...line] : line;
	const child = spawn(command, rest, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	const end = new Promise<Ending>((resolve) => {
		const said = { out: '', err: '' };
		child.stdout.on('data', (piece: Buffer) => {
			said.out += piece.toString();
			told?.(piece.toString(), child);
		});
		child.stderr.on('data', (piece: Buffer) => {
			said.err += piece.toString();
		});
		child.on('close', (code, signal) => resolve({ code, signal, ...said }));
	});
	return { child, end };
}

export function run(...args: string[]): Promise<Ending> {
	return start({ args }).end;
}

/** A folder of its own for a test: `store` and `out` in it are where the program works. */
export async function openPlace() {
	const folder = await mkdtemp(join(tmpdir(), 'program-'));
	const [store, out] = [join(folder, 'store'), join(folder, 'out')];
	return { folder, store, out, args: ['--store', store, '--out', out], close: () => rm(folder, { recursive: true }) };
}

/** A copy of the embedded snapshot in which one figure is another. Nobody publishes it. */
export async function changedSnapshot(folder: string, population: string): Promise<string> {
	await cp(snapshot, folder, { recursive: true });
	const file = join(folder, 'population-lau-2018.csv');
	const text = await readFile(file, 'utf8');
	const changed = text.replace('0141,2018,6145', `0141,2018,${population}`);
	if (changed === text) throw new Error('the snapshot does not hold the figure that is to be changed');
	await writeFile(file, changed);
	const { code, err } = await run('--seal', '--snapshot', folder);
	if (code !== 0) throw new Error(err);
	return folder;
}

/**
 * The id of the release that readers of a folder have, every file of it proven against the hash in its name. Throws
 * for a catalog that is not there or not whole, and for a file that is missing or damaged.
 */
export async function provenRelease(folder: string): Promise<string> {
	const text = await readFile(join(folder, 'catalog.json'), 'utf8');
	const catalog = JSON.parse(text) as { release: string };
	const named = [...text.matchAll(/"([^"]+\.([0-9a-f]{16})\.(?:parquet|json|geojson))"/g)];
	if (named.length < 20) throw new Error(`the catalog names ${named.length} files`);
	for (const [, path = '', hash = ''] of named) {
		const found = createHash('sha256')
			.update(await readFile(join(folder, path)))
			.digest('hex');
		if (!found.startsWith(hash)) throw new Error(`${path} is damaged: its hash is ${found}`);
	}
	return catalog.release;
}

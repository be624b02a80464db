import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/** A command that ended badly, with everything it printed. */
export class CommandError extends Error {
	/** @override */
	name = 'CommandError';

	/**
	 * @param {string} command
	 * @param {string} output
	 */
	constructor(command, output) {
		super(`${command} failed`);
		this.output = output;
	}
}

/**
 * Runs a Node program in the project's folder and resolves with what it printed.
 * Throws {@link CommandError} when it ends with anything but 0.
 * @param {readonly string[]} args the program and its arguments
 * @param {{ verbose?: boolean, env?: Record<string, string> }} [options] verbose: its output is shown while it runs
 * @returns {Promise<string>}
 */
export function runNode(args, { verbose = false, env = {} } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		/** @type {Buffer[]} */
		const chunks = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => {
				chunks.push(chunk);
				if (verbose) process.stderr.write(chunk);
			});
		}
		child.on('error', (cause) => reject(new CommandError(args.join(' '), String(cause))));
		child.on('close', (code, signal) => {
			const output = Buffer.concat(chunks).toString();
			if (code === 0) resolve(output);
			else reject(new CommandError(args.join(' '), `${output}\n(ended with ${signal ?? `exit code ${code}`})`));
		});
	});
}

/**
 * The file that a package's command runs: Node starts it by itself, with no shell and no `npx` between.
 * @param {string} path under `node_modules/`
 * @returns {string}
 */
export function packageFile(path) {
	return `${root}node_modules/${path}`;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { root } from './project.mjs';

/**
 * Work whose result stands on disk: which files and folders it reads, and which it makes.
 * `settings` are what else the result depends on.
 * @typedef {{ name: string, inputs: readonly string[], without?: readonly RegExp[], settings?: readonly string[], outputs: readonly string[] }} Task
 */

/**
 * Every file in the named files and folders of `folder`, by path, ascending.
 * @param {string} folder with a slash at its end
 * @param {readonly string[]} paths
 * @param {readonly RegExp[]} without paths to leave out
 * @returns {string[]}
 */
export function listFiles(folder, paths, without = []) {
	return paths
		.flatMap((path) => {
			if (without.some((pattern) => pattern.test(path)) || !existsSync(folder + path)) return [];
			if (!statSync(folder + path).isDirectory()) return [path];
			const children = readdirSync(folder + path).map((name) => `${path}/${name}`);
			return listFiles(folder, children, without);
		})
		.sort();
}

/**
 * A hash of the settings, of the inputs' names and bytes, and of the outputs' names and sizes. Null when an output is missing.
 * @param {Task} task
 * @param {string} folder
 * @returns {string | null}
 */
export function fingerprint(task, folder) {
	if (task.outputs.some((path) => !existsSync(folder + path))) return null;
	const hash = createHash('sha256');
	for (const setting of task.settings ?? []) hash.update(`${setting}\0`);
	for (const path of listFiles(folder, task.inputs, task.without)) {
		const bytes = readFileSync(folder + path);
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	for (const path of listFiles(folder, task.outputs)) hash.update(`${path}\0${statSync(folder + path).size}\0`);
	return hash.digest('hex');
}

/**
 * Does the work unless its inputs and outputs are as they were when it was last done.
 * @param {Task} task
 * @param {() => Promise<unknown>} work
 * @param {string} [folder]
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function whenChanged(task, work, folder = root) {
	const stamp = `${folder}.stamps/${task.name}`;
	const before = fingerprint(task, folder);
	if (before !== null && existsSync(stamp) && readFileSync(stamp, 'utf8') === before) return 'unchanged';
	rmSync(stamp, { force: true });
	await work();
	mkdirSync(`${folder}.stamps`, { recursive: true });
	writeFileSync(stamp, fingerprint(task, folder) ?? '');
	return 'done';
}

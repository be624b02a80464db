import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './command.mjs';
import { root } from './project.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm wrote down about `node_modules/` is what package-lock.json asks for.
 * Optional packages for other machines are asked for, and rightly not there.
 * @param {Lockfile} asked package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes when an installation is complete
 * @returns {boolean}
 */
export function isInstalled(asked, installed) {
	return Object.entries(asked.packages).every(([path, { version, optional, devOptional }]) => {
		const there = installed.packages[path];
		if (path === '') return true;
		return there === undefined ? optional === true || devOptional === true : there.version === version;
	});
}

/**
 * npm's own program: the one that runs us, else the one beside Node.
 * @returns {string}
 */
function npmProgram() {
	const { npm_execpath: running } = process.env;
	const folder = dirname(process.execPath);
	const candidates = [
		...(running && /npm-cli\.c?js$/.test(running) ? [running] : []),
		join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
		join(folder, 'node_modules/npm/bin/npm-cli.js')
	];
	const found = candidates.find((path) => existsSync(path));
	if (found === undefined) throw new Error('npm was not found beside Node: start this with npm');
	return found;
}

/**
 * Installs the packages that package-lock.json names, unless they are there. No package's own script is run: none of
 * ours needs one. Not `npm ci`: it refuses a lockfile that lacks an optional package of some other machine, and npm
 * leaves out of the lockfile what the registry did not have on the day.
 * @param {{ verbose?: boolean }} options
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function install({ verbose = false }) {
	const written = `${root}node_modules/.package-lock.json`;
	if (existsSync(written)) {
		const [asked, installed] = [`${root}package-lock.json`, written].map((path) =>
			JSON.parse(readFileSync(path, 'utf8'))
		);
		if (isInstalled(asked, installed)) return 'unchanged';
	}
	const flags = ['--no-save', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	await runNode([npmProgram(), 'install', ...flags], { verbose });
	return 'done';
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What is wrong with a Node version, in one line; null when it will do.
 * @param {string} version such as `20.19.0`
 * @param {string} range as `engines` in package.json says it, such as `>=20.19`
 * @returns {string | null}
 */
export function nodeComplaint(version, range) {
	const oldest = range.replace(/^\D+/, '');
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
	return `This project needs Node ${oldest} or newer; this is Node ${version}. Get one at https://nodejs.org/`;
}

/** Ends the process with one clear line when Node is too old. */
export function requireNode() {
	const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
	const complaint = nodeComplaint(process.versions.node, engines.node);
	if (complaint === null) return;
	console.error(complaint);
	process.exit(1);
}

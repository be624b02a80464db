import { packageFile, runNode } from './command.mjs';
import { whenChanged } from './stamps.mjs';

const packages = ['package.json', 'package-lock.json'];
const tests = /\.test\.ts$/;

/** @type {import('./stamps.mjs').Task} */
const release = {
	name: 'release',
	inputs: ['data-pipeline', 'src/lib/model', 'src/lib/query', ...packages],
	without: [tests],
	outputs: ['static/data', 'static/data/catalog.json']
};

/**
 * The catalog stands for the whole release: every other file of it has its hash in its name.
 * @type {import('./stamps.mjs').Task}
 */
const site = {
	name: 'site',
	inputs: [
		'src',
		'static',
		'messages',
		'project.inlang/settings.json',
		'paraglide.config.ts',
		'svelte.config.js',
		'scripts/lib/site-origin.mjs',
		'tsconfig.json',
		'vite.config.ts',
		...packages
	],
	without: [tests, /^src\/lib\/paraglide$/, /^static\/data\/(?!catalog\.json$)/],
	settings: [`SITE_ORIGIN=${process.env.SITE_ORIGIN ?? ''}`],
	outputs: ['build', 'build/index.html']
};

/**
 * Makes the data release from the embedded snapshot, unless nothing that it is made from changed.
 * @param {{ verbose?: boolean }} options
 */
export function makeRelease(options) {
	return whenChanged(release, () => runNode([packageFile('tsx/dist/cli.mjs'), 'data-pipeline/run.ts'], options));
}

/**
 * Builds the site, unless nothing that it is built from changed.
 * @param {{ verbose?: boolean }} options
 */
export function buildSite(options) {
	return whenChanged(site, () => runNode([packageFile('vite/bin/vite.js'), 'build'], options));
}

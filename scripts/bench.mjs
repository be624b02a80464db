/**
 * `npm run bench`: prepares what `npm start` serves, and measures it. The figures are one JSON object on stdout.
 * `npm run bench -- pipeline`: makes releases of ever larger made-up countries instead; `-- pipeline 10x1` one of them.
 */
import { packageFile, runNode } from './lib/command.mjs';
import { install } from './lib/install.mjs';
import { buildSite, makeRelease } from './lib/prepare.mjs';
import { requireNode } from './lib/project.mjs';
import { startSteps } from './lib/steps.mjs';

requireNode();

const options = { verbose: process.argv.includes('--verbose') };
const [what = 'site', ...scales] = process.argv.slice(2).filter((word) => !word.startsWith('-'));

/**
 * @param {string[]} program
 * @returns {Promise<import('./lib/steps.mjs').Outcome>}
 */
async function measure(...program) {
	process.stdout.write(await runNode([packageFile('tsx/dist/cli.mjs'), ...program]));
	return 'done';
}

/** @returns {Promise<boolean>} */
async function benchSite() {
	const { step } = startSteps(4, (text) => process.stderr.write(text));
	return (
		(await step('Installing packages', () => install(options))) &&
		(await step('Making the data release', () => makeRelease(options))) &&
		(await step('Building the site', () => buildSite(options))) &&
		(await step('Measuring', () => measure('tests/bench/run.ts')))
	);
}

/** @returns {Promise<boolean>} */
async function benchScale() {
	const { step } = startSteps(2, (text) => process.stderr.write(text));
	return (
		(await step('Installing packages', () => install(options))) &&
		(await step('Making releases of made-up countries', () => measure('tests/bench/scale.ts', ...scales)))
	);
}

const benches = new Map([
	['site', benchSite],
	['pipeline', benchScale]
]);
const bench = benches.get(what);
if (!bench) process.stderr.write(`There is no bench "${what}": ${[...benches.keys()].join(', ')}\n`);
process.exitCode = bench && (await bench()) ? 0 : 1;

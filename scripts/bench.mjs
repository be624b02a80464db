/** `npm run bench`: prepares what `npm start` serves, and measures it. The figures are one JSON object on stdout. */
import { packageFile, runNode } from './lib/command.mjs';
import { install } from './lib/install.mjs';
import { buildSite, makeRelease } from './lib/prepare.mjs';
import { requireNode } from './lib/project.mjs';
import { startSteps } from './lib/steps.mjs';

requireNode();

const options = { verbose: process.argv.includes('--verbose') };
const { step } = startSteps(4, (text) => process.stderr.write(text));
const ready =
	(await step('Installing packages', () => install(options))) &&
	(await step('Making the data release', () => makeRelease(options))) &&
	(await step('Building the site', () => buildSite(options))) &&
	(await step('Measuring', async () => {
		process.stdout.write(await runNode([packageFile('tsx/dist/cli.mjs'), 'tests/bench/run.ts']));
		return 'done';
	}));
process.exitCode = ready ? 0 : 1;

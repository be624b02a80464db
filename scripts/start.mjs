/** `npm start`: installs, makes the data release, builds, serves; what has not changed is not done again. */
import { install } from './lib/install.mjs';
import { buildSite, makeRelease } from './lib/prepare.mjs';
import { requireNode } from './lib/project.mjs';
import { isTaken, portTaken, readPort, serve } from './lib/serve.mjs';
import { startSteps } from './lib/steps.mjs';

requireNode();

const options = { verbose: process.argv.includes('--verbose') };

try {
	const port = readPort(process.env.PORT);
	if (await isTaken(port)) throw new Error(portTaken(port));
	const { step } = startSteps(4);
	const ready =
		(await step('Installing packages', () => install(options))) &&
		(await step('Making the data release', () => makeRelease(options))) &&
		(await step('Building the site', () => buildSite(options))) &&
		(await step('Serving', async () => ({ said: `${await serve(port)} (Ctrl-C ends)` })));
	if (!ready) process.exit(1);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exit(1);
}

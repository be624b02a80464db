/** `npm run preview`: serves what is built, as it is. */
import { requireNode } from './lib/project.mjs';
import { readPort, serve } from './lib/serve.mjs';

requireNode();

try {
	console.log(`Serving at ${await serve(readPort(process.env.PORT))} (Ctrl-C ends)`);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exit(1);
}

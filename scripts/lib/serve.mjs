import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { root } from './project.mjs';
import { createSiteServer, listen } from './server.mjs';

const defaultPort = 4173;

/**
 * The port to serve on: PORT, or 4173. Throws a line for the reader when PORT is no port.
 * @param {string | undefined} asked
 * @returns {number}
 */
export function readPort(asked) {
	if (asked === undefined || asked === '') return defaultPort;
	const port = Number(asked);
	if (/^\d+$/.test(asked) && port >= 1 && port <= 65535) return port;
	throw new Error(`PORT is a number from 1 to 65535, not "${asked}"`);
}

/**
 * @param {number} port
 * @returns {string}
 */
export function portTaken(port) {
	return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isTaken(port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(true));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
	});
}

/**
 * Serves `build/` until the reader presses Ctrl-C.
 * @param {number} port
 * @returns {Promise<string>} the site's address
 */
export async function serve(port) {
	if (!existsSync(`${root}build/index.html`)) throw new Error('There is no build/ to serve: npm start makes it');
	const server = createSiteServer(`${root}build`);
	const address = await listen(server, port).catch((/** @type {NodeJS.ErrnoException} */ cause) => {
		throw cause.code === 'EADDRINUSE' ? new Error(portTaken(port)) : cause;
	});
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => {
			server.close(() => process.exit(0));
			server.closeAllConnections();
		});
	}
	return address;
}

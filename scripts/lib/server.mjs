import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';

/** @type {Record<string, string>} */
const contentTypes = {
	'.arrow': 'application/vnd.apache.arrow.file',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.mjs': 'text/javascript; charset=utf-8',
	'.parquet': 'application/vnd.apache.parquet',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttl': 'text/turtle; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.vcf': 'text/vcard; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml'
};

/** What programs of other sites may read too: the release, and the addresses of the open data. Hosts read the same from `static/_headers`. */
const open = /^\/(data|andmed\/v1)\//;

/** What other sites may show in a frame: embeds alone. */
const framable = /^\/(en\/)?manus\//;

/** Files with a hash of their content in the name: they never change. */
const immutable = /^\/_app\/immutable\/|\.[0-9a-f]{16}\.[a-z]+$/;

/**
 * The path of a request's address, decoded; null when it is malformed or reaches for what no page is called.
 * @param {string} address
 * @returns {string | null}
 */
export function readPath(address) {
	const [encoded = ''] = address.split(/[?#]/, 1);
	try {
		const path = decodeURIComponent(encoded);
		const climbs = /\\|\0|\/\/|(^|\/)\.+(\/|$)/.test(path);
		return path.startsWith('/') && !climbs ? path : null;
	} catch (cause) {
		if (cause instanceof URIError) return null;
		throw cause;
	}
}

/**
 * @param {string} path
 * @returns {Promise<import('node:fs').Stats | null>}
 */
async function statOrNull(path) {
	return stat(path).catch((/** @type {NodeJS.ErrnoException} */ cause) => {
		if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(cause.code ?? '')) return null;
		throw cause;
	});
}

/**
 * Serves the files of a folder as a plain web host does: `/kov/tallinn/` is `kov/tallinn/index.html`, an address that
 * lacks its last slash is redirected, and an unknown one gets `404.html`. A `.br` beside a file is sent to who takes it.
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export function createSiteServer(folder) {
	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function respond(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' });
		const address = request.url ?? '/';
		const path = readPath(address);
		if (path === null) return end(response, 400);
		const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		const found = await statOrNull(asked);
		if (found?.isDirectory()) {
			const query = address.match(/\?[^#]*/)?.[0] ?? '';
			return end(response, 308, { location: encodeURI(`${path}/`) + query });
		}
		const lifetime = immutable.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
		if (!framable.test(path)) {
			response.setHeader('content-security-policy', "frame-ancestors 'none'");
			response.setHeader('x-frame-options', 'DENY');
		}
		if (open.test(path)) response.setHeader('access-control-allow-origin', '*');
		if (found) return send(request, response, asked, found, 200, lifetime);
		const page = join(folder, '404.html');
		const stats = await statOrNull(page);
		return stats ? send(request, response, page, stats, 404, 'no-cache') : end(response, 404);
	}

	return createServer((request, response) => {
		respond(request, response).catch((cause) => {
			console.error(`${request.method} ${request.url}: ${cause}`);
			if (!response.headersSent) end(response, 500);
			else response.destroy();
		});
	});
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function end(response, status, headers = {}) {
	response.writeHead(status, { 'content-length': '0', ...headers }).end();
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {import('node:fs').Stats} stats
 * @param {number} status
 * @param {string} lifetime
 */
async function send(request, response, file, stats, status, lifetime) {
	const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
	const smaller = takesBrotli ? await statOrNull(`${file}.br`) : null;
	const { size, mtimeMs } = smaller ?? stats;
	const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
	const headers = {
		'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
		'cache-control': lifetime,
		'x-content-type-options': 'nosniff',
		vary: 'accept-encoding',
		etag
	};
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, {
		...headers,
		'content-length': size,
		...(smaller ? { 'content-encoding': 'br' } : {})
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	// A reader who leaves, or a file that a new build takes away, ends this answer and nothing else.
	pipeline(createReadStream(smaller ? `${file}.br` : file), response, (cause) => {
		if (cause) response.destroy();
	});
}

/**
 * Starts listening. Port 0 takes any that is free. Throws Node's own error when the port is taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string>} the site's address, with no slash at its end
 */
export function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			const bound = server.address();
			resolve(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : port}`);
		});
	});
}

import { PullError } from './pull-error.ts';

/**
 * Where an address is really asked. A mirror answers for every host: `http://127.0.0.1:5000` turns
 * `https://host/path` into `http://127.0.0.1:5000/host/path`. Throws PullError for an address that is neither https nor
 * the mirror's, and for one with a password in it.
 */
export function actualAddress(address: URL, mirror: string | null): URL {
	if (address.username || address.password) {
		throw new PullError(`${address.protocol}//${address.host}`, 'an address without a password is expected');
	}
	if (mirror !== null && address.origin === new URL(mirror).origin) return address;
	if (address.protocol !== 'https:') throw new PullError(address.href, `https is expected, not ${address.protocol}`);
	if (mirror === null) return address;
	return new URL(`${mirror.replace(/\/$/, '')}/${address.host}${address.pathname}${address.search}`);
}

export function parseAddress(address: string, base?: URL): URL {
	try {
		return new URL(address, base);
	} catch {
		throw new PullError(address, 'an address is expected');
	}
}

/**
 * Where the site will stand, from SITE_ORIGIN: `https://kov.example`; null where it is not said. Throws a line for the
 * reader when it is something else than a scheme, a host and perhaps a port.
 * @param {string | undefined} asked
 * @returns {string | null}
 */
export function readSiteOrigin(asked) {
	if (asked === undefined || asked === '') return null;
	const url = URL.canParse(asked) ? new URL(asked) : null;
	const whole = url !== null && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(asked);
	if (whole) return url.origin;
	const error = new Error(`SITE_ORIGIN is where the site will stand, like https://kov.example, not "${asked}"`);
	// Who builds needs this line, and not the way to it through Vite.
	error.stack = error.message;
	throw error;
}

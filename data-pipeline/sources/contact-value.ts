import type { ContactField } from '#lib/model/contact.ts';
import { isPlain } from './plain-text.ts';

/**
 * A contact as it may be shown and followed, or null where the text does not hold: anyone may have written it. It is
 * put into one form, and nothing that is wrong in it is mended by guess.
 */
export function contactValue(field: ContactField, told: string): string | null {
	const text = told.trim();
	return text.length <= longest && isPlain(text) && !/[<>]/.test(text) ? readers[field](text) : null;
}

const longest = 300;

const readers: Record<ContactField, (text: string) => string | null> = {
	address: (text) => (/\p{L}/u.test(text) ? text.replace(/ +/g, ' ') : null),
	phone,
	email: (text) => (text.length <= 100 && email.test(text) ? text : null),
	website,
	'registry-code': (text) => (/^\d{8}$/.test(text) ? text : null),
	'head-of-government': person,
	'chair-of-council': person,
	'office-hours': (text) => (/\d/.test(text) ? text.replace(/ +/g, ' ') : null)
};

/** Words of letters, digits and . _ + - before the @, a host after it. */
const email = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,24}$/i;

/** Nothing here stands in a web address unencoded. */
const strange = /[\s"'`\\^{|}]/;

/** An address with http or https, a host with a dot, no name and password; `www.…` alone is one with https. */
function website(text: string): string | null {
	if (text.length > 200 || strange.test(text)) return null;
	const address = /^www\.[^/:@]+(\/|$)/i.test(text) ? `https://${text}` : text;
	if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return null;
	const { href, hostname, username, password, port } = new URL(address);
	const isPublic = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname);
	return isPublic && username === '' && password === '' && port === '' ? href : null;
}

/** An Estonian number of seven or eight digits: `+372 612 8600`. Digits may stand apart by blanks and hyphens. */
function phone(text: string): string | null {
	if (!/^\+?\d+([ -]\d+)*$/.test(text)) return null;
	const digits = text.replace(/\D/g, '');
	const [, number] = /^(?:\+372|00372)(\d{7,8})$/.exec(text.startsWith('+') ? `+${digits}` : digits) ?? [];
	const national = number ?? (!text.startsWith('+') && /^\d{7,8}$/.test(digits) ? digits : undefined);
	return national === undefined ? null : `+372 ${national.slice(0, -4)} ${national.slice(-4)}`;
}

function person(text: string): string | null {
	return text.length <= 100 && /^\p{L}[\p{L}\p{M}.'’-]*( \p{L}[\p{L}\p{M}.'’-]*)+$/u.test(text) ? text : null;
}

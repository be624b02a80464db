import type { Contact } from '../../model/contact.ts';
import type { Language } from '../../model/language.ts';

/**
 * The web address that a text means, as a browser writes it; null for what is no address with http or https on a host
 * with a name. The pipeline has held it to that already; a link is where it would do harm, so it is asked again.
 */
export function webAddress(text: string): string | null {
	if (!/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return null;
	const { href, protocol, hostname, username, password } = new URL(text);
	const isWeb = (protocol === 'http:' || protocol === 'https:') && hostname.includes('.');
	return isWeb && username === '' && password === '' ? href : null;
}

/** Where a contact leads; null for what is only read. An e-mail address is followed in its own way (`emailOf`). */
export function contactHref({ field, value }: Pick<Contact, 'field' | 'value'>, language: Language): string | null {
	if (field === 'website') return webAddress(value);
	if (field === 'phone') return /^\+?[\d -]{5,20}$/.test(value) ? `tel:${value.replace(/[ -]/g, '')}` : null;
	return field === 'registry-code' ? registerHref(value, language) : null;
}

const register = { et: 'https://ariregister.rik.ee/est', en: 'https://ariregister.rik.ee/eng' } as const;

/** The official entry in the business register; its first page where there is no registry code. */
export function registerHref(code: string | null, language: Language): string {
	return code !== null && /^\d{8}$/.test(code) ? `${register[language]}/company/${code}` : register[language];
}

/** A web address as people write it: `www.naidise.example`. */
export function shortAddress(address: string): string {
	return address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

const sign = ' [at] ';

/** An e-mail address as people write it where programs might read along: `info [at] vald.ee`. */
export function spokenEmail(address: string): string {
	return address.replace('@', sign);
}

/** The address that a spoken one means; null for a text that means none: it may have come from anyone. */
export function emailOf(spoken: string): string | null {
	const address = spoken.replace(sign, '@');
	return /^[^\s@<>()[\]\\"',;:?&%]+@([\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(address) ? address : null;
}

/** The part of an address that names the release whose figures were meant. */
export const releaseKey = 'valjalase';

/** What an address says that its release is called, which need not be any; cut short, as it is shown. Null: it names none. */
export function askedRelease(search: string): string | null {
	return new URLSearchParams(search).get(releaseKey)?.slice(0, 40) ?? null;
}

/** The same view with the release named: what a citation says, so that it can be told later which figures were meant. */
export function pinnedTo(search: string, release: string): string {
	const params = new URLSearchParams(search);
	params.set(releaseKey, release);
	// A comma may stand as it is in a query, and is read more easily so.
	return `?${params.toString().replaceAll('%2C', ',')}`;
}

/** The whole address of what a reader sees, with the release named. */
export function pinnedAddress(
	{ origin, pathname, search, hash }: Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>,
	release: string
): string {
	return `${origin}${pathname}${pinnedTo(search, release)}${hash}`;
}

/** What SvelteKit calls itself while it prerenders a site that was not told where it will stand. */
const nowhere = 'http://sveltekit-prerender';

/** Where the site stands, `https://kov.example`, from the address of a request; null where the build was not told. */
export function siteOrigin({ origin }: Pick<URL, 'origin'>): string | null {
	return origin === nowhere ? null : origin;
}

/** An address that means the same wherever it is read; the path itself where it is not known where the site stands. */
export function addressAt(path: string, origin: string | null): string {
	return origin === null ? path : origin + path;
}

import { afterNavigate, goto, onNavigate } from '$app/navigation';

/**
 * The query part of the page's address, followed through every navigation. It is '' while a page is drawn at build
 * and until the browser has taken the page over, so that both draw the same. Made once, while a page component is set up.
 */
export class Address {
	search = $state('');
	/** What was asked for last: an older question is dropped. */
	#asked = '';

	/**
	 * `prepare` fetches what a view needs that is not the first: the query part is taken over when it is done, otherwise at
	 * once. It is taken over where that fails too, and whoever lacks something says so.
	 */
	constructor(prepare?: (search: string) => Promise<void>) {
		const take = async (search: string) => {
			this.#asked = search;
			if (prepare && search !== '') await prepare(search).catch(() => undefined);
			if (this.#asked === search) this.search = search;
		};
		// Another view of the same page need not wait until the router is done with the page around it.
		onNavigate(async ({ from, to }) => {
			if (to && to.url.pathname === from?.url.pathname) await take(to.url.search);
		});
		afterNavigate(({ to }) => {
			if (to && to.url.search !== this.search) void take(to.url.search);
		});
	}

	/** Goes to the same page with another query part, in a step that Back undoes; one that `replaces` is part of the last step. */
	go(search: string, { replaces = false }: { replaces?: boolean } = {}): Promise<void> {
		return goto(`${location.pathname}${search}`, { noScroll: true, keepFocus: true, replaceState: replaces });
	}
}

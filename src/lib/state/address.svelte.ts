import { afterNavigate, goto, onNavigate } from '$app/navigation';

/**
 * The query part of the page's address, followed through every navigation. It is '' while a page is drawn at build
 * and until the browser has taken the page over, so that both draw the same. Made once, while a page component is set up.
 */
export class Address {
	search = $state('');

	constructor() {
		afterNavigate(({ to }) => {
			this.search = to?.url.search ?? '';
		});
		// Another view of the same page need not wait until the router is done with the page around it.
		onNavigate(({ from, to }) => {
			if (to && to.url.pathname === from?.url.pathname) this.search = to.url.search;
		});
	}

	/** Goes to the same page with another query part, in a step that Back undoes; one that `replaces` is part of the last step. */
	go(search: string, { replaces = false }: { replaces?: boolean } = {}): Promise<void> {
		return goto(`${location.pathname}${search}`, { noScroll: true, keepFocus: true, replaceState: replaces });
	}
}

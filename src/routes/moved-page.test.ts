import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { movedPage } from './moved-page.ts';

const page = movedPage({
	to: '/kaardid/population/',
	language: 'et',
	others: [['en', '/en/kaardid/people/']],
	words: 'See leht on nüüd mujal'
});
const { document } = parseHTML(page);

describe('the page at an address that has moved', () => {
	it('leads on with all that follows the path, as a reader of an old link expects', () => {
		const script = document.querySelector('script')?.textContent ?? '';
		const gone: string[] = [];
		const location = { search: '?aasta=2019', hash: '#tabel', replace: (href: string) => gone.push(href) };
		new Function('location', script)(location);
		expect(gone).toEqual(['/kaardid/population/?aasta=2019#tabel']);
	});

	it('leads on without a script, and by hand', () => {
		expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/kaardid/population/" /></noscript>');
		expect(document.querySelector('a')?.getAttribute('href')).toBe('/kaardid/population/');
	});

	it('names the same address in the other language, so that the build comes there too', () => {
		expect(document.querySelector('link[hreflang=en]')?.getAttribute('href')).toBe('/en/kaardid/people/');
	});

	it('lets no address out of its place', () => {
		const hostile = movedPage({ to: '/"></script><b>', language: 'et', others: [], words: 'x' });
		expect(parseHTML(hostile).document.querySelector('b')).toBeNull();
	});
});

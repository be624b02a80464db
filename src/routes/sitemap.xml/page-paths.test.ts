import { describe, expect, it } from 'vitest';
import { type Listed, pagePaths } from './page-paths.ts';

const listed: Listed = {
	areas: [
		{ level: 'country', slug: 'eesti' },
		{ level: 'county', slug: 'harju-maakond' },
		{ level: 'municipality', slug: 'tallinn' }
	],
	indicators: [
		{ id: 'population', categories: null },
		{ id: 'coastal-area', categories: [{ value: 1, title: { et: 'rannik', en: 'coast' } }] }
	]
};

const file = (route: string) => `..${route}/+page.svelte`;

describe('the pages of the site', () => {
	it('are those of its routes, and one for each area and indicator', () => {
		const files = [
			'',
			'/kaardid',
			'/kov/[slug]',
			'/maakond/[slug]',
			'/kaardid/[indicator]',
			'/edetabelid/[indicator]'
		].map(file);
		expect(pagePaths(files, listed)).toEqual([
			'/',
			'/edetabelid/population/',
			'/kaardid/',
			'/kaardid/population/',
			'/kaardid/coastal-area/',
			'/kov/tallinn/',
			'/maakond/harju-maakond/'
		]);
	});

	it('are without the page for unknown addresses', () => {
		expect(pagePaths([file('/404'), file('')], listed)).toEqual(['/']);
	});

	it('must be listed where a route stands for many', () => {
		expect(() => pagePaths([file('/uus/[kood]')], listed)).toThrow('which pages are there of /uus/[kood]?');
	});
});

import { describe, expect, it } from 'vitest';
import { addressAt, siteOrigin } from './site-origin.ts';

describe('where the site stands', () => {
	it('is what the build was told', () => {
		expect(siteOrigin(new URL('https://kov.example/en/kov/tallinn/'))).toBe('https://kov.example');
	});

	it('is not known where the build was told nothing', () => {
		expect(siteOrigin(new URL('http://sveltekit-prerender/kov/tallinn/'))).toBeNull();
	});

	it('makes a path a whole address where it is known', () => {
		expect([addressAt('/kov/tallinn/', 'https://kov.example'), addressAt('/kov/tallinn/', null)]).toEqual([
			'https://kov.example/kov/tallinn/',
			'/kov/tallinn/'
		]);
	});
});

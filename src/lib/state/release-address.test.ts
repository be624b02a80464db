import { describe, expect, it } from 'vitest';
import { askedRelease, pinnedAddress, pinnedTo } from './release-address.ts';

const release = '2026-11-22-ddf7c53b';

describe('the release in an address', () => {
	it('is read as it stands, and cut short where it cannot be one', () => {
		expect(askedRelease('')).toBeNull();
		expect(askedRelease('?alates=2018')).toBeNull();
		expect(askedRelease(pinnedTo('?alates=2018', release))).toBe(release);
		expect(askedRelease(`?valjalase=${'x'.repeat(1000)}`)).toHaveLength(40);
	});

	it('is added to the view, and takes the place of another', () => {
		expect(pinnedTo('?vordle=0784,0793', release)).toBe(`?vordle=0784,0793&valjalase=${release}`);
		expect(pinnedTo('?valjalase=2020-01-01-00000000', release)).toBe(`?valjalase=${release}`);
	});

	it('makes a whole address with the place on the page', () => {
		const here = { origin: 'https://kov.example', pathname: '/kov/x/', search: '?a=1', hash: '#rahvaarv' };
		expect(pinnedAddress(here, release)).toBe(`https://kov.example/kov/x/?a=1&valjalase=${release}#rahvaarv`);
	});
});

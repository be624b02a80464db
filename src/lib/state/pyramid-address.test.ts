import { describe, expect, it } from 'vitest';
import { readPyramid, writePyramid } from './pyramid-address.ts';

describe('the ages that an address asks for', () => {
	it.each([
		['', { main: null, laid: null }],
		['?puramiid=2020', { main: '2020', laid: null }],
		['?puramiid=2020,2018', { main: '2020', laid: '2018' }],
		['?puramiid=,tartu-linn', { main: null, laid: 'tartu-linn' }],
		['?puramiid=2020,ei', { main: '2020', laid: 'ei' }]
	])('%s are read and written alike', (search, choice) => {
		expect(readPyramid(search)).toEqual(choice);
		expect(writePyramid('', choice)).toBe(search);
	});

	it('leave the rest of the address as it is', () => {
		expect(writePyramid('?alates=2019&vordlus=a,b&puramiid=2020', { main: null, laid: null })).toBe(
			'?alates=2019&vordlus=a,b'
		);
	});
});

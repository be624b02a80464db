import { describe, expect, it } from 'vitest';
import { currentId, isCalled } from './renamed-indicators.ts';

describe('an indicator that was renamed', () => {
	it('is found under its newest name', () => {
		const renamed = { people: 'residents', residents: 'population' };
		expect(currentId('people', renamed)).toBe('population');
		expect(currentId('residents', renamed)).toBe('population');
	});

	it('is found in an older release, under the name that it had then', () => {
		const renamed = { people: 'residents', residents: 'population' };
		for (const released of ['people', 'residents', 'population']) {
			expect(isCalled(released, 'population', renamed), released).toBe(true);
		}
		expect(isCalled('births', 'population', renamed)).toBe(false);
		expect(isCalled('population', 'people', renamed)).toBe(false);
	});

	it('is no other: a name that was never given away is nobody’s', () => {
		expect(currentId('population', { people: 'population' })).toBeNull();
		expect(currentId('toString', {})).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { currentId } from './renamed-indicators.ts';

describe('an indicator that was renamed', () => {
	it('is found under its newest name', () => {
		const renamed = { people: 'residents', residents: 'population' };
		expect(currentId('people', renamed)).toBe('population');
		expect(currentId('residents', renamed)).toBe('population');
	});

	it('is no other: a name that was never given away is nobody’s', () => {
		expect(currentId('population', { people: 'population' })).toBeNull();
		expect(currentId('toString', {})).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { pick, withSamples } from '../../tests/fixtures/observed.ts';

describe('dwellings completed', () => {
	it('are known for Harju in 2025, and nothing is sampled elsewhere', () => {
		expect(pick('dwellings-completed', '0784', '2025')).toMatchObject({ value: 2033, status: 'A' });
		expect(pick('dwellings-completed', '0037', '2025')).toMatchObject({ value: 3823, status: 'A' });
		expect(pick('dwellings-completed', '0793', '2025')).toMatchObject({ value: null, status: 'O' });
		expect(withSamples.some(({ indicator, status }) => indicator.startsWith('dwellings') && status === 'sample')).toBe(
			false
		);
	});

	it('are a rate per 1,000 residents on 1 January', () => {
		expect(pick('dwellings-completed-rate', '0424', '2025').value).toBeCloseTo(1000 / 2492, 3);
	});
});

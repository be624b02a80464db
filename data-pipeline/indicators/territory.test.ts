import { describe, expect, it } from 'vitest';
import { areas, pick, withSamples } from '../../tests/fixtures/observed.ts';

describe('territory', () => {
	it('has the land area of 2018 and the total area of 2019', () => {
		expect(pick('land-area', '0424', '2018').value).toBe(3.82);
		expect(pick('total-area', '0130', '2019').value).toBe(1458.63);
	});

	it('sums areas to counties exactly', () => {
		const harju = areas
			.filter(({ parent }) => parent === '0037')
			.map(({ code }) => pick('land-area', code, '2018').value);
		expect(pick('land-area', '0037', '2018').value).toBeCloseTo(
			harju.reduce<number>((total, value) => total + Number(value), 0),
			4
		);
	});

	it.each([
		['Tallinn', '0784', 1, 1],
		['Alutaguse', '0130', 3, 0]
	])('tells the kind of %s, and of municipalities only', (_, area, urbanisation, coastal) => {
		expect(pick('degree-of-urbanisation', area, '2019').value).toBe(urbanisation);
		expect(pick('coastal-area', area, '2019').value).toBe(coastal);
		expect(withSamples.filter(({ indicator }) => indicator === 'coastal-area')).toHaveLength(79);
	});
});

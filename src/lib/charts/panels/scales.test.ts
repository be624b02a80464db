import { describe, expect, it } from 'vitest';
import { areDwarfed, scalesFromZero, scalesInPercent } from './scales.ts';

describe('heights on one scale', () => {
	it.each([
		[[110, 950], true],
		[[110, 850], false],
		[[100], false],
		[[0, 900], false],
		[[], false]
	])('of %j are dwarfed: %s', (heights, dwarfed) => {
		expect(areDwarfed(heights)).toBe(dwarfed);
	});
});

describe('scales of panels from zero', () => {
	it('are one where all can be read on it', () => {
		expect(scalesFromZero([[100, -50], [300]])).toEqual({
			one: true,
			domains: [
				[-74.5, 324.5],
				[-74.5, 324.5]
			]
		});
	});

	it('are each panel’s own where one would be flat', () => {
		const { one, domains } = scalesFromZero([[4000], [-2], []]);
		expect(one).toBe(false);
		expect(domains).toEqual([
			[0, 4280],
			[-2.14, 0],
			[0, 0.07]
		]);
	});
});

describe('scales on which a per cent is as high everywhere', () => {
	it('reach as far below and above the first value as the panel that changed most', () => {
		const { one, domains } = scalesInPercent([
			[1000, 1100],
			[50, 45, 60]
		]);
		expect(one).toBe(false);
		expect(domains.map((domain) => domain.map(Math.round))).toEqual([
			[870, 1230],
			[44, 62]
		]);
	});

	it('have room around what did not change, and one of their own where there is no first value', () => {
		expect(scalesInPercent([[100, 100], [0, 2], []]).domains).toEqual([
			[98, 102],
			[0, 2.14],
			[0, 0.07]
		]);
	});
});

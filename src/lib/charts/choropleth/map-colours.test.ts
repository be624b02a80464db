import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { divergingColours, mostPerSide, pairColour, risingColours, zeroColour } from './class-colours.ts';

/**
 * How far apart two colours must be in CIEDE2000, as readers with each kind of sight see them. A difference of 1 is just
 * seen side by side; areas of a map lie apart and are compared from memory.
 */
const leastDifference = 7;

const sights: [name: string, see: (colour: Color) => Color][] = [
	['full colour vision', (colour) => colour],
	['protanopia', filterDeficiencyProt(1)],
	['deuteranopia', filterDeficiencyDeuter(1)],
	['tritanopia', filterDeficiencyTrit(1)]
];

const css = ['./map-colours.css', '../../../app.css'].map((path) =>
	readFileSync(new URL(path, import.meta.url), 'utf8')
);
const tokens = new Map(
	[...css.join('').matchAll(/(--[a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
		([, name = '', light = '', dark = '']) => [`var(${name})`, { light, dark }]
	)
);

/** As CSS resolves a token in one of the two themes. */
function resolve(token: string, theme: 'light' | 'dark'): Color {
	const colour = parse(tokens.get(token)?.[theme] ?? '');
	if (!colour) throw new Error(`${token} has no colour`);
	return colour;
}

const difference = differenceCiede2000();
const neighbours = (colours: string[]) =>
	colours.slice(1).map((colour, index) => [colours[index] ?? '', colour] as const);
const pairs = (colours: string[]) =>
	colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));

const rising = [1, 2, 3, 4, 5, 6, 7].map(risingColours);
const sides = Array.from({ length: mostPerSide }, (_, index) => index + 1);
const diverging = sides.flatMap((under) =>
	sides.map((over) => {
		const colours = divergingColours(under, over);
		return [...colours.under, zeroColour, ...colours.over];
	})
);
const thirds = [0, 1, 2].flatMap((first) => [0, 1, 2].map((second) => pairColour(first, second)));
const maps = [...rising, ...diverging, thirds];

describe.each(['light', 'dark'] as const)('the colours of maps, %s', (theme) => {
	describe.each(sights)('seen with %s', (_, see) => {
		const apart = (one: string, other: string) => difference(see(resolve(one, theme)), see(resolve(other, theme)));

		it('tell neighbouring classes apart', () => {
			const close = [...rising, ...diverging].flatMap(neighbours).filter(([a, b]) => apart(a, b) < leastDifference);
			expect(close).toEqual([]);
		});

		it('tell figures under zero from those over it, and every two of the colours for two indicators', () => {
			const ends = diverging.flatMap(pairs);
			expect([...ends, ...pairs(thirds)].filter(([a, b]) => apart(a, b) < leastDifference)).toEqual([]);
		});

		it.each(['var(--paper)', 'var(--missing)'])('are not taken for the ground, %s', (ground) => {
			expect(maps.flat().filter((colour) => apart(colour, ground) < leastDifference)).toEqual([]);
		});

		it('let the lines of a pattern be seen on its ground', () => {
			expect(apart('var(--missing-mark)', 'var(--missing)')).toBeGreaterThan(2 * leastDifference);
		});
	});

	it('grow steadily darker or lighter from class to class', () => {
		for (const colours of rising) {
			const steps = neighbours(colours).map(([a, b]) => lightness(b, theme) - lightness(a, theme));
			expect(new Set(steps.map(Math.sign)).size).toBeLessThanOrEqual(1);
		}
	});
});

function lightness(token: string, theme: 'light' | 'dark'): number {
	const { r = 0, g = 0, b = 0 } = resolve(token, theme) as { r?: number; g?: number; b?: number };
	return 0.2126 * r ** 2.2 + 0.7152 * g ** 2.2 + 0.0722 * b ** 2.2;
}

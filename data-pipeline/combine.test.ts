import { describe, expect, it } from 'vitest';
import { combine, strongestCaveat, sum, total, type Figure } from './combine.ts';

const figure = (value: number | null, rest: Partial<Figure> = {}): Figure => ({
	value,
	status: value === null ? 'O' : 'A',
	source: 'births',
	caveat: null,
	...rest
});

describe('a figure made from others', () => {
	it('takes the strongest status, the caveat most worth telling and the first source', () => {
		const parts = [
			figure(8, { status: 'inferred', caveat: 'year-inferred' }),
			figure(4, { status: 'B', source: 'population', caveat: 'residence-reset-2021' })
		] as const;
		expect(combine(parts, (top, bottom) => top / bottom)).toEqual({
			value: 2,
			status: 'B',
			source: 'births',
			caveat: 'residence-reset-2021'
		});
	});

	it('is a sample figure, from no publisher, as soon as one part is', () => {
		const made = combine([figure(1), figure(2, { status: 'sample', source: 'sample' })], sum);
		expect(made).toMatchObject({ value: 3, status: 'sample', source: 'sample' });
	});

	it.each([
		['is null', figure(null)],
		['is null because it cannot exist', figure(null, { status: 'M' })],
		['is not there', undefined]
	])('is missing when a part %s', (_, part) => {
		expect(combine([figure(1), part], sum)).toEqual(figure(null));
	});

	it('cannot exist where the rule has no answer', () => {
		const made = combine([figure(1), figure(0)], (top, bottom) => (bottom === 0 ? null : top / bottom));
		expect(made).toEqual(figure(null, { status: 'M' }));
	});

	it('has no noise of binary fractions and no negative zero', () => {
		expect(combine([figure(0.1), figure(0.2)], sum).value).toBe(0.3);
		expect(combine([figure(-0.00001)], sum).value).toBe(0);
	});
});

describe('a total', () => {
	const known = (value: number, rest: Partial<Figure> = {}) => ({ ...figure(value, rest), value });

	it('is as uncertain as the least certain of its parts', () => {
		const parts = [known(0.1), known(0.2, { status: 'P', caveat: 'registered', source: 'other' })];
		expect(total(parts)).toEqual(figure(0.3, { status: 'P', caveat: 'registered' }));
	});

	it('has as many parts as a large country has municipalities', () => {
		expect(total(Array.from({ length: 200_000 }, () => known(1)))).toEqual(figure(200_000));
	});

	it('is none without a part', () => {
		expect(total([])).toBeNull();
	});
});

describe('the caveat most worth telling', () => {
	it('is that of a break before that of a rate', () => {
		expect(strongestCaveat(['january-population', null, 'residence-reset-2021', 'year-inferred'])).toBe(
			'residence-reset-2021'
		);
	});

	it('is none when no part has one', () => {
		expect(strongestCaveat([null, null])).toBeNull();
		expect(strongestCaveat([])).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { everyPlace, knownAreas, shortCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { healthLo01 } from './health-lo01.ts';

const usual = ['1=Liiklusõnnetused', '2=Hukkunud', '3=Vigastatud'];

function pulled(indicators: readonly string[] = usual, extra: object = {}) {
	const dimensions = {
		Aasta: categories('2018'),
		Maakond: categories(...everyPlace(shortCode)),
		Näitaja: categories(...indicators),
		...extra
	};
	const bytes = pxAnswer(dimensions, ({ Maakond, Näitaja }) => (Maakond === '689' ? '-' : Number(Näitaja) * 10));
	return validatePulled(healthLo01, bytes, knownAreas());
}

describe('health-lo01', () => {
	it('counts the accidents, not the people', () => {
		const rows = pulled();
		expect(rows).toHaveLength(1 + 15 + 79);
		expect(rows).toContainEqual({ area: '0141', period: '2018', value: 10, status: 'A' });
	});

	it('takes a dash for a missing number: that it is a zero is told nowhere', () => {
		expect(pulled()).toContainEqual({ area: '0689', period: '2018', value: null, status: 'O' });
	});

	it('fails where accidents are not among the indicators, or a dimension is divided that was not asked for', () => {
		expect(() => pulled(['2=Hukkunud'])).toThrow(
			'LO01, Näitaja: a category that reads as /^liiklusõnnetus/ is not there'
		);
		expect(() => pulled(usual, { Sugu: categories('1=Mehed', '2=Naised') })).toThrow(
			'LO01, Sugu: 2 categories, where one is expected'
		);
	});
});

import { describe, expect, it } from 'vitest';
import { everyPlace, knownAreas, pathCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { wagesPa107 } from './wages-pa107.ts';

const usual = [
	'GR_W_AVG=Keskmine brutokuupalk, eurot',
	'GR_W_D5=Brutokuupalga mediaan (V detsiil), eurot',
	'EMPL=Töötajate arv',
	'CH=Keskmise brutokuupalga muutus võrreldes eelmise aastaga, %'
];
const earlierCodes = ['EE00450514000001=..Narva-Jõesuu linn', 'EE00680806000001=..Tori vald'];
const figures: Record<string, number> = { GR_W_AVG: 2100.5, GR_W_D5: 1800, EMPL: 900, CH: 5 };

function pulled(indicators: readonly string[] = usual) {
	const dimensions = {
		Näitaja: categories(...indicators),
		Haldusüksus: categories(...everyPlace(pathCode), ...earlierCodes),
		Vaatlusperiood: categories('2021', '2024')
	};
	const bytes = pxAnswer(dimensions, ({ Näitaja, Haldusüksus, Vaatlusperiood }) => {
		if (Haldusüksus === 'EE00740689000001') return 'x';
		const isEarlier = earlierCodes.some((entry) => entry.startsWith(Haldusüksus ?? ''));
		const hasEarlier = ['EE00450515000004', 'EE00680809000001'].includes(Haldusüksus ?? '');
		if ((isEarlier && Vaatlusperiood === '2024') || (hasEarlier && Vaatlusperiood === '2021')) return '..';
		return figures[Näitaja ?? ''] ?? null;
	});
	return validatePulled(wagesPa107, bytes, knownAreas());
}

describe('wages-pa107', () => {
	it('gives the median, the mean and the number of employees', () => {
		const rows = pulled();
		expect(rows).toHaveLength((1 + 15 + 79) * 2 * 3);
		const told = rows.filter(({ area, period }) => area === '0653' && period === '2024');
		expect(told.map(({ measure, value }) => [measure, value])).toEqual([
			['median', 1800],
			['mean', 2100.5],
			['employees', 900]
		]);
	});

	it('makes one series of a municipality that has two codes', () => {
		const told = pulled().filter(({ area, measure }) => area === '0515' && measure === 'mean');
		expect(told.map(({ period, value }) => [period, value])).toEqual([
			['2021', 2100.5],
			['2024', 2100.5]
		]);
	});

	it('says that figures of few people are not published', () => {
		expect(pulled()).toContainEqual({ area: '0689', period: '2024', measure: 'mean', value: null, status: 'Q' });
	});

	it('fails where a measure is not there', () => {
		expect(() => pulled(usual.slice(0, 2))).toThrow(
			'PA107, Näitaja: a category that reads as /^töötajate arv/ is not there'
		);
	});
});

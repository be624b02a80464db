import { describe, expect, it } from 'vitest';
import { everyPlace, knownAreas, shortCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { budgetLineIds, budgetLines, budgetLinesRr300 } from './budget-lines-rr300.ts';

/** Every line that has a code, under the title that we give it. */
const coded = Object.values(budgetLines).flatMap(({ code, title }) => (code === null ? [] : [`${code}=${title.et}`]));
const later = ['44=Kohustuste võtmine', '45=Netovõlakoormus', '46=Netovõlakoormus, %'];

function pulled(indicators: readonly string[]) {
	const dimensions = {
		Aasta: categories('2023', '2024'),
		'Piirkond/Haldusüksus': categories(...everyPlace(shortCode)),
		Näitaja: categories(...indicators)
	};
	const bytes = pxAnswer(dimensions, ({ Näitaja, Aasta }) => {
		if (Näitaja === '3' && Aasta === '2023') return '-';
		return Näitaja === '4' && Aasta === '2023' ? '...' : Number(Näitaja) + 0.5;
	});
	return validatePulled(budgetLinesRr300, bytes, knownAreas());
}

describe('budget-lines-rr300', () => {
	it('gives a row for each line of each place', () => {
		const rows = pulled(coded);
		expect(rows).toHaveLength((1 + 15 + 79) * 2 * coded.length);
		expect(rows).toContainEqual({ area: '0141', period: '2024', line: 'labour', value: 26.5, status: 'A' });
	});

	it('tells a nil from an amount that is not available', () => {
		const rows = pulled(coded).filter(({ area, period }) => area === '0141' && period === '2023');
		expect(rows.find(({ line }) => line === 'personal-income-tax')).toMatchObject({ value: 0, status: 'A' });
		expect(rows.find(({ line }) => line === 'land-tax')).toMatchObject({ value: null, status: 'O' });
	});

	it('leaves a line out that no listing has shown and the table does not have', () => {
		const lines = new Set(pulled(coded).map(({ line }) => line));
		expect(budgetLineIds.filter((line) => !lines.has(line))).toEqual([
			'financing',
			'borrowing',
			'repayment',
			'liquid-assets',
			'debt',
			'net-debt'
		]);
	});

	it('takes it where the table has it, and not its share in per cent', () => {
		const rows = pulled([...coded, ...later]).filter(({ area, period }) => area === '0141' && period === '2024');
		expect(rows.find(({ line }) => line === 'borrowing')?.value).toBe(44.5);
		expect(rows.find(({ line }) => line === 'net-debt')?.value).toBe(45.5);
	});

	it('fails for a line that is another than its code says, is gone, or could be two', () => {
		const swapped = coded.map((line) => line.replace(/^26=.*/, '26=Majandamiskulud'));
		expect(() => pulled(swapped)).toThrow(
			'RR300, Näitaja: category 26 is "Majandamiskulud", which does not read as /tööjõu/'
		);
		expect(() => pulled(coded.slice(1))).toThrow('RR300, Näitaja: category 2 is not there');
		expect(() => pulled([...coded, ...later, '47=Netovõlakoormus kokku'])).toThrow(
			'RR300, Näitaja: "Netovõlakoormus" and "Netovõlakoormus kokku" both read as'
		);
	});
});

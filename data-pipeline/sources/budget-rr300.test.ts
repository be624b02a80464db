import { describe, expect, it } from 'vitest';
import { embeddedRows, everyPlace, knownAreas, shortCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer, type PxCell } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { budgetRr300 } from './budget-rr300.ts';

const lines = ['1=Põhitegevuse tulud', '19=Põhitegevuse kulud', '29=Põhitegevuse tulem', '43=Eelarve tulem'];
const figures: Record<string, number> = { '1': 14617.3, '19': -13181.3, '29': 1436, '43': 355.3 };

function pulled(cellOf: (line: string, area: string) => PxCell, indicators: readonly string[] = lines) {
	const dimensions = {
		Aasta: categories('2024'),
		'Piirkond/Haldusüksus': categories(...everyPlace(shortCode)),
		Näitaja: categories(...indicators)
	};
	const bytes = pxAnswer(dimensions, (codes) => cellOf(codes['Näitaja'] ?? '', codes['Piirkond/Haldusüksus'] ?? ''));
	return validatePulled(budgetRr300, bytes, knownAreas());
}
const anija = (rows: ReturnType<typeof pulled>) => rows.find(({ area }) => area === '0141');

describe('budget-rr300', () => {
	it('gives income, cost and both results of every place', () => {
		const rows = pulled((line) => figures[line] ?? null);
		expect(rows).toHaveLength(1 + 15 + 79);
		expect(anija(rows)).toEqual({
			area: '0141',
			period: '2024',
			income: 14617.3,
			cost: -13181.3,
			operatingResult: 1436,
			result: 355.3,
			status: 'A'
		});
	});

	it('keeps what is told where an amount is missing', () => {
		const rows = pulled((line, area) => (line === '1' && area === '141' ? '...' : (figures[line] ?? null)));
		expect(anija(rows)).toMatchObject({ income: null, cost: -13181.3, status: 'A' });
	});

	it('says why a place has no amount at all', () => {
		expect(anija(pulled((line, area) => (area === '141' ? 'x' : (figures[line] ?? null))))).toMatchObject({
			income: null,
			result: null,
			status: 'Q'
		});
	});

	it('fails where the codes of lines have moved, and where a cost is not negative', () => {
		const moved = [...lines.slice(0, 3), '43=Kohustuste võtmine'];
		expect(() => pulled((line) => figures[line] ?? null, moved)).toThrow(
			'budget-rr300: RR300, Näitaja: category 43 is "Kohustuste võtmine", which does not read as /eelarve|tulem/'
		);
		expect(() => pulled(() => 5)).toThrow('budget-rr300: row 1, cost: costs are negative');
	});

	it('reads its embedded file as well', () => {
		expect(embeddedRows(budgetRr300)).toContainEqual({
			area: '0141',
			period: '2025',
			income: 14617.3,
			cost: -13181.3,
			operatingResult: 1436,
			result: 355.3,
			status: 'A'
		});
	});
});

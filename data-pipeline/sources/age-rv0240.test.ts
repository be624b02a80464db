import { describe, expect, it } from 'vitest';
import { everyPlace, knownAreas, shortCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer, type PxCell } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { ageRv0240 } from './age-rv0240.ts';

const singleAges = Array.from({ length: 100 }, (_, age) => String(age));
const usual = ['000=Vanused kokku', ...singleAges, '100=100 ja vanemad'];

function pulled(cellOf: (codes: Readonly<Record<string, string>>) => PxCell, ages: readonly string[] = usual) {
	const dimensions = {
		Sugu: categories('2=Mehed', '3=Naised'),
		Elukoht: categories(...everyPlace(shortCode)),
		Vanus: categories(...ages),
		Aasta: categories('2025')
	};
	return validatePulled(ageRv0240, pxAnswer(dimensions, cellOf), knownAreas());
}
const tallinn = (rows: ReturnType<typeof pulled>) => rows.find(({ area }) => area === '0784');

describe('age-rv0240', () => {
	it('makes one row of all ages of an area and year, men apart from women', () => {
		const rows = pulled(({ Sugu, Vanus }) => (Vanus === '000' ? 9999 : Number(Vanus) + (Sugu === '2' ? 0 : 1000)));
		expect(rows).toHaveLength(1 + 15 + 79);
		const row = tallinn(rows);
		expect(row).toMatchObject({ area: '0784', period: '2025', status: 'A' });
		expect(row?.men).toEqual([...singleAges.map(Number), 100]);
		expect(row?.women[34]).toBe(1034);
	});

	it('counts ages beyond 100 with it, and leaves groups and the unknown age out', () => {
		const rows = pulled(() => 2, [...usual.slice(0, -1), '100', '101', '102+', 'g=0-4', 'u=Vanus teadmata']);
		expect(tallinn(rows)?.men.slice(-2)).toEqual([2, 6]);
	});

	it('keeps an age that is not told as null, and a row without any with the reason', () => {
		expect(tallinn(pulled(({ Vanus }) => (Vanus === '7' ? '...' : 1)))?.women[7]).toBeNull();
		expect(tallinn(pulled(() => '..'))).toMatchObject({ men: Array(101).fill(null), status: 'M' });
	});

	it('fails for ages that end before 100, and for what is no age', () => {
		const short = [...singleAges.slice(0, 85), '85=85 ja vanemad'];
		expect(() => pulled(() => 1, short)).toThrow('RV0240, Vanus: there is no age 85, but "85 ja vanemad"');
		expect(() => pulled(() => 1, [...usual, 'k=Keskmine vanus'])).toThrow(
			'RV0240, Vanus: category k "Keskmine vanus" is no age'
		);
	});
});

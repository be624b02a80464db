import { describe, expect, it } from 'vitest';
import { formulaUnit } from './formula-unit.ts';
import type { UnitId } from '../unit.ts';

const cases: [UnitId, UnitId, number, et: string, en: string, unit: UnitId][] = [
	['persons', 'persons', 1, 'suhe', 'ratio', 'ratio'],
	['persons', 'persons', 100, '%', '%', 'percent'],
	['persons', 'persons', 1000, '1000 inimese kohta', 'per 1,000 people', 'per-1000'],
	['persons', 'persons', 100_000, '100 000 inimese kohta', 'per 100,000 people', 'ratio'],
	['thousand-euros', 'persons', 1, 'tuhat eurot inimese kohta', 'thousand euros per person', 'ratio'],
	['thousand-euros', 'persons', 1000, 'eurot inimese kohta', 'euros per person', 'euros-per-resident'],
	['thousand-euros', 'thousand-euros', 100, '%', '%', 'percent'],
	['accidents', 'persons', 1000, 'liiklusõnnetust 1000 inimese kohta', 'traffic accidents per 1,000 people', 'ratio'],
	['persons', 'km2', 1, 'inimest km² kohta', 'people per km²', 'ratio'],
	['persons', 'persons-per-km2', 1, 'km²', 'km²', 'ratio'],
	['euros-per-resident', 'euros-per-month', 1, 'kuud inimese kohta', 'months per person', 'ratio'],
	['percent', 'percent', 1, 'suhe', 'ratio', 'ratio'],
	['percent', 'km2', 1, '100 km² kohta', 'per 100 km²', 'ratio'],
	['persons', 'accidents', 1, 'inimest liiklusõnnetuse kohta', 'people per traffic accident', 'ratio'],
	['persons', 'percent', 1, '100 × inimest', '100 × people', 'ratio'],
	['persons', 'dwellings', 2.5, '0,4 × inimest eluruumi kohta', '0.4 × people per dwelling', 'ratio']
];

describe('formulaUnit', () => {
	it.each(cases)('%s / %s × %d is %s', (numerator, denominator, factor, et, en, unit) => {
		const result = formulaUnit(numerator, denominator, factor);
		expect(result.title.et.replaceAll('\u00a0', ' ')).toBe(et);
		expect(result.title.en).toBe(en);
		expect(result.unit).toBe(unit);
	});
});

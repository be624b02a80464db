import { describe, expect, it } from 'vitest';
import { blame } from './blame.ts';
import type { Problem } from './check.ts';

const problem = (indicator: string, ...sources: string[]): Problem => ({
	indicator,
	area: '0101',
	period: '2024',
	reason: 'it moved far',
	sources
});

describe('blame', () => {
	it('falls on the one pull of this run that a figure is made from', () => {
		const problems = [problem('births', 'births-table', 'areas')];
		expect([...blame(problems, new Set(['births-table', 'deaths-table']), [])]).toEqual([
			['births-table', 'births-table: births, 0101, 2024: it moved far']
		]);
	});

	it('says how many more problems there are', () => {
		const problems = [problem('births', 'table'), problem('birth-rate', 'table'), problem('increase', 'table')];
		expect(blame(problems, new Set(['table']), []).get('table')).toMatch(/^table: births, .*, and 2 more$/);
	});

	it('spares a pull where another is to blame by itself', () => {
		const problems = [problem('rate', 'births-table', 'population-table'), problem('births', 'births-table')];
		expect([...blame(problems, new Set(['births-table', 'population-table']), []).keys()]).toEqual(['births-table']);
	});

	it('falls on all that a figure is made from where nothing tells them apart', () => {
		const problems = [problem('rate', 'births-table', 'population-table')];
		expect([...blame(problems, new Set(['births-table', 'population-table']), []).keys()]).toEqual([
			'births-table',
			'population-table'
		]);
	});

	it('falls on what says which areas there are where no pull of figures is in it', () => {
		const problems = [problem('births', 'births-table')];
		expect([...blame(problems, new Set(['boundaries', 'deaths-table']), ['boundaries']).keys()]).toEqual([
			'boundaries'
		]);
		expect([...blame(problems, new Set(['boundaries', 'births-table']), ['boundaries']).keys()]).toEqual([
			'births-table'
		]);
		expect(blame(problems, new Set(['deaths-table']), ['boundaries']).size).toBe(0);
	});

	it('falls on nobody when no pull of this run is in it', () => {
		expect(blame([problem('births', 'births-table')], new Set(['deaths-table']), []).size).toBe(0);
	});
});

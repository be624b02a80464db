import { describe, expect, it } from 'vitest';
import { known, smallSource, smallTable } from '../../tests/fixtures/small-source.ts';
import { SourceError } from '../define.ts';
import { type Before, judgePull, reasonOf, refusal } from './pull-checks.ts';
import { summaryOf } from './row-summary.ts';

const source = smallSource('small', { mayLose: 0.25 });
const lines = ['0101 2023 5', '0102 2023 6', '0101 2024 7', '0102 2024 8'];

/** The last good pull, with these rows. */
function before(...rows: string[]): Before {
	const summary = summaryOf(
		rows.map((row) => {
			const [area, period] = row.split(' ');
			return { area, period };
		})
	);
	return { summary, sameQuestion: true };
}

const judge = (rows: readonly string[], last: Before | null = null) =>
	judgePull(source, smallTable(...rows), known, last);

const problems = (rows: readonly string[], last: Before | null = null) =>
	judge(rows, last).checks.filter(({ problem }) => problem !== null);

describe('a pull', () => {
	it('holds when it is as the last one was', () => {
		const { summary, checks } = judge(lines, before(...lines));
		expect(checks.map(({ check }) => check)).toEqual([
			'reached',
			'format',
			'rows',
			'keys',
			'areas',
			'coverage',
			'lost-rows'
		]);
		expect(checks.filter(({ problem }) => problem !== null)).toEqual([]);
		expect(summary).toMatchObject({ rows: 4, periods: ['2023', '2024'] });
	});

	it('is held to nothing but itself when it is the first', () => {
		expect(judge(lines).checks.map(({ check }) => check)).toEqual(['reached', 'format', 'rows', 'keys', 'areas']);
	});

	it('may gain areas and periods', () => {
		expect(problems([...lines, '0101 2025 1', '0102 2025 2'], before(...lines))).toEqual([]);
	});

	it.each([
		[
			'is something else',
			() => new TextEncoder().encode('<!doctype html>'),
			'format',
			/^small: the heading is "<!doctype/
		],
		['has no rows', () => smallTable(), 'rows', /^small: the table has no rows$/],
		['has a code that is none', () => smallTable('101 2024 5'), 'rows', /^small: row 1, area: /],
		['says the same twice', () => smallTable('0101 2024 5', '0101 2024 6'), 'keys', /^small: row 2, area and period: /]
	])('that %s is told so, and judged by nothing else', (_, bytes, check, line) => {
		const { summary, checks } = judgePull(source, bytes(), known, before(...lines));
		expect(summary).toBeNull();
		expect(checks.at(-1)).toEqual({ check, problem: expect.stringMatching(line) });
		expect(checks.slice(0, -1).every(({ problem }) => problem === null)).toBe(true);
	});

	it('that a decoder stumbles over is told as one that cannot be read', () => {
		const stumbling = smallSource('small', {
			decode: () => {
				throw new TypeError('cannot read\nproperties of null');
			}
		});
		const { checks } = judgePull(stumbling, smallTable(...lines), known, null);
		expect(checks.at(-1)).toEqual({
			check: 'format',
			problem: 'small: TypeError: cannot read properties of null'
		});
	});

	it('of an area that nobody knows is refused, with its code', () => {
		expect(problems([...lines, '0777 2024 1'], before(...lines))).toEqual([
			{ check: 'areas', problem: 'small: no area is known by the code 0777' }
		]);
	});

	it('may name an area of before the reform, and stop naming it', () => {
		expect(problems([...lines, '0991 2016 1'])).toEqual([]);
		expect(problems(lines, before(...lines, '0991 2016 1'))).toEqual([]);
	});

	it('that lost an area of today is refused, with its name', () => {
		expect(problems(['0101 2023 5', '0101 2024 7', '0101 2022 7'], before(...lines))).toEqual([
			{ check: 'areas', problem: 'small: no rows any more of area Ala vald (0102)' },
			{
				check: 'coverage',
				problem: 'small: the newest period, 2024, lacks municipality Ala vald (0102), which had rows before'
			}
		]);
	});

	it('may lose an area that has ended', () => {
		const areas = known.areas.map((area) => (area.code === '0102' ? { ...area, validTo: '2025-10' } : area));
		const { checks } = judgePull(source, smallTable(...lines.slice(0, 3)), { ...known, areas }, before(...lines));
		expect(checks.filter(({ problem }) => problem !== null)).toEqual([]);
	});

	it('whose newest period is not complete is refused', () => {
		expect(problems([...lines, '0101 2025 9'], before(...lines))).toEqual([
			{
				check: 'coverage',
				problem: 'small: the newest period, 2025, lacks municipality Ala vald (0102), which had rows in 2024'
			}
		]);
	});

	it('may leave the newest period as incomplete as it was', () => {
		const last = before('0101 2023 5', '0102 2023 6', '0101 2024 7');
		expect(problems([...lines.slice(0, 3), '0102 2022 1'], last)).toEqual([]);
	});

	it('may lose as many rows as its source says, and not one more', () => {
		const last = before(...lines, '0101 2022 1', '0102 2022 1', '0101 2021 1', '0102 2021 1');
		expect(problems([...lines, '0101 2022 1', '0102 2022 1'], last)).toEqual([]);
		expect(problems([...lines, '0101 2022 1'], last)).toEqual([
			{ check: 'lost-rows', problem: 'small: 3 of 8 rows are gone, at most 2 may be' }
		]);
	});

	it('that answers another question is not held to the number of rows', () => {
		const last = { ...before(...lines, '0101 2022 1', '0102 2022 1'), sameQuestion: false };
		const { checks } = judge(lines.slice(2), last);
		expect(checks.map(({ check }) => check)).not.toContain('lost-rows');
	});
});

describe('refusal', () => {
	const found = (check: 'rows' | 'lost-rows') => [
		{ check: 'reached' as const, problem: null },
		{ check, problem: 'it is wrong' }
	];

	it('gives the first problem, and none when all is well', () => {
		expect(refusal(found('lost-rows'), false)).toBe('it is wrong');
		expect(refusal(found('rows').slice(0, 1), false)).toBeNull();
	});

	it('lets pass what a person has accepted, but nothing that cannot be read', () => {
		expect(refusal(found('lost-rows'), true)).toBeNull();
		expect(refusal(found('rows'), true)).toBe('it is wrong');
	});
});

describe('reasonOf', () => {
	it('is one line that names the source, whatever was thrown', () => {
		expect(reasonOf('small', new Error('two\nlines'))).toBe('small: two lines');
		expect(reasonOf('small', new SourceError('small', 'no rows'))).toBe('small: no rows');
		expect(reasonOf('small', new TypeError('x is not a function'))).toBe('small: TypeError: x is not a function');
		expect(reasonOf('small', 'a text')).toBe('small: a text');
	});
});

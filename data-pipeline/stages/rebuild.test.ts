import { describe, expect, it } from 'vitest';
import { formerRows, knownAreas } from '../../tests/fixtures/known-areas.ts';
import { rebuild } from './rebuild.ts';

type Row = { area: string; period: string; value: number | null; status: string };

const counts = { key: ['area', 'period'], additive: ['value'] };
const row = (area: string, period: string, value: number | null, status = value === null ? 'O' : 'A'): Row => ({
	area,
	period,
	value,
	status
});

function rebuilt<Any = Row>(
	rows: readonly Any[],
	{
		johvi = null,
		source = counts
	}: { johvi?: '0250' | '0251' | null; source?: { key: string[]; additive: string[] | null } } = {}
): Any[] {
	const { areas, formerAreas } = knownAreas(johvi);
	return rebuild(source, rows, areas, formerAreas);
}
const at = (rows: readonly Row[], area: string) => rows.filter((one) => one.area === area);

describe('rows of the municipalities before 2017', () => {
	it('become sums at the code of the one that they became', () => {
		expect(rebuilt([row('0112', '2015', 700), row('0140', '2015', 5700)])).toEqual([
			row('0141', '2015', 6400, 'rebuilt')
		]);
	});

	it('lead to each of the 79, whose sums hold everyone but those of the nine that were split', () => {
		const codes = [...new Set(formerRows.map(({ code }) => code))];
		const isSplit = (code: string) => formerRows.filter((former) => former.code === code).length > 1;
		const heirs = new Set(formerRows.filter(({ code }) => isSplit(code)).map(({ successor }) => successor));
		const rows = rebuilt(codes.map((code) => row(code, '2010', 1)));
		expect(codes).toHaveLength(213);
		expect(rows).toHaveLength(79);
		expect(rows.filter(({ value }) => value === null).map(({ area }) => area)).toEqual(
			expect.arrayContaining([...heirs])
		);
		const whole = codes.filter((code) =>
			formerRows.some((former) => former.code === code && !heirs.has(former.successor))
		);
		expect(rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(whole.length);
	});

	it('make both parts of a split one missing, with no guess', () => {
		const predecessors = formerRows.filter(({ successor }) => ['0430', '0441'].includes(successor));
		const rows = rebuilt(predecessors.map(({ code }) => row(code, '2010', 100)).filter(firstOfItsCode));
		expect(rows).toEqual(expect.arrayContaining([row('0430', '2010', null), row('0441', '2010', null)]));
		expect(rows).toHaveLength(2);
	});

	it('make a missing one where a predecessor has no value, and where it has no row', () => {
		expect(rebuilt([row('0112', '2015', null, 'Q'), row('0140', '2015', 5700)])).toEqual([row('0141', '2015', null)]);
		expect(rebuilt([row('0140', '2015', 5700)])).toEqual([row('0141', '2015', null)]);
	});

	it('make none where no predecessor tells anything', () => {
		expect(rebuilt([row('0112', '2015', null), row('0140', '2015', null)])).toEqual([]);
	});

	it('give way to what the publisher tells at the code of today, and fill in what it does not', () => {
		const old = [row('0112', '2015', 700), row('0140', '2015', 5700)];
		expect(rebuilt([...old, row('0141', '2015', 6401)])).toEqual([row('0141', '2015', 6401)]);
		expect(rebuilt([row('0141', '2015', null), ...old])).toEqual([row('0141', '2015', 6400, 'rebuilt')]);
	});

	it('keep the publisher’s reason where neither tells a value', () => {
		expect(rebuilt([row('0141', '2015', null, 'Q'), row('0140', '2015', 5700)])).toEqual([
			row('0141', '2015', null, 'Q')
		]);
	});

	it('keep value and status where one municipality merely went on under another code', () => {
		expect(rebuilt([row('0322', '2015', 36_000, 'E')])).toEqual([row('0321', '2015', 36_000, 'E')]);
	});

	it('are kept apart by every other field of the key', () => {
		const rows = ['internal', 'external'].flatMap((kind, place) => [
			{ ...row('0112', '2015', place), kind },
			{ ...row('0140', '2015', 10), kind }
		]);
		const source = { key: ['area', 'period', 'kind'], additive: ['value'] };
		expect(rebuilt(rows, { source })).toEqual([
			{ ...row('0141', '2015', 10, 'rebuilt'), kind: 'internal' },
			{ ...row('0141', '2015', 11, 'rebuilt'), kind: 'external' }
		]);
	});

	it('sum ages one by one', () => {
		const source = { key: ['area', 'period'], additive: ['men', 'women'] };
		const old = [
			{ area: '0112', period: '2015', men: [1, 2, null], women: [5, 5, 5] },
			{ area: '0140', period: '2015', men: [10, 20, 30], women: [1, 0, 1] }
		];
		expect(rebuilt(old, { source })).toEqual([{ area: '0141', period: '2015', men: [11, 22, null], women: [6, 5, 6] }]);
	});

	it('sum each amount by itself', () => {
		const source = { key: ['area', 'period'], additive: ['income', 'cost'] };
		const old = [
			{ area: '0112', period: '2015', income: 10, cost: -8, status: 'A' },
			{ area: '0140', period: '2015', income: 90, cost: null, status: 'A' }
		];
		expect(rebuilt(old, { source })).toEqual([
			{ area: '0141', period: '2015', income: 100, cost: null, status: 'rebuilt' }
		]);
	});
});

describe('the eight municipalities that changed their code', () => {
	const { areas } = knownAreas();
	const changed = areas.flatMap(({ code, formerCode }) => (formerCode === null ? [] : [[formerCode, code] as const]));

	it('go on with their series', () => {
		expect(changed).toHaveLength(8);
		expect(rebuilt(changed.map(([before]) => row(before, '2018', 5)))).toEqual(
			changed.map(([, today]) => row(today, '2018', 5))
		);
	});

	it('have their sums of the time before the reform at the code of today', () => {
		const predecessors = formerRows.filter(({ successor }) => successor === '0145').map(({ code }) => code);
		expect(predecessors.length).toBeGreaterThan(1);
		expect(rebuilt(predecessors.map((code) => row(code, '2015', 10)))).toEqual([
			row('0145', '2015', predecessors.length * 10, 'rebuilt')
		]);
	});
});

describe('Jõhvi and Toila, one municipality since October 2025', () => {
	const before = [row('0251', '2024', 11_000), row('0803', '2024', 4500)];

	it('stay two while the division does not have the new one', () => {
		expect(rebuilt(before)).toEqual(before);
	});

	it('are summed at its new code, and keep their own series', () => {
		const rows = rebuilt([...before, row('0250', '2026', 15_400)], { johvi: '0250' });
		expect(at(rows, '0250')).toEqual([row('0250', '2024', 15_500, 'rebuilt'), row('0250', '2026', 15_400)]);
		expect(at(rows, '0251')).toEqual([before[0]]);
		expect(at(rows, '0803')).toEqual([before[1]]);
	});

	it('are summed in place of the one whose code it has', () => {
		const rows = rebuilt([...before, row('0251', '2026', 15_400)], { johvi: '0251' });
		expect(at(rows, '0251')).toEqual([row('0251', '2024', 15_500, 'rebuilt'), row('0251', '2026', 15_400)]);
		expect(at(rows, '0803')).toEqual([before[1]]);
	});

	it.each(['0250', '0251'] as const)('are summed from their own predecessors in turn (%s)', (johvi) => {
		const old = ['0251', '0802', '0320', '0323'].map((code) => row(code, '2015', 1000));
		const rows = rebuilt([...old, ...before], { johvi });
		expect(at(rows, johvi)).toEqual([row(johvi, '2015', 4000, 'rebuilt'), row(johvi, '2024', 15_500, 'rebuilt')]);
		expect(at(rows, '0803')).toEqual([row('0803', '2015', 3000, 'rebuilt'), before[1]]);
	});

	it.each(['0250', '0251'] as const)('make a missing one in a year in which one of them has no value (%s)', (johvi) => {
		const rows = rebuilt([row('0251', '2023', 11_000), row('0803', '2023', null, 'Q'), ...before], { johvi });
		expect(at(rows, johvi)).toEqual([row(johvi, '2023', null), row(johvi, '2024', 15_500, 'rebuilt')]);
	});

	it('leave the new one what a publisher that recalculates tells of it', () => {
		const recalculated = [row('0251', '2024', 15_500), row('0251', '2026', 15_400)];
		expect(rebuilt(recalculated, { johvi: '0251' })).toEqual(recalculated);
	});
});

describe('a source whose figures cannot be summed', () => {
	const source = { key: ['area', 'period'], additive: null };

	it('only follows new codes', () => {
		const rows = [row('0142', '2018', 41.5), row('0141', '2018', 40), row('0112', '2015', 42), row('0140', '2015', 39)];
		expect(rebuilt(rows, { source })).toEqual([row('0145', '2018', 41.5), row('0141', '2018', 40)]);
	});

	it('has nothing of a new municipality, nor of the one whose code it has, before it was there', () => {
		const before = [row('0251', '2024', 1800), row('0803', '2024', 1700)];
		expect(rebuilt(before, { source, johvi: '0250' })).toEqual(before);
		expect(rebuilt([...before, row('0251', '2026', 1900)], { source, johvi: '0251' })).toEqual([
			before[1],
			row('0251', '2026', 1900)
		]);
	});
});

describe('a source without areas or periods', () => {
	it('stays as it is', () => {
		const rows = [{ area: '0112', name: 'Aegviidu vald' }];
		expect(rebuilt(rows, { source: { key: ['area'], additive: null } })).toEqual(rows);
	});
});

function firstOfItsCode({ area }: Row, place: number, rows: readonly Row[]): boolean {
	return rows.findIndex((one) => one.area === area) === place;
}

import { describe, expect, it } from 'vitest';
import { inUnitOf } from './in-unit.ts';

const total = [
	{ period: '2018', value: -200, status: 'A' },
	{ period: '2019', value: 0, status: 'A' }
] as const;
const perResident = [
	{ period: '2018', value: -1000, status: 'rebuilt' },
	{ period: '2019', value: 0, status: 'A' }
] as const;

describe('parts of a total in another unit', () => {
	it('are the same part of it, and no more certain than what they are made from', () => {
		const [part] = inUnitOf([{ period: '2018', value: -50, status: 'A' }], total, perResident);
		expect(part).toEqual({ period: '2018', value: -250, status: 'rebuilt' });
	});

	it('are missing where they, the total or the other unit are, and of a total of nothing', () => {
		const parts = (['2018', '2019', '2020'] as const).map((period) => ({ period, value: 1, status: 'A' as const }));
		expect(inUnitOf(parts, total, [])).toEqual(parts.map(({ period }) => ({ period, value: null, status: 'O' })));
		expect(inUnitOf(parts, total, perResident).map(({ value }) => value)).toEqual([5, null, null]);
		expect(inUnitOf([{ period: '2018', value: null, status: 'O' }], total, perResident)[0]?.value).toBeNull();
	});
});

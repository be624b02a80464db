import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { withSamples } from '../../tests/fixtures/observed.ts';
import { settlements } from '../sources/settlements.ts';
import { settlementCount } from './settlements.ts';

const settlement = (code: string, kind: 'küla' | 'alevik' | 'linn' | 'linnaosa' | 'osavald', municipality = '0141') => {
	return { code, name: 'Näidise', kind, municipality };
};

describe('settlements', () => {
	it('are towns, boroughs and villages, in the year of the publisher’s figures', async () => {
		const live = [
			pulled(settlements, [
				settlement('1001', 'küla'),
				settlement('1002', 'alevik'),
				settlement('1003', 'osavald'),
				settlement('1004', 'linn', '0784'),
				settlement('1005', 'linnaosa', '0784')
			])
		];
		const counts = await observeLive(settlementCount, live, new Map([['settlements', '2027-03-01']]));
		expect(counts.at('0141', '2027')).toMatchObject({ value: 2, status: 'A', source: 'settlements' });
		expect(counts.at('0784', '2027')?.value).toBe(1);
		expect(counts.at('0037', '2027')).toMatchObject({ value: null, status: 'O' });
	});

	it('are not known in the embedded snapshot, and not made up', () => {
		expect(withSamples.filter(({ indicator }) => indicator === 'settlements')).toEqual([]);
	});
});

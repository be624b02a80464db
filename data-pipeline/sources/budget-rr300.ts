import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Amount } from './fields.ts';

/** Budgets of the municipalities of Harju county in thousand euros; costs are negative. */
export const budgetRr300 = defineSource({
	id: 'budget-rr300',
	title: { et: 'RR300: kohalike omavalitsuste eelarve', en: 'RR300: budgets of local governments' },
	publisher: 'Statistikaamet',
	homepage: 'https://andmed.stat.ee/et/stat/RR300',
	licence: 'CC-BY-SA-4.0',
	date: '2025',
	file: 'budget-rr300.csv',
	decode: (bytes) => csvRecords(bytes, { operating_result: 'operatingResult' }),
	row: v.strictObject({
		area: MunicipalityCode,
		period: Period,
		income: Amount,
		cost: v.pipe(Amount, v.maxValue(0, 'costs are negative')),
		operatingResult: Amount,
		result: Amount
	}),
	key: ['area', 'period']
});

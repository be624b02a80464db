import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import { jsonStatRecords } from '../formats/json-stat.ts';
import { isStated, mustBeStated, Size, StatusIfTold, withStatus } from './fields.ts';
import { askTable, statistikaamet, tablePage } from './statistikaamet.ts';

const monthsOfYear = 12;

/**
 * Consumer prices on average of the year, 1997 = 100. Statistikaamet tells the index by month and says that its index of
 * a year is the mean of the twelve; a year is told of here once it has them all. Dimensions, and `Kaubagrupp` 1 for
 * "Kokku", as a client asked for them in 2026. IA02, which older clients ask, is the table before it.
 */
export const consumerPrices = defineSource({
	id: 'consumer-prices',
	title: { et: 'IA002: tarbijahinnaindeks, 1997 = 100', en: 'IA002: consumer price index, 1997 = 100' },
	...statistikaamet,
	homepage: tablePage('IA002'),
	date: '2025',
	live: {
		request: askTable('IA002', { Aasta: '*', Kaubagrupp: { codes: ['1'] }, Kuu: '*' }),
		decode: yearlyMeans,
		frequency: 'monthly',
		mayLose: 0
	},
	row: v.pipe(
		v.strictObject({ period: Period, value: v.nullable(Size), status: StatusIfTold }),
		v.check(isStated, mustBeStated),
		v.transform(withStatus)
	),
	key: ['period']
});

function yearlyMeans(bytes: Uint8Array): unknown[] {
	const months = jsonStatRecords(bytes, { Aasta: 'period', Kuu: 'month', Kaubagrupp: 'group' });
	const group = months.find(({ groupLabel }) => !/kokku/i.test(groupLabel));
	if (group)
		throw new FormatError(`IA002, Kaubagrupp: category ${group.group} is "${group.groupLabel}", not all goods`);
	const sums = new Map<string, { sum: number; months: number }>();
	for (const { period, value } of months) {
		const before = sums.get(period) ?? { sum: 0, months: 0 };
		if (value !== null) sums.set(period, { sum: before.sum + value, months: before.months + 1 });
	}
	const tooMany = [...sums].find(([, year]) => year.months > monthsOfYear);
	if (tooMany) throw new FormatError(`IA002, Kuu: ${tooMany[0]} has ${tooMany[1].months} months`);
	return [...sums]
		.filter(([, year]) => year.months === monthsOfYear)
		.map(([period, year]) => ({ period, value: year.sum / monthsOfYear }));
}

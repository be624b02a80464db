import type { Observation } from '#lib/model/observation.ts';
import { strongestStatus } from '#lib/model/status.ts';
import type { Figure } from '../combine.ts';
import type { Observed, RowOf } from '../define.ts';
import { consumerPrices } from '../sources/consumer-prices.ts';
import { quotedPriceChanges } from '../sources/quoted-price-changes.ts';
import { pairwise } from './derive.ts';

type IndexRow = RowOf<typeof consumerPrices>;

/** What the index is made from: the table where it is known, else the quoted changes. */
export const priceInputs = { consumerPrices, quotedPriceChanges };

/** The price index of each year, ascending. */
function priceIndex(
	table: readonly IndexRow[],
	changes: readonly RowOf<typeof quotedPriceChanges>[]
): { period: string; figure: Figure }[] {
	const ascending = (left: { period: string }, right: { period: string }) => (left.period < right.period ? -1 : 1);
	if (table.length > 0) {
		return table.toSorted(ascending).map(({ period, value, status }) => {
			return { period, figure: { value, status, source: consumerPrices.id, caveat: null } };
		});
	}
	let index = 100;
	return changes.toSorted(ascending).map(({ period, change }) => {
		index *= 1 + change / 100;
		return { period, figure: { value: index, status: 'A', source: quotedPriceChanges.id, caveat: null } };
	});
}

/** Amounts of each year in the prices of the newest year of the index; none of a year that the index does not have. */
export function inNewestPrices(
	amounts: readonly Observation[],
	table: readonly IndexRow[],
	changes: readonly RowOf<typeof quotedPriceChanges>[]
): Observed[] {
	const index = priceIndex(table, changes);
	const newest = index.findLast(({ figure }) => figure.value !== null)?.figure;
	const base = newest?.value;
	if (!newest || typeof base !== 'number') return [];
	const byYear = new Map(
		index.map(({ period, figure }): [string, Figure] => {
			const status = figure.value === null ? figure.status : strongestStatus([figure.status, newest.status]);
			return [period, { ...figure, status }];
		})
	);
	return pairwise(
		amounts,
		(_, period) => byYear.get(period),
		(amount, prices) => (prices === 0 ? null : (amount * base) / prices)
	);
}

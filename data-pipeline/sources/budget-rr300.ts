import * as v from 'valibot';
import { AreaCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import { missingStatuses, type Status } from '#lib/model/status.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { type Figure, openAreaTable } from './area-table.ts';
import { Amount, StatusIfTold } from './fields.ts';
import { rr300 } from './rr300.ts';
import { askTable, statistikaamet, tablePage } from './statistikaamet.ts';

type Amounts = {
	income: number | null;
	cost: number | null;
	operatingResult: number | null;
	result: number | null;
	status?: Status | undefined;
};

const hasAmount = ({ income, cost, operatingResult, result }: Amounts) =>
	[income, cost, operatingResult, result].some((amount) => amount !== null);

/**
 * Budgets of municipalities in thousand euros; costs are negative. An amount that is missing is null; the status is
 * that of the amounts that are there. Embedded are municipalities of Harju county only.
 */
export const budgetRr300 = defineSource({
	id: 'budget-rr300',
	title: { et: 'RR300: kohalike omavalitsuste eelarve', en: 'RR300: budgets of local governments' },
	...statistikaamet,
	homepage: tablePage('RR300'),
	date: '2025',
	embedded: { file: 'budget-rr300.csv', decode: (bytes) => csvRecords(bytes, { operating_result: 'operatingResult' }) },
	live: {
		request: askTable('RR300', {
			Aasta: '*',
			[rr300.dimension]: '*',
			Näitaja: { codes: ['1', '19', '29', '43'] }
		}),
		decode(bytes, known) {
			const { places, figure, offsets } = openAreaTable(bytes, known, rr300);
			const lines = offsets('Näitaja', {
				income: { code: '1', says: /tulud/ },
				cost: { code: '19', says: /kulud/ },
				operatingResult: { code: '29', says: /tulem/ },
				result: { code: '43', says: /eelarve|tulem/ }
			});
			return places.map(({ area, period, cell }) => {
				const figures = Object.entries(lines).map(([line, offset]) => ({ line, ...figure(cell + offset) }));
				const amounts = Object.fromEntries(figures.map(({ line, value }) => [line, value]));
				return { area, period, ...amounts, status: statusOfAll(figures) };
			});
		},
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: v.pipe(
		v.strictObject({
			area: AreaCode,
			period: Period,
			income: v.nullable(Amount),
			cost: v.nullable(v.pipe(Amount, v.maxValue(0, 'costs are negative'))),
			operatingResult: v.nullable(Amount),
			result: v.nullable(Amount),
			status: StatusIfTold
		}),
		v.check(
			(row) => row.status === undefined || hasAmount(row) !== missingStatuses.includes(row.status),
			'a row has no amount exactly when the status says that they are missing'
		),
		v.transform((row) => ({ ...row, status: row.status ?? (hasAmount(row) ? 'A' : ('O' as const)) }))
	),
	key: ['area', 'period'],
	additive: ['income', 'cost', 'operatingResult', 'result']
});

/** The status of the first figure that has a value; where none has, why the first has none. */
function statusOfAll(figures: readonly Figure[]): Status | undefined {
	return (figures.find(({ value }) => value !== null) ?? figures[0])?.status;
}

import * as v from 'valibot';
import { AreaCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { type AreaTable, openAreaTable } from './area-table.ts';
import { isStated, mustBeStated, Size, StatusIfTold, withStatus } from './fields.ts';
import { askTable, besideMunicipalities, ehakOfPath, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

export const wageMeasures = ['median', 'mean', 'employees'] as const;

/**
 * Its codes of places are confirmed; several municipalities have two, of before and after their code changed. The
 * other dimensions and the texts of wages are those of PA117, the same by quarter; the text of employees is not confirmed.
 */
const table: AreaTable = {
	table: 'PA107',
	dimension: 'Haldusüksus',
	years: 'Vaatlusperiood',
	others: ['Näitaja'],
	beside: besideMunicipalities,
	ehakOf: ehakOfPath,
	complete: true,
	signs: statSigns
};

/** Gross wages a month in euros by the employee's place of residence, and the number of employees. */
export const wagesPa107 = defineSource({
	id: 'wages-pa107',
	title: {
		et: 'PA107: keskmine brutokuupalk, mediaan ja töötajate arv haldusüksuse järgi',
		en: 'PA107: average monthly gross wages, median and number of employees by administrative unit'
	},
	...statistikaamet,
	homepage: tablePage('PA107'),
	date: '2025',
	live: {
		request: askTable('PA107', { Näitaja: '*', Haldusüksus: '*', Vaatlusperiood: '*' }),
		decode(bytes, known) {
			const { places, figure, offsets } = openAreaTable(bytes, known, table);
			const measures = offsets('Näitaja', {
				median: { says: /mediaan/ },
				mean: { says: /^keskmine brutokuupalk/ },
				employees: { says: /^töötajate arv/ }
			});
			return places.flatMap(({ area, period, cell }) =>
				Object.entries(measures).map(([measure, offset]) => ({ area, period, measure, ...figure(cell + offset) }))
			);
		},
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: v.pipe(
		v.strictObject({
			area: AreaCode,
			period: Period,
			measure: v.picklist(wageMeasures),
			value: v.nullable(Size),
			status: StatusIfTold
		}),
		v.check(isStated, mustBeStated),
		v.transform(withStatus)
	),
	key: ['area', 'period', 'measure']
});

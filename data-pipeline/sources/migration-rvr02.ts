import * as v from 'valibot';
import { AreaCode } from '#lib/model/area.ts';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { type AreaTable, openAreaTable } from './area-table.ts';
import { Balance, isStated, mustBeStated, StatusIfTold, withStatus } from './fields.ts';
import { askTable, besideMunicipalities, statistikaamet, statSigns, tablePage } from './statistikaamet.ts';

/** Within Estonia, across its border, or a figure of which the embedded table does not say what is in it. */
export const migrationKinds = ['unstated', 'internal', 'external'] as const;

/**
 * Dimensions and codes as a client asked for them in 2026; codes of places are of before the reform, or `H39`. The
 * texts "rändesaldo", "siseränne" and "välisränne" are those that another client looked for.
 */
const table: AreaTable = {
	table: 'RVR02',
	dimension: 'Haldusüksus/Asustuspiirkonna liik',
	years: 'Aasta',
	others: ['Näitaja', 'Rände liik'],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: true,
	signs: statSigns
};

/** Net migration during the year. Embedded are municipalities of Harju county only. */
export const migrationRvr02 = defineSource({
	id: 'migration-rvr02',
	title: { et: 'RVR02: ränne', en: 'RVR02: migration' },
	...statistikaamet,
	homepage: tablePage('RVR02'),
	date: '2025',
	embedded: { file: 'migration-rvr02.csv', decode: csvRecords },
	live: {
		request: askTable('RVR02', {
			Aasta: '*',
			[table.dimension]: '*',
			Sugu: { codes: ['1'] },
			Näitaja: { codes: ['3'] },
			'Rände liik': { codes: ['1', '2'] }
		}),
		decode(bytes, known) {
			const { places, figure, offsets } = openAreaTable(bytes, known, table);
			const { net } = offsets('Näitaja', { net: { code: '3', says: /saldo/ } });
			const kinds = offsets('Rände liik', {
				internal: { code: '1', says: /^sise/ },
				external: { code: '2', says: /^välis/ }
			});
			return places.flatMap(({ area, period, cell }) =>
				Object.entries(kinds).map(([kind, offset]) => ({ area, period, kind, ...figure(cell + net + offset) }))
			);
		},
		frequency: 'yearly',
		mayLose: 0.05
	},
	row: v.pipe(
		v.strictObject({
			area: AreaCode,
			period: Period,
			kind: v.optional(v.picklist(migrationKinds), 'unstated'),
			value: v.nullable(Balance),
			status: StatusIfTold
		}),
		v.check(isStated, mustBeStated),
		v.transform(withStatus)
	),
	key: ['area', 'period', 'kind'],
	additive: ['value']
});

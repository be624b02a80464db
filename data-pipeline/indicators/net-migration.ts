import { defaultRange } from '#lib/model/period.ts';
import { defineIndicator } from '../define.ts';
import { migrationRvr02 } from '../sources/migration-rvr02.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';
import { sampleNetMigration } from './sample/net-migration.ts';
import { naturalIncrease } from './vital-events.ts';

export const netMigration = defineIndicator({
	id: 'net-migration',
	theme: 'migration',
	title: { et: 'Rändesaldo', en: 'Net migration' },
	description: {
		et: 'Aasta jooksul omavalitsusse elama asunud inimesed miinus lahkunud, Statistikaameti tabelist RVR02. Näidisandmetena märgitud arvud on tuletatud rahvaarvu muutusest ja loomulikust iibest.',
		en: 'People who moved into the municipality during the year minus those who left, from table RVR02 of Statistics Estonia. Figures marked as sample data are drawn from population change and natural increase.'
	},
	unit: 'persons',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [-50_000, 60_000],
	inputs: { migrationRvr02, population, naturalIncrease },
	totals: 'sum',
	observe: (rows) =>
		rows.migrationRvr02.map((row) => ({
			...row,
			status: 'A',
			source: migrationRvr02.id,
			caveat: 'migration-kinds-unknown'
		})),
	sample: (rows, { areas }) => sampleNetMigration(rows.population, rows.naturalIncrease, areas, defaultRange)
});

export const netMigrationRate = defineIndicator({
	id: 'net-migration-rate',
	theme: 'migration',
	title: { et: 'Rände saldokordaja', en: 'Net migration rate' },
	description: {
		et: 'Aasta rändesaldo 1000 elaniku kohta. Jagatud sama aasta 1. jaanuari elanike arvuga, mitte aasta keskmisega.',
		en: 'Net migration of the year per 1,000 residents. Divided by the residents on 1 January of the same year, not by the year’s average.'
	},
	unit: 'per-1000',
	decimals: 1,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [-200, 200],
	inputs: { netMigration, population },
	totals: 'none',
	observe: (rows) => perResidents(rows.netMigration, rows.population, 1000)
});

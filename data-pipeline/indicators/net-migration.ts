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
		et: 'Aasta jooksul omavalitsusse elama asunud inimeste arv miinus sealt lahkunute arv. Arvud on Statistikaameti tabelist RVR02. Näidisandmed on tuletatud rahvaarvu muutusest ja loomulikust iibest.',
		en: 'People who moved into the municipality during the year minus those who left. The figures are from table RVR02 of Statistics Estonia. Sample data are derived from population change and natural increase.'
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
	title: { et: 'Rändesaldo 1000 elaniku kohta', en: 'Net migration per 1,000 residents' },
	description: {
		et: 'Aasta rändesaldo 1000 elaniku kohta. Arvutatud sama aasta 1. jaanuari, mitte aasta keskmise rahvaarvu põhjal.',
		en: 'Net migration of the year per 1,000 residents, based on the population on 1 January of the same year, not on the average of the year.'
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

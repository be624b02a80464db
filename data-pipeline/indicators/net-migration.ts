import { countryCode } from '#lib/model/area.ts';
import type { LocalText } from '#lib/model/language.ts';
import { defaultRange } from '#lib/model/period.ts';
import { combine } from '../combine.ts';
import { defineIndicator, type IndicatorDefinition, type Observed, type RowOf } from '../define.ts';
import { migrationRvr02 } from '../sources/migration-rvr02.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';
import { firstOf, published } from './published.ts';
import { sampleExternal, sampleInternal, sampleNetMigration } from './sample/net-migration.ts';
import { naturalIncrease } from './vital-events.ts';

type MigrationRow = RowOf<typeof migrationRvr02>;

/** Net migration of one kind. */
function ofKind(rows: readonly MigrationRow[], kind: MigrationRow['kind']): Observed[] {
	return published(
		rows.filter((row) => row.kind === kind),
		migrationRvr02,
		kind === 'unstated' ? 'migration-kinds-unknown' : null
	);
}

/** Both kinds together. In the whole country nobody is gained or lost by moving within it. */
function bothKinds(rows: readonly MigrationRow[]): Observed[] {
	const internal = new Map(ofKind(rows, 'internal').map((row) => [`${row.area} ${row.period}`, row]));
	return ofKind(rows, 'external').map((external) => {
		const { area, period } = external;
		if (area === countryCode) return external;
		return { area, period, ...combine([external, internal.get(`${area} ${period}`)], (out, within) => out + within) };
	});
}

/** What the balances of migration have in common: they are small, and around zero. */
const balance = {
	theme: 'migration',
	unit: 'persons',
	decimals: 0,
	timing: 'during-year',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	plausible: [-50_000, 60_000],
	revisionBound: 2,
	totals: 'sum'
} satisfies Partial<Parameters<typeof defineIndicator>[0]>;

export const netMigration = defineIndicator({
	id: 'net-migration',
	...balance,
	title: { et: 'Rändesaldo', en: 'Net migration' },
	description: {
		et: 'Aasta jooksul omavalitsusse elama asunud inimeste arv miinus sealt lahkunute arv: sise- ja välisränne kokku. Arvud on Statistikaameti tabelist RVR02. Näidisandmed on tuletatud rahvaarvu muutusest ja loomulikust iibest.',
		en: 'People who moved into the municipality during the year minus those who left: internal and external migration together. The figures are from table RVR02 of Statistics Estonia. Sample data are derived from population change and natural increase.'
	},
	inputs: { migrationRvr02, population, naturalIncrease },
	observe: (rows) => firstOf(bothKinds(rows.migrationRvr02), ofKind(rows.migrationRvr02, 'unstated')),
	sample: (rows, { areas }) => sampleNetMigration(rows.population, rows.naturalIncrease, areas, defaultRange)
});

const kindInputs = { migrationRvr02, netMigration, population };

export const netMigrationInternal = defineIndicator({
	id: 'net-migration-internal',
	...balance,
	title: { et: 'Siserände saldo', en: 'Net internal migration' },
	description: {
		et: 'Aasta jooksul mujalt Eestist omavalitsusse elama asunud inimeste arv miinus mujale Eestisse lahkunute arv. Arvud on Statistikaameti tabelist RVR02. Näidisandmed on rändesaldo ja välisrände saldo vahe.',
		en: 'People who moved into the municipality from elsewhere in Estonia during the year minus those who left for elsewhere in Estonia. The figures are from table RVR02 of Statistics Estonia. Sample data are net migration less net external migration.'
	},
	inputs: kindInputs,
	observe: (rows) => ofKind(rows.migrationRvr02, 'internal'),
	sample: (rows, { areas }) => sampleInternal(rows.netMigration, rows.population, areas)
});

export const netMigrationExternal = defineIndicator({
	id: 'net-migration-external',
	...balance,
	title: { et: 'Välisrände saldo', en: 'Net external migration' },
	description: {
		et: 'Aasta jooksul välisriigist omavalitsusse elama asunud inimeste arv miinus välisriiki lahkunute arv. Arvud on Statistikaameti tabelist RVR02. Näidisandmetes on kogu Eesti rändesaldo jagatud omavalitsuste vahel rahvaarvu järgi.',
		en: 'People who moved into the municipality from abroad during the year minus those who left for abroad. The figures are from table RVR02 of Statistics Estonia. In sample data, net migration of all Estonia is divided among the municipalities by population.'
	},
	inputs: kindInputs,
	observe: (rows) => ofKind(rows.migrationRvr02, 'external'),
	sample: (rows, { areas }) => sampleExternal(rows.netMigration, rows.population, areas)
});

/** A balance of migration for every 1,000 residents. */
function migrationRate(flow: IndicatorDefinition, title: LocalText, of: LocalText) {
	return defineIndicator({
		id: `${flow.id}-rate`,
		theme: 'migration',
		title,
		description: {
			et: `${of.et} 1000 elaniku kohta. Arvutatud sama aasta 1. jaanuari, mitte aasta keskmise rahvaarvu põhjal.`,
			en: `${of.en} of the year per 1,000 residents, based on the population on 1 January of the same year, not on the average of the year.`
		},
		unit: 'per-1000',
		decimals: 1,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [-200, 200],
		revisionBound: 2,
		inputs: { flow, population },
		totals: 'none',
		observe: (rows) => perResidents(rows.flow, rows.population, 1000)
	});
}

export const netMigrationRate = migrationRate(
	netMigration,
	{ et: 'Rändesaldo 1000 elaniku kohta', en: 'Net migration per 1,000 residents' },
	{ et: 'Aasta rändesaldo', en: 'Net migration' }
);
export const netMigrationInternalRate = migrationRate(
	netMigrationInternal,
	{ et: 'Siserände saldo 1000 elaniku kohta', en: 'Net internal migration per 1,000 residents' },
	{ et: 'Aasta siserände saldo', en: 'Net internal migration' }
);
export const netMigrationExternalRate = migrationRate(
	netMigrationExternal,
	{ et: 'Välisrände saldo 1000 elaniku kohta', en: 'Net external migration per 1,000 residents' },
	{ et: 'Aasta välisrände saldo', en: 'Net external migration' }
);

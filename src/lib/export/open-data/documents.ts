import type { Area } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Observation } from '../../model/observation.ts';
import type { ReleaseStatus } from '../../model/source-status.ts';
import { statuses, statusTitles } from '../../model/status.ts';
import { themes } from '../../model/theme.ts';
import { units } from '../../model/unit.ts';
import { licenceAddress } from '../licence.ts';
import { apiRoot, areaObservationsPath, indicatorPage, observationFormats, observationsPath } from './addresses.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import type { OpenArea, OpenContext } from './open-table.ts';

/** What is said at the head of every JSON file: which release, whose figures, under what licence, and if some are samples. */
function headOf(
	{ catalog: { release, sources } }: OpenContext,
	{ sources: used, sample }: Pick<Coverage, 'sources' | 'sample'>
) {
	return {
		release,
		sample: sample > 0,
		sources: sources
			.filter(({ id }) => used.includes(id))
			.map((source) => ({ ...source, licenceAddress: source.licence && licenceAddress(source.licence) })),
		statuses: Object.fromEntries(statuses.map((status) => [status, statusTitles[status]]))
	};
}

function caveatsOf({ catalog }: OpenContext, { caveats }: Pick<Coverage, 'caveats'>) {
	return catalog.caveats.filter(({ id }) => caveats.includes(id));
}

/** An indicator as programs read it: what it is, how much there is of it, and where its observations stand. */
export function indicatorEntry({ at }: OpenContext, indicator: CatalogIndicator, coverage: Coverage) {
	const { id, theme, title, description, unit, decimals, timing, levels, better, categories, periods, sample } =
		indicator;
	return {
		id,
		theme: { id: theme, title: themes[theme] },
		title,
		description,
		unit: { id: unit, title: indicator.unitTitle ?? units[unit].title },
		decimals,
		timing,
		levels,
		better,
		categories,
		periods,
		sample,
		coverage,
		page: at(indicatorPage(id)),
		observations: Object.fromEntries(observationFormats.map((format) => [format, at(observationsPath(id, format))]))
	};
}

export type IndicatorEntry = ReturnType<typeof indicatorEntry>;

export function indicatorsDocument(context: OpenContext, entries: readonly IndicatorEntry[]) {
	return { release: context.catalog.release, indicators: entries };
}

/** The way to everything that stands open. */
export function catalogDocument(
	context: OpenContext,
	entries: readonly IndicatorEntry[],
	areas: readonly OpenArea[],
	{ at: made }: Pick<ReleaseStatus, 'at'>
) {
	const { catalog, at } = context;
	const everything = {
		sources: catalog.sources.map(({ id }) => id),
		sample: entries.filter(({ sample }) => sample).length
	};
	return {
		title: 'KOV töölaud',
		made,
		...headOf(context, everything),
		caveats: catalog.caveats,
		addresses: {
			documentation: at('/andmed/api/'),
			indicators: at(`${apiRoot}indicators.json`),
			areas: { json: at(`${apiRoot}areas.json`), csv: at(`${apiRoot}areas.csv`) },
			outlines: {
				municipalities: at(`${apiRoot}areas/municipalities.geojson`),
				counties: at(`${apiRoot}areas/counties.geojson`)
			},
			metadata: {
				'data-package': at(`${apiRoot}datapackage.json`),
				'dcat-ap': { 'json-ld': at(`${apiRoot}catalog.jsonld`), turtle: at(`${apiRoot}catalog.ttl`) }
			}
		},
		indicators: entries.map(({ id, title, page, observations }) => ({ id, title, page, observations })),
		areas: areas.map(({ code, name }) => ({
			code,
			name,
			observations: { json: at(areaObservationsPath(code, 'json')), csv: at(areaObservationsPath(code, 'csv')) }
		}))
	};
}

export function areasDocument({ catalog }: OpenContext, areas: readonly Area[]) {
	return { release: catalog.release, areas: areas.map(areaEntry) };
}

/** An area as the register of administrative units has it: no figures. */
function areaEntry({ code, level, name, kind, slug, parent, validFrom, validTo, registryCode }: Area) {
	return { code, level, name, kind, slug, parent, validFrom, validTo, registryCode };
}

/** All areas and periods of one indicator. */
export function observationsDocument(
	context: OpenContext,
	indicator: CatalogIndicator,
	rows: readonly Observation[],
	areas: readonly OpenArea[]
) {
	const coverage = coverageOf(rows);
	const areaByCode = new Map(areas.map((area) => [area.code, area]));
	return {
		...headOf(context, coverage),
		caveats: caveatsOf(context, coverage),
		indicator: indicatorEntry(context, indicator, coverage),
		observations: rows.map(({ area, period, value, status, source, caveat }) => {
			const { name = area, level = null } = areaByCode.get(area) ?? {};
			return { area, name, level, period, value, status, source, caveat };
		})
	};
}

/** All indicators and periods of one area. */
export function areaObservationsDocument(context: OpenContext, area: Area, rows: readonly Observation[]) {
	const coverage = coverageOf(rows);
	const used = new Set(rows.map(({ indicator }) => indicator));
	return {
		...headOf(context, coverage),
		caveats: caveatsOf(context, coverage),
		area: areaEntry(area),
		indicators: context.catalog.indicators
			.filter(({ id }) => used.has(id))
			.map(({ id, title, unit, decimals }) => ({ id, title, unit, decimals })),
		observations: rows.map(({ indicator, period, value, status, source, caveat }) => {
			return { indicator, period, value, status, source, caveat };
		})
	};
}

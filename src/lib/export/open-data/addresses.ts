import type { Area, AreaCode } from '../../model/area.ts';

/** Where the open data stands: addresses that stay, and that programs of other sites may read. */
export const apiRoot = '/andmed/v1/';

/** The forms in which one indicator's observations stand there. */
export const observationFormats = ['json', 'jsonstat.json', 'csv', 'parquet', 'csv-metadata.json'] as const;
export type ObservationFormat = (typeof observationFormats)[number];

export const contentTypes: Record<ObservationFormat, string> = {
	json: 'application/json',
	'jsonstat.json': 'application/json',
	csv: 'text/csv; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	'csv-metadata.json': 'application/csvm+json'
};

/** All areas and periods of one indicator. The metadata of a CSV file stands where CSV on the Web looks for it. */
export function observationsPath(indicator: string, format: ObservationFormat): string {
	return `${apiRoot}observations/${indicator}.${format}`;
}

/** All indicators and periods of one area. */
export function areaObservationsPath(area: AreaCode, format: 'json' | 'csv'): string {
	return `${apiRoot}areas/${area}/observations.${format}`;
}

/** What an indicator is, for people; the Estonian page. */
export function indicatorPage(indicator: string): string {
	return `/andmed/naitajad/${indicator}/`;
}

/** An area's page, for people; the Estonian one. */
export function areaPagePath({ level, slug }: Pick<Area, 'level' | 'slug'>): string {
	if (level === 'country') return '/';
	return level === 'county' ? `/maakond/${slug}/` : `/kov/${slug}/`;
}

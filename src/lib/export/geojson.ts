import type { Feature, FeatureCollection } from 'geojson';
import type { Cell } from '../query/columns.ts';
import { aboutText } from './about-table.ts';
import type { ExportTable } from './export-table.ts';

/** The figures of one area as properties of its outline. */
type Properties = Record<string, Cell>;

/**
 * The outlines of a release, each with its area's code for an id, with the figures of a table. An area with one row has its columns; one with several has
 * `value_2019`, `status_2019`: what tells its rows apart stands in the names. Areas that the table has no row of are left
 * out, and rows whose area has no outline stay out of the features.
 */
export function toGeoJson(
	table: ExportTable,
	outlines: FeatureCollection
): FeatureCollection & { about: string; release: string } {
	const { columns, rows, release } = table;
	const dimensions = columns.filter(
		({ name, role }) => role === 'dimension' && name !== 'area' && new Set(rows.map((row) => row[name])).size > 1
	);
	const told = columns.filter(({ role, name }) => role === 'value' || name === 'status');
	const properties = new Map<string, Properties>();
	for (const row of rows) {
		const area = String(row['area']);
		const ending = dimensions.map(({ name }) => `_${row[name]}`).join('');
		const figures = told.map(({ name }) => [`${name}${ending}`, row[name] ?? null]);
		const shared = columns
			.filter(({ name }) => !told.some((one) => one.name === name) && !dimensions.some((one) => one.name === name))
			.map(({ name }) => [name, row[name] ?? null]);
		properties.set(area, { ...Object.fromEntries(shared), ...properties.get(area), ...Object.fromEntries(figures) });
	}
	const features = outlines.features.flatMap((outline): Feature[] => {
		const held = properties.get(String(outline.id));
		return held ? [{ ...outline, properties: { ...outline.properties, ...held } }] : [];
	});
	return { ...outlines, release, about: aboutText(table), features };
}

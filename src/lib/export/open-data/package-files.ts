import type { PackageFile } from '../data-package.ts';
import { withRelease } from '../export-table.ts';
import { apiRoot, observationsPath } from './addresses.ts';
import { exportColumn } from '../export-column.ts';
import { openColumns, type OpenContext } from './open-table.ts';
import type { IndicatorEntry } from './documents.ts';

/** The CSV files of the open data as a data package tells of them; paths are relative to the descriptor beside them. */
export function packageFiles({ catalog }: OpenContext, entries: readonly IndicatorEntry[]): PackageFile[] {
	const { columns } = withRelease({ columns: openColumns, rows: [], release: catalog.release });
	const csv = { format: 'csv', mediatype: 'text/csv' };
	return [
		{
			name: 'areas',
			path: 'areas.csv',
			title: 'Piirkonnad',
			columns: areaColumns,
			sources: catalog.sources.filter(({ id }) => id.startsWith('areas-')),
			...csv
		},
		...entries.map(({ id, title, description, coverage }) => ({
			name: id,
			path: observationsPath(id, 'csv').slice(apiRoot.length),
			title: title.et,
			description: description.et,
			columns,
			sources: catalog.sources.filter((source) => coverage.sources.includes(source.id)),
			...csv
		}))
	];
}

const areaColumns = [
	{ ...exportColumn('code'), role: 'dimension' as const },
	...['level', 'name', 'kind', 'slug', 'parent', 'validFrom', 'validTo', 'registryCode', 'release'].map((name) => ({
		...exportColumn(name),
		role: 'attribute' as const
	}))
];

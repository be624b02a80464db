import type { Area, FormerArea } from '#lib/model/area.ts';
import type { Contact } from '#lib/model/contact.ts';
import type { Observation } from '#lib/model/observation.ts';
import { columnsOf, type Cell, type TableColumns } from '#lib/query/columns.ts';
import { tables, type TableName } from '#lib/query/tables.ts';
import type { PartGroup } from './observe-parts.ts';

function columnsFor<Table extends TableName>(
	table: Table,
	rows: readonly Record<keyof TableColumns[Table] & string, Cell>[]
): TableColumns[Table] {
	return columnsOf(Object.keys(tables[table]), rows as readonly Record<string, Cell>[]) as TableColumns[Table];
}

export function areaColumns(areas: readonly Area[]): TableColumns['areas'] {
	const rows = areas.map(({ validFrom, validTo, formerCode, registryCode, ...area }) => ({
		...area,
		valid_from: validFrom,
		valid_to: validTo,
		former_code: formerCode,
		registry_code: registryCode
	}));
	return columnsFor('areas', rows);
}

export function formerAreaColumns(areas: readonly FormerArea[]): TableColumns['former_areas'] {
	const rows = areas.map(({ areaShare, ...area }) => ({ ...area, area_share: areaShare }));
	return columnsFor('former_areas', rows);
}

export function contactColumns(contacts: readonly Contact[]): TableColumns['contacts'] {
	return columnsFor('contacts', contacts);
}

/** Never -0, which would be another figure in a file, and the same in every comparison. */
function plain(value: Cell): Cell {
	return value === 0 ? 0 : value;
}

export function observationColumns(observations: readonly Observation[]): TableColumns['observations'] {
	const columns = columnsFor('observations', observations);
	return { ...columns, value: columns.value.map(plain) };
}

/** The parts of some of the areas of a group, from one place in their order up to another. */
export function partColumns(
	indicator: string,
	{ dimension, categories, areas }: PartGroup,
	from: number,
	to: number
): TableColumns['breakdowns'] {
	const parts = areas.slice(from, to).flat();
	const columns = columnsOf(['area', 'period', 'value', 'status', 'source', 'caveat'], parts);
	return {
		...columns,
		indicator: parts.map(() => indicator),
		dimension: parts.map(() => dimension),
		category: parts.map((_, index) => categories[index % categories.length] ?? null),
		value: columns.value.map(plain)
	};
}

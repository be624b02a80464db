import type { Area, AreaCode, FormerArea } from '#lib/model/area.ts';
import type { SourceDefinition } from '../define.ts';
import { type Fields, fieldsOf, hasFigures, missingOf, sumOf } from './rebuild-fields.ts';

/** Areas that became one, and of each whether it became part of it as a whole. */
type Merger = { successor: AreaCode; predecessors: ReadonlyMap<AreaCode, boolean> };

/** Rows that differ in nothing of their key but the area, by the area. */
type Group = { period: string; rows: Map<AreaCode, Fields> };
type Groups = Map<string, Group>;

type Keyed = Pick<SourceDefinition, 'key' | 'additive'>;

/**
 * The rows of a source by the areas of today. Rows of an area that merely changed its code are carried over. Where
 * several became one, the additive fields are summed if all of them were whole and have a value: such a row says
 * `rebuilt`, and where no sum can be made it is missing. What the publisher tells of an area of today stands, except
 * that an area with the code of a predecessor is not taken for it. Rows of the municipalities before 2017 are gone
 * after this; those of areas that ended since stay, unless one of today has their code.
 */
export function rebuild<Row>(
	source: Pick<SourceDefinition<Row>, 'key' | 'additive'>,
	rows: readonly Row[],
	areas: readonly Area[],
	formerAreas: readonly FormerArea[]
): Row[] {
	if (!source.key.includes('area') || !source.key.includes('period')) return [...rows];
	const reform = mergersOfReform(areas, formerAreas);
	const groups = groupedRows(rows.map(fieldsOf), source, newCodes(areas, reform));
	for (const merger of [...reform, ...mergersSince(areas, formerAreas)]) {
		const before = lastToldBefore(groups, merger, source.additive);
		for (const { period, rows } of groups.values()) if (period <= before) merge(rows, merger, source.additive);
	}
	const lasting = new Set(areas.map(({ code }) => code));
	const gone = new Set(formerAreas.map(({ code }) => code).filter((code) => !lasting.has(code)));
	const kept = [...groups.values()].flatMap((group) => [...group.rows].filter(([area]) => !gone.has(area)));
	// Only `area`, `status` and additive fields were written, with what such a field of a row may hold.
	return kept.map(([, row]) => row as Row);
}

function renumbering(areas: readonly Area[]): Map<AreaCode, AreaCode> {
	return new Map(areas.flatMap(({ code, formerCode }) => (formerCode === null ? [] : [[formerCode, code]])));
}

/** What the municipalities before 2017 became, by today's codes. */
function mergersOfReform(areas: readonly Area[], formerAreas: readonly FormerArea[]): Merger[] {
	const today = renumbering(areas);
	const successors = new Map<AreaCode, number>();
	for (const { code } of formerAreas) successors.set(code, (successors.get(code) ?? 0) + 1);
	const mergers = new Map<AreaCode, Map<AreaCode, boolean>>();
	for (const { code, successor: successorThen } of formerAreas) {
		const successor = today.get(successorThen) ?? successorThen;
		const predecessors = mergers.get(successor) ?? new Map<AreaCode, boolean>();
		mergers.set(successor, predecessors.set(code, successors.get(code) === 1));
	}
	return [...mergers].map(([successor, predecessors]) => ({ successor, predecessors }));
}

/** What areas that ended since then became, the earliest first; an area may have the code of one of its predecessors. */
function mergersSince(areas: readonly Area[], formerAreas: readonly FormerArea[]): Merger[] {
	const codesOfReform = new Set(formerAreas.map(({ successor }) => successor));
	const ended = areas.filter(({ successor }) => successor !== null);
	const mergers = new Map<AreaCode, Map<AreaCode, boolean>>();
	for (const { code, successor } of ended.toSorted((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? -1 : 1))) {
		if (successor === null) continue;
		const itself = codesOfReform.has(successor) ? [[successor, true] as const] : [];
		const predecessors = mergers.get(successor) ?? new Map<AreaCode, boolean>(itself);
		mergers.set(successor, predecessors.set(code, true));
	}
	return [...mergers].map(([successor, predecessors]) => ({ successor, predecessors }));
}

/** Today's code of every area that has another one now and is otherwise what it was. */
function newCodes(areas: readonly Area[], reform: readonly Merger[]): Map<AreaCode, AreaCode> {
	const codes = renumbering(areas);
	for (const { successor, predecessors } of reform) {
		const [[code, isWhole] = ['', false]] = predecessors;
		if (predecessors.size === 1 && isWhole) codes.set(code, successor);
	}
	return codes;
}

/** A row at an area's own code stands before one that is carried over to it. */
function groupedRows(rows: readonly Fields[], { key }: Keyed, codes: ReadonlyMap<AreaCode, AreaCode>): Groups {
	const groups: Groups = new Map();
	const others = key.filter((field) => field !== 'area');
	for (const row of rows) {
		const name = others.map((field) => String(row[field])).join(' ');
		const group = groups.get(name) ?? { period: String(row['period']), rows: new Map<AreaCode, Fields>() };
		groups.set(name, group);
		const code = String(row['area']);
		const area = codes.get(code) ?? code;
		if (area === code) group.rows.set(area, row);
		else if (!group.rows.has(area)) group.rows.set(area, { ...row, area });
	}
	return groups;
}

/** The last period in which a source tells anything of a predecessor by a code of its own; empty when it never does. */
function lastToldBefore(groups: Groups, { successor, predecessors }: Merger, additive: Keyed['additive']): string {
	const codes = [...predecessors.keys()].filter((code) => code !== successor);
	const told = [...groups.values()].filter(({ rows }) =>
		codes.some((code) => hasFigures(rows.get(code) ?? { status: 'O' }, additive))
	);
	return told.reduce((last, { period }) => (period > last ? period : last), '');
}

/** Makes the successor's row of those of its predecessors, where it does not tell of itself. */
function merge(rows: Map<AreaCode, Fields>, { successor, predecessors }: Merger, additive: Keyed['additive']): void {
	const own = rows.get(successor);
	const isOfToday = !predecessors.has(successor);
	if (own && isOfToday && hasFigures(own, additive)) return;
	const parts = [...predecessors.keys()].map((code) => rows.get(code));
	const told = parts.find((row) => row && hasFigures(row, additive));
	if (!told) return;
	if (!isOfToday) rows.delete(successor);
	if (additive === null) return;
	const areWhole = [...predecessors.values()].every(Boolean);
	const sums = additive.map((field) => [field, areWhole ? sumOf(parts, field) : missingOf(told, field)]);
	const made: Fields = { ...told, ...Object.fromEntries(sums), area: successor };
	if (!('status' in told)) {
		if (hasFigures(made, additive)) rows.set(successor, made);
	} else if (hasFigures(made, additive)) rows.set(successor, { ...made, status: 'rebuilt' });
	else if (!own || !isOfToday) rows.set(successor, { ...made, status: 'O' });
}

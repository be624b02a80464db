import { slugOf, type Area } from '#lib/model/area.ts';
import { type RowOf, SourceError } from '../define.ts';
import { boundaries } from './boundaries.ts';

/** A municipality as the country's division of today has it. */
export type TodayRow = Omit<RowOf<typeof boundaries>, 'rings'>;

/**
 * The municipalities of the reform of 2017, and what the division of today (no rows: it is not known) has made of
 * them. One of the same name and county under a new code merely changed its code. One that is not known at all is what
 * those became that ended in its county, and it may have the code of one of them. Throws SourceError in one line where
 * that does not say which became which: a person must tell in `areas-2018`.
 */
export function divisionOf(known: readonly Area[], today: readonly TodayRow[]): Area[] {
	if (today.length === 0) return [...known];
	const standing = known.filter(({ validTo }) => validTo === null);
	const ended = known.filter(({ validTo }) => validTo !== null);
	const notYet = new Set(ended.filter((area) => isStillThere(area, ended, today)));
	const rows = today.filter((row) => ![...notYet].some(({ code }) => code === row.code));
	const lasting = new Map(standing.map((area) => [rowOf(area, rows), area]));
	const over = ended.filter((area) => !notYet.has(area));
	const made = rows.filter((row) => !lasting.has(row)).map((row) => municipalityMade(row, over));
	const madeIn = new Map(made.map((area) => [area.parent, area]));
	if (madeIn.size < made.length) {
		throw unexplained(`${made.map(named).join(' and ')} are new, and which became which is not told`);
	}
	const past = ended.filter(({ code }) => !made.some((area) => area.code === code));
	return [
		...[...lasting].map(([row, area]) => renumbered(area, row.code)),
		...made,
		...past.map((area) => (notYet.has(area) ? area : succeeded(area, madeIn.get(area.parent))))
	];
}

/** Whether all that ended together with an area are in the division: then it is of before. */
function isStillThere({ parent, validTo }: Area, ended: readonly Area[], today: readonly TodayRow[]): boolean {
	const together = ended.filter((area) => area.parent === parent && area.validTo === validTo);
	return together.every((area) => today.some((row) => row.code === area.code && row.name === area.name));
}

/** Its row in the division of today, by its code or, where that is gone, by its name and county. */
function rowOf(area: Area, rows: readonly TodayRow[]): TodayRow {
	const byCode = rows.find(({ code }) => code === area.code);
	if (byCode && byCode.name !== area.name) throw unexplained(`${named(area)} is now called ${byCode.name}`);
	const row = byCode ?? rows.find(({ name, county }) => name === area.name && county === area.parent);
	if (row) return row;
	throw unexplained(`${named(area)} is gone, and what it became part of is not told`);
}

function renumbered(area: Area, code: string): Area {
	return code === area.code ? area : { ...area, code, formerCode: area.code };
}

function municipalityMade({ code, name, kind, county }: TodayRow, ended: readonly Area[]): Area {
	const [first] = ended.filter(({ parent }) => parent === county);
	if (!first) throw unexplained(`${name} (${code}) is new, and what it was made of is not told`);
	return {
		code,
		level: 'municipality',
		name,
		kind,
		slug: slugOf(name),
		parent: county,
		validFrom: first.validTo,
		validTo: null,
		successor: null,
		formerCode: null,
		registryCode: null
	};
}

function succeeded(area: Area, successor: Area | undefined): Area {
	if (area.successor !== null) return area;
	if (!successor) throw unexplained(`${named(area)} is gone, and what it became part of is not told`);
	return { ...area, successor: successor.code };
}

function named({ name, code }: Area): string {
	return `${name} (${code})`;
}

function unexplained(reason: string): SourceError {
	return new SourceError(boundaries.id, reason);
}

import type { Area } from '#lib/model/area.ts';
import type { CheckId, SourceStatus } from '#lib/model/source-status.ts';
import type { KnownAreas, SourceDefinition } from '../define.ts';
import { knownCodes, type RowSummary, summaryOf } from './row-summary.ts';
import { heldRows, pulledRecords, refuseRepeatedKeys } from './validate.ts';

export type SourceCheck = SourceStatus['checks'][number];

/** The checks that a person may set aside with `--accept`, having looked at the table. */
const acceptable: readonly CheckId[] = ['areas', 'coverage', 'lost-rows', 'values'];

/** What became of a pull: what its rows cover where it could be read at all, and what was checked of it. */
export type Judgement = { summary: RowSummary | null; checks: readonly SourceCheck[] };

/** The last good pull; `sameQuestion`: whether the publisher was asked then what it is asked now. */
export type Before = { summary: RowSummary; sameQuestion: boolean };

/**
 * Holds the bytes of a pull to the source's format, schema and key, and to the last good pull (null: there is none).
 * Bytes that cannot be read are judged by nothing else.
 */
export function judgePull(
	source: SourceDefinition,
	bytes: Uint8Array,
	known: KnownAreas,
	before: Before | null
): Judgement {
	const checks: SourceCheck[] = [{ check: 'reached', problem: null }];
	const attempt = <Result>(check: CheckId, work: () => Result): Result | null => {
		try {
			const result = work();
			checks.push({ check, problem: null });
			return result;
		} catch (error) {
			checks.push({ check, problem: reasonOf(source.id, error) });
			return null;
		}
	};
	const records = attempt('format', () => pulledRecords(source, bytes, known));
	const rows = records && attempt('rows', () => heldRows(source, records));
	const unique = rows && attempt('keys', () => refuseRepeatedKeys(source, rows));
	if (!unique) return { summary: null, checks };
	const summary = summaryOf(unique);
	return { summary, checks: [...checks, ...compare(source, summary, known, before)] };
}

/** Why a source cannot be had or read, in one line; a decoder may stumble over what its publisher never sent before. */
export function reasonOf(source: string, error: unknown): string {
	if (!(error instanceof Error)) return `${source}: ${String(error)}`;
	const stumbled = /^(Type|Range|Reference|Syntax)Error$/.test(error.name);
	const said = (stumbled ? `${error.name}: ${error.message}` : error.message).replace(/\s+/g, ' ');
	return said.startsWith(`${source}: `) ? said : `${source}: ${said}`;
}

/** The first problem that keeps the pull from being taken; null when it may be. */
export function refusal(checks: readonly SourceCheck[], accepted: boolean): string | null {
	const found = checks.find(({ check, problem }) => problem !== null && !(accepted && acceptable.includes(check)));
	return found?.problem ?? null;
}

/** What the rows cover, against what is known of areas and against the last good pull. */
function compare(
	{ id, live }: SourceDefinition,
	summary: RowSummary,
	known: KnownAreas,
	before: Before | null
): SourceCheck[] {
	const today = known.areas.filter(({ validTo }) => validTo === null);
	const check = (name: CheckId, reason: string | null): SourceCheck => ({
		check: name,
		problem: reason === null ? null : `${id}: ${reason}`
	});
	const areas = check('areas', areasProblem(summary, knownCodes(known), today, before));
	if (before === null) return [areas];
	const coverage = check('coverage', coverageProblem(summary, today, before.summary));
	if (!before.sameQuestion) return [areas, coverage];
	return [areas, coverage, check('lost-rows', lostRowsProblem(summary, before.summary, live?.mayLose))];
}

function areasProblem(
	{ areas }: RowSummary,
	codes: ReadonlySet<string>,
	today: readonly Area[],
	before: Before | null
): string | null {
	const unknown = areas.filter((code) => !codes.has(code));
	if (unknown.length > 0) return `no area is known by ${several('the code', 'the codes', unknown)}`;
	const [had, has] = [new Set(before?.summary.areas), new Set(areas)];
	const vanished = today.filter(({ code }) => had.has(code) && !has.has(code));
	return vanished.length === 0 ? null : `no rows any more of ${several('area', 'areas', vanished.map(nameOf))}`;
}

function coverageProblem(summary: RowSummary, today: readonly Area[], before: RowSummary): string | null {
	const [had, has] = [new Set(before.newestAreas), new Set(summary.newestAreas)];
	const lacking = today.filter(({ level, code }) => level === 'municipality' && had.has(code) && !has.has(code));
	if (lacking.length === 0) return null;
	const periods = { now: summary.periods.at(-1), then: before.periods.at(-1) };
	const which = periods.now === undefined ? 'the table' : `the newest period, ${periods.now},`;
	const when = periods.then === undefined || periods.then === periods.now ? 'before' : `in ${periods.then}`;
	return `${which} lacks ${several('municipality', 'municipalities', lacking.map(nameOf))}, which had rows ${when}`;
}

function lostRowsProblem(summary: RowSummary, before: RowSummary, mayLose = 0): string | null {
	const lost = before.rows - summary.rows;
	if (lost <= mayLose * before.rows) return null;
	return `${lost} of ${before.rows} rows are gone, at most ${Math.floor(mayLose * before.rows)} may be`;
}

const nameOf = ({ name, code }: Area) => `${name} (${code})`;

/** How many they are, and the first of them by name. */
function several(one: string, more: string, names: readonly string[]): string {
	const shown = names.slice(0, 5).join(', ');
	return names.length === 1 ? `${one} ${shown}` : `${names.length} ${more}: ${shown}${names.length > 5 ? ', …' : ''}`;
}

import type { Area } from '../model/area.ts';
import type { CatalogIndicator } from '../model/catalog.ts';
import { type Formula, formulaId, formulaText } from '../model/formula/formula.ts';
import type { FormulaProblem } from '../model/formula/formula-problem.ts';
import { parseFormula } from '../model/formula/parse-formula.ts';
import type { Period, PeriodRange } from '../model/period.ts';
import { readFormulaText, writeFormulaText } from './formula-address.ts';
import { compareKeys as keys, mostAreas, mostIndicators } from './compare-search.ts';
import { mendedPeriod } from './profile-view.ts';
import { readRange, writeRange } from './range-address.ts';
import { searchText } from './search-text.ts';
import { readSlugList, writeSlugList } from './slug-list.ts';
import { byName, type Sort } from './sort.ts';

export type Pair = { x: string; y: string };

/** What a comparison shows: all of it stands in the address. Areas are told by their slugs, indicators by their ids. */
export type CompareView = {
	areas: readonly string[];
	indicators: readonly string[];
	/** The reader's own formula, which is among the indicators by the id `valem`; null where there is none. */
	formula: Formula | null;
	range: PeriodRange;
	/** Lines start from 100. */
	index: boolean;
	/** The year of the table and of the scatter plot. */
	year: Period;
	/** Indicators by their ids. Null: in the order in which areas were chosen. */
	sort: Sort | null;
	/** The indicators along the axes of the scatter plot; null for the first two that are shown. */
	pair: Pair | null;
	/** The scatter plot's axes are logarithmic where figures allow it. */
	log: boolean;
};

export type CompareMending =
	| { kind: 'period'; asked: string; shown: PeriodRange }
	| { kind: 'year'; asked: string; shown: Period }
	| { kind: 'areas' | 'indicators'; reason: 'unknown' | 'repeated' | 'too-many'; asked: string }
	| { kind: 'axis' | 'sort'; asked: string }
	| { kind: 'formula'; asked: string; problem: FormulaProblem };

export type CompareChoices = {
	areas: readonly Pick<Area, 'slug'>[];
	indicators: readonly Pick<CatalogIndicator, 'id' | 'title' | 'unit' | 'categories'>[];
	/** The periods that any indicator has figures of. */
	periods: readonly Period[];
	/** What is shown where the address asks for none. */
	standard: { areas: readonly string[]; indicators: readonly string[] };
};

/**
 * The view that an address asks for, mended to the nearest sensible one, and what was mended:
 * `?kov=rakvere-linn,tartu-linn&naitajad=population,births&alates=2018&kuni=2023&jarjesta=-births&x=population&y=births`.
 * A formula (`&valem=births/population`) stands where `naitajad` names it, else last.
 */
export function readCompareView(
	search: string,
	{ areas, indicators, periods, standard }: CompareChoices
): { view: CompareView; mended: CompareMending[] } {
	const params = new URLSearchParams(search);
	const mended: CompareMending[] = [];
	const list = (kind: 'areas' | 'indicators', known: readonly string[], most: number) => {
		const asked = readSlugList(params.get(keys[kind]), new Set(known));
		const tell = (reason: 'unknown' | 'repeated' | 'too-many') => (asked: string) =>
			mended.push({ kind, reason, asked });
		asked.unknown.forEach(tell('unknown'));
		asked.repeated.forEach(tell('repeated'));
		asked.known.slice(most).forEach(tell('too-many'));
		return asked.known.length > 0 ? asked.known.slice(0, most) : standard[kind];
	};
	const text = readFormulaText(search);
	const { formula, problem } = text === '' ? { formula: null, problem: null } : parseFormula(text, indicators);
	if (problem) mended.push({ kind: 'formula', asked: text, problem });
	const ids = [...indicators.map(({ id }) => id), ...(formula ? [formulaId] : [])];
	const listed = list('indicators', ids, mostIndicators);
	const chosen = formula && !listed.includes(formulaId) ? [...listed.slice(0, mostIndicators - 1), formulaId] : listed;
	const range = readRange(search, periods);
	mended.push(...mendedPeriod(params, range));

	const one = <Value extends string>(key: string, allowed: readonly Value[], kind: 'axis' | 'sort') => {
		const asked = params.get(key);
		if (asked === null) return null;
		const value = allowed.find((value) => value === asked);
		if (value === undefined) mended.push({ kind, asked: asked.slice(0, 60) });
		return value ?? null;
	};
	const year = params.get(keys.year);
	const knownYear = year !== null && periods.includes(year) ? year : range.to;
	if (year !== null && year !== knownYear) mended.push({ kind: 'year', asked: year.slice(0, 60), shown: knownYear });

	const amounts = amountsOf(indicators, formula);
	const [x, y] = [one('x', amounts, 'axis'), one('y', amounts, 'axis')];
	const twice = x !== null && x === y;
	if (twice) mended.push({ kind: 'axis', asked: x });
	const sorts = [byName, ...chosen].flatMap((by) => [by, `-${by}`]);
	const sort = one(keys.sort, sorts, 'sort');
	return {
		view: {
			areas: list('areas', slugsOf(areas), mostAreas),
			indicators: chosen,
			formula,
			range,
			index: params.get(keys.index) === '1',
			year: knownYear,
			sort: sort === null ? null : { by: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
			pair: x === null && y === null ? null : pairWith({ x, y: twice ? null : y }, chosen, amounts),
			log: params.get(keys.log) === 'log'
		},
		mended
	};
}

/** The shortest address of a view: nothing for what is as it is at first. Other parts of the address stay. */
export function writeCompareView(search: string, view: CompareView, choices: CompareChoices): string {
	const { formula, indicators } = view;
	const written = formula && indicators.includes(formulaId) ? formulaText(formula) : '';
	const params = new URLSearchParams(writeFormulaText(writeRange(search, view.range), written));
	const set = (key: string, value: string | null) => (value === null ? params.delete(key) : params.set(key, value));
	const { standard } = choices;
	writeSlugList(params, keys.areas, isSame(view.areas, standard.areas) ? [] : view.areas);
	writeSlugList(params, keys.indicators, isSame(view.indicators, standard.indicators) ? [] : view.indicators);
	set(keys.index, view.index ? '1' : null);
	set(keys.year, view.year === view.range.to ? null : view.year);
	set(keys.sort, view.sort && sortWord(view));
	const pair = written === '' ? withoutFormula(view.pair) : view.pair;
	set('x', pair?.x ?? null);
	set('y', pair?.y ?? null);
	set(keys.log, view.log ? 'log' : null);
	return searchText(params);
}

/** Nothing to sort by an indicator that is no longer shown. */
function sortWord({ sort, indicators }: CompareView): string | null {
	if (!sort || !(sort.by === byName || indicators.includes(sort.by))) return null;
	return (sort.descending ? '-' : '') + sort.by;
}

/** The indicators along the axes: those asked for, or the first two amounts that are shown; never the same twice. */
export function pairOf(
	{ pair, indicators, formula }: CompareView,
	{ indicators: known }: Pick<CompareChoices, 'indicators'>
): Pair {
	return pair ?? pairWith({ x: null, y: null }, indicators, amountsOf(known, formula));
}

function pairWith(
	asked: { x: string | null; y: string | null },
	chosen: readonly string[],
	amounts: readonly string[]
): Pair {
	const order = [...chosen.filter((id) => amounts.includes(id)), ...amounts];
	const other = (id: string | null) => order.find((one) => one !== id) ?? '';
	const x = asked.x ?? other(asked.y);
	return { x, y: asked.y ?? other(x) };
}

/** What of a pair is left where there is no formula any more. */
function withoutFormula(pair: Pair | null): { x: string | null; y: string | null } | null {
	const kept = (id: string) => (id === formulaId ? null : id);
	return pair && { x: kept(pair.x), y: kept(pair.y) };
}

function amountsOf(indicators: CompareChoices['indicators'], formula: Formula | null): string[] {
	const amounts = indicators.filter(({ categories }) => !categories).map(({ id }) => id);
	return formula ? [...amounts, formulaId] : amounts;
}

function slugsOf(areas: CompareChoices['areas']): string[] {
	return areas.map(({ slug }) => slug);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id, index) => id === other[index]);
}

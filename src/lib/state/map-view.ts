import * as v from 'valibot';
import type { CatalogIndicator } from '../model/catalog.ts';
import { Period } from '../model/period.ts';
import { readWord, writeWord, type Word } from './address-words.ts';
import { groupKey } from './group-address.ts';
import { searchText } from './search-text.ts';
import { readSlugList, writeSlugList } from './slug-list.ts';

export const mapLevels = ['municipality', 'county'] as const;
export const classMethods = ['quantiles', 'natural', 'equal', 'pretty', 'hand'] as const;
export const mapScales = ['auto', 'sequential', 'diverging'] as const;
export const mapForms = ['outlines', 'tiles'] as const;
export type MapLevel = (typeof mapLevels)[number];
export type ClassMethod = (typeof classMethods)[number];
export type MapScale = (typeof mapScales)[number];
export type MapForm = (typeof mapForms)[number];

export const fewestClasses = 3;
export const mostClasses = 7;

/** How figures are cut into classes. `breaks`: where, ascending; only of the method by hand. */
export type Classing = { method: ClassMethod; count: number; breaks: readonly number[]; scale: MapScale };

/** The indicator beside the first one, its year (null: as the first one's), and whether one map shows both. */
export type Beside = { indicator: string; period: Period | null; together: boolean };

/** What a theme map shows: all of it stands in the address. */
export type MapView = {
	level: MapLevel;
	period: Period;
	/** The year that `period` is compared with; null: the figures of `period` themselves. */
	since: Period | null;
	/** The change is told in percent. */
	relative: boolean;
	form: MapForm;
	classing: Classing;
	beside: Beside | null;
	/** The municipalities of the reader's own group, which are outlined; empty for none. */
	group: readonly string[];
};

/** Something that an address asks for and cannot have, and what was shown instead. */
export type MapMending =
	| { kind: 'period'; asked: string; shown: Period }
	| { kind: 'since'; asked: string }
	| { kind: 'level' | 'method' | 'scale' | 'form' | 'breaks' | 'beside' | 'group'; asked: string }
	| { kind: 'count'; asked: string; shown: number };

/** What a map of an indicator can show. */
export type MapChoices = {
	indicator: Pick<CatalogIndicator, 'periods' | 'mapPeriod' | 'levels' | 'categories'>;
	/** The ids of what can stand beside it. */
	others: readonly string[];
	/** The slugs of all municipalities. */
	municipalities?: readonly string[];
};

/** The words of the address are Estonian in both languages, as its paths are. */
const words: { level: Word<MapLevel>; method: Word<ClassMethod>; scale: Word<MapScale>; form: Word<MapForm> } = {
	level: { key: 'tase', standard: 'municipality', values: { municipality: 'kov', county: 'maakond' } },
	method: {
		key: 'klassid',
		standard: 'quantiles',
		values: { quantiles: 'kvantiilid', natural: 'loomulikud', equal: 'vordsed', pretty: 'umarad', hand: 'kasitsi' }
	},
	scale: {
		key: 'skaala',
		standard: 'auto',
		values: { auto: 'ise', sequential: 'uhesuunaline', diverging: 'kahesuunaline' }
	},
	form: { key: 'kuju', standard: 'outlines', values: { outlines: 'piirid', tiles: 'ruudud' } }
};
const keys = {
	period: 'aasta',
	since: 'alates',
	relative: 'muutus',
	count: 'klasse',
	breaks: 'piirid',
	beside: 'korval',
	besidePeriod: 'korvalaasta',
	together: 'koos'
} as const;
const standardCount = 5;

/** The year that a map shows at first. */
export function standardPeriod({ periods, mapPeriod }: Pick<CatalogIndicator, 'periods' | 'mapPeriod'>): Period {
	return mapPeriod ?? periods.at(-1) ?? '2023';
}

/** What a map shows where the address asks for nothing. */
export function standardView({ indicator }: Pick<MapChoices, 'indicator'>): MapView {
	return readMapView('', { indicator, others: [] }).view;
}

/**
 * The view that an address asks for, mended to the nearest sensible one, and what was mended:
 * `?aasta=2023&alates=2018&muutus=protsent&tase=maakond&klassid=kasitsi&piirid=-5,0,5&korval=mean-age`,
 * `?ryhm=ruhnu-vald,vormsi-vald`.
 */
export function readMapView(
	search: string,
	{ indicator, others, municipalities = [] }: MapChoices
): { view: MapView; mended: MapMending[] } {
	const params = new URLSearchParams(search);
	const mended: MapMending[] = [];
	const { periods, levels, categories } = indicator;

	const period = readPeriod(params, keys.period, periods) ?? standardPeriod(indicator);
	const askedPeriod = params.get(keys.period);
	if (askedPeriod !== null && askedPeriod !== period) {
		mended.push({ kind: 'period', asked: cut(askedPeriod), shown: period });
	}
	const askedSince = params.get(keys.since);
	const first = categories ? null : readPeriod(params, keys.since, periods);
	const since = first !== null && first < period ? first : null;
	if (askedSince !== null && since === null) mended.push({ kind: 'since', asked: cut(askedSince) });

	const level = wordOf(params, words.level, 'level', mended);
	const group = readSlugList(params.get(groupKey), new Set(municipalities));
	for (const slug of group.unknown) mended.push({ kind: 'group', asked: slug });
	if (!levels.includes(level)) mended.push({ kind: 'level', asked: words.level.values[level] });
	return {
		view: {
			level: levels.includes(level) ? level : 'municipality',
			period,
			since,
			relative: since !== null && params.get(keys.relative) === 'protsent',
			form: wordOf(params, words.form, 'form', mended),
			classing: readClassing(params, mended),
			beside: readBeside(params, others, mended),
			group: group.known
		},
		mended
	};
}

function readClassing(params: URLSearchParams, mended: MapMending[]): Classing {
	const method = wordOf(params, words.method, 'method', mended);
	const scale = wordOf(params, words.scale, 'scale', mended);
	const askedCount = params.get(keys.count);
	const wanted = askedCount === null ? standardCount : Number(askedCount);
	const count = Number.isInteger(wanted) ? Math.min(mostClasses, Math.max(fewestClasses, wanted)) : standardCount;
	if (askedCount !== null && count !== wanted) mended.push({ kind: 'count', asked: cut(askedCount), shown: count });
	if (method !== 'hand') return { method, count, breaks: [], scale };
	const askedBreaks = params.get(keys.breaks) ?? '';
	const breaks = parseBreaks(askedBreaks);
	if (breaks !== null) return { method, count: breaks.length + 1, breaks, scale };
	mended.push({ kind: 'breaks', asked: cut(askedBreaks) });
	return { method: 'quantiles', count, breaks: [], scale };
}

/** Breaks as they stand in an address, "-5,0,2.5": one to six finite numbers, each once, put in order; else null. */
export function parseBreaks(text: string): number[] | null {
	const parts = text.split(',').map((part) => part.trim());
	if (!parts.every((part) => /^[-\u2212]?\d{1,12}(\.\d{1,6})?$/.test(part))) return null;
	const breaks = [...new Set(parts.map((part) => Number(part.replace('\u2212', '-'))))].sort((a, b) => a - b);
	return breaks.length <= mostClasses - 1 ? breaks : null;
}

function readBeside(params: URLSearchParams, others: readonly string[], mended: MapMending[]): Beside | null {
	const asked = params.get(keys.beside);
	if (asked === null) return null;
	if (!others.includes(asked)) {
		mended.push({ kind: 'beside', asked: cut(asked) });
		return null;
	}
	const period = v.safeParse(Period, params.get(keys.besidePeriod));
	return {
		indicator: asked,
		period: period.success ? period.output : null,
		together: params.get(keys.together) === '1'
	};
}

/** The shortest address of a view: nothing for what is as it is at first. Other parts of the address stay. */
export function writeMapView(search: string, view: MapView, choices: Pick<MapChoices, 'indicator'>): string {
	const params = new URLSearchParams(search);
	const set = (key: string, value: string | null) => (value === null ? params.delete(key) : params.set(key, value));
	const { classing, beside } = view;
	const byHand = classing.method === 'hand';
	set(keys.period, view.period === standardPeriod(choices.indicator) ? null : view.period);
	set(keys.since, view.since);
	set(keys.relative, view.since !== null && view.relative ? 'protsent' : null);
	writeWord(params, words.level, view.level);
	writeWord(params, words.form, view.form);
	writeWord(params, words.method, classing.method);
	writeWord(params, words.scale, classing.scale);
	set(keys.count, byHand || classing.count === standardCount ? null : String(classing.count));
	set(keys.breaks, byHand ? classing.breaks.join(',') : null);
	set(keys.beside, beside?.indicator ?? null);
	set(keys.besidePeriod, beside?.period ?? null);
	set(keys.together, beside?.together ? '1' : null);
	writeSlugList(params, groupKey, view.group);
	return searchText(params);
}

/** The standard word in place of one that there is not, which is said. */
function wordOf<Value extends string>(
	params: URLSearchParams,
	word: Word<Value>,
	kind: 'level' | 'method' | 'scale' | 'form',
	mended: MapMending[]
): Value {
	const value = readWord(params, word);
	if (value !== null) return value;
	mended.push({ kind, asked: cut(params.get(word.key) ?? '') });
	return word.standard;
}

function readPeriod(params: URLSearchParams, key: string, periods: readonly Period[]): Period | null {
	const asked = params.get(key);
	return asked !== null && periods.includes(asked) ? asked : null;
}

/** No address of ours has a longer part; what has was not written by us. */
function cut(asked: string): string {
	return asked.slice(0, 60);
}

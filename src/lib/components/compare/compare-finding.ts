import { m } from '#lib/paraglide/messages.js';
import { rounded } from '../../charts/choropleth/classes.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import type { PeriodRange } from '../../model/period.ts';
import { casesOf } from '../../narrative/cases.ts';
import { formatChange, formatRange, formatValue } from '../../narrative/formats.ts';

/** The figures of one area. */
export type AreaSeries = { name: string; rows: readonly Pick<Observation, 'period' | 'value' | 'status'>[] };

type Figure = { name: string; value: number; sample: boolean };
type Told = Pick<CatalogIndicator, 'unit' | 'decimals' | 'categories'>;

/**
 * What the lines of an indicator say, in a sentence or two: who has most and least in the newest year that all have, and
 * whose figure changed most over the longest stretch without a break that all have. '' for fewer than two areas and for kinds.
 */
export function compareFinding(
	indicator: Told,
	areas: readonly AreaSeries[],
	range: PeriodRange,
	language: Language
): string {
	const shown = areas.map(({ name, rows }) => ({
		name,
		rows: rows.filter(({ period }) => period >= range.from && period <= range.to)
	}));
	const last = shown[0]?.rows.findLast(({ period }) => shown.every((area) => figureAt(area, period, indicator)));
	if (shown.length < 2 || !last || indicator.categories) return '';
	const ends = figuresAt(shown, last.period, indicator);
	const stretch = longestStretch(shown, indicator);
	const changes = stretch
		? figuresAt(shown, stretch.to, indicator).map(({ name, value, sample }, index) => {
				const start = figuresAt(shown, stretch.from, indicator)[index];
				const change = rounded(value - (start?.value ?? NaN), indicator.decimals);
				return { name, value: change, sample: sample || start?.sample === true };
			})
		: [];
	const sample = [...ends, ...changes].some((figure) => figure.sample);
	return [
		endsSentence(indicator, ends, last.period, language),
		stretch ? changeSentence(indicator, changes, formatRange(stretch, language), language) : '',
		sample ? m.versus_finding_sample({}, { locale: language }) : ''
	]
		.filter(Boolean)
		.join(' ');
}

function endsSentence(indicator: Told, figures: readonly Figure[], year: string, language: Language): string {
	const [high, low] = [extreme(figures, 'max'), extreme(figures, 'min')];
	const figure = (value: number) => formatValue(indicator, value, language);
	if (high.value === low.value)
		return m.versus_finding_same({ year, figure: figure(high.value) }, { locale: language });
	return m.versus_finding_ends(
		{
			year,
			high: places(high.names, language),
			highest: figure(high.value),
			low: places(low.names, language),
			lowest: figure(low.value)
		},
		{ locale: language }
	);
}

function changeSentence(indicator: Told, changes: readonly Figure[], years: string, language: Language): string {
	const [rise, fall] = [extreme(changes, 'max'), extreme(changes, 'min')];
	const told = { years, most: places(rise.names, language), least: places(fall.names, language) };
	const grew = formatChange(indicator, rise.value, language);
	const fell = formatChange(indicator, fall.value, language);
	const locale = { locale: language };
	if (rise.value === 0 && fall.value === 0) return m.versus_finding_unchanged({ years }, locale);
	if (fall.value > 0) return m.versus_finding_rose({ ...told, grew }, locale);
	if (rise.value < 0) return m.versus_finding_fell({ ...told, fell }, locale);
	if (fall.value === 0) return m.versus_finding_rose_most({ ...told, grew }, locale);
	if (rise.value === 0) return m.versus_finding_fell_most({ ...told, fell }, locale);
	return m.versus_finding_both({ ...told, grew, fell }, locale);
}

/** The longest stretch of years, ends with a figure in every area, in which no area's series begins anew; the later of equals. */
function longestStretch(areas: readonly AreaSeries[], indicator: Told): PeriodRange | null {
	const periods = (areas[0]?.rows ?? []).map(({ period }) => period);
	let best: PeriodRange | null = null;
	let from: string | null = null;
	for (const period of periods) {
		const breaks = areas.some(({ rows }) => rows.find((row) => row.period === period)?.status === 'B');
		const whole = areas.every((area) => figureAt(area, period, indicator));
		if (breaks || from === null) from = whole ? period : null;
		else if (whole && (best === null || Number(period) - Number(from) >= Number(best.to) - Number(best.from))) {
			best = { from, to: period };
		}
	}
	return best;
}

/** As it is printed; null where there is none. */
function figureAt({ name, rows }: AreaSeries, period: string, { decimals }: Told): Figure | null {
	const row = rows.find((row) => row.period === period);
	if (!row || row.value === null) return null;
	return { name, value: rounded(row.value, decimals), sample: row.status === 'sample' };
}

function figuresAt(areas: readonly AreaSeries[], period: string, indicator: Told): Figure[] {
	return areas.flatMap((area) => figureAt(area, period, indicator) ?? []);
}

function extreme(figures: readonly Figure[], end: 'max' | 'min'): { value: number; names: string[] } {
	const value = Math[end](...figures.map((figure) => figure.value));
	return { value, names: figures.filter((figure) => figure.value === value).map(({ name }) => name) };
}

/** "Tallinnas ja Tartu linnas", "Tallinn and Tartu linn". */
function places(names: readonly string[], language: Language): string {
	const told = language === 'et' ? names.map((name) => casesOf(name).inessive) : names;
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(told);
}

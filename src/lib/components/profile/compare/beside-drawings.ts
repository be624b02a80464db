import { m } from '#lib/paraglide/messages.js';
import type { BarsWords } from '../../../charts/bars/bars-drawing.ts';
import { barsView } from '../../../charts/bars/bars-view.ts';
import { chartWords, type ChartWords } from '../../../charts/chart-words.ts';
import type { Drawing } from '../../../charts/drawing.ts';
import { linesView } from '../../../charts/line/lines-view.ts';
import { seriesColour, type LegendKey } from '../../../charts/looks.ts';
import { barPanels, type Named, type PanelsOf } from '../../../charts/panels/bar-panels.ts';
import { linePanels } from '../../../charts/panels/line-panels.ts';
import { stackPanels, type StackArea } from '../../../charts/panels/stack-panels.ts';
import { markedRowsDrawing, type MarkedRow, type MarkedWords } from '../../../charts/rows/marked-rows-drawing.ts';
import type { RowsView } from '../../../charts/rows/rows-view.ts';
import { shapeOf } from '../../../charts/shapes.ts';
import type { StackWords } from '../../../charts/stack/stack-drawing.ts';
import type { Part, WaterfallView } from '../../../charts/waterfall/waterfall-view.ts';
import type { Language } from '../../../model/language.ts';
import { periodsBetween, type Period, type PeriodRange } from '../../../model/period.ts';
import type { Status } from '../../../model/status.ts';
import { formatChange } from '../../../narrative/formats.ts';
import { yearRuns } from '../../../narrative/years.ts';
import type { AreaFigures } from '../profile-data.ts';
import { causeRows } from './cause-rows.ts';

/*
 * How charts draw the areas that a reader put beside the page's own. Only a comparison needs it, so a page fetches it
 * when it is asked for one. Areas come with the page's own first.
 */

/** A chart of several areas, and what is to be known of it. */
export type Beside = {
	drawing: Drawing;
	/** Whose bars and marks there are, where the drawing does not name them. */
	legend: LegendKey[];
	/** What its figures are in, where that is not what the page's own area alone is told in. */
	unit: string | null;
	notes: string[];
	/** Whom it shows, for those who do not see it. */
	shows: string;
	statuses: Status[];
	breaks: boolean;
	sample: boolean;
};

type Lack = { name: string; missing: readonly number[] };

/** Bars by year: the same indicators of every area. */
export function barsBeside(
	areas: readonly AreaFigures[],
	ids: readonly string[],
	range: PeriodRange,
	words: BarsWords
): Beside {
	const views = areas.map(({ name, series }) => ({
		name,
		view: barsView(Object.fromEntries(ids.map((id) => [id, series.get(id) ?? []])), range)
	}));
	return panelsBeside(barPanels(views, words), views);
}

/** Money by kind: the columns of every area. */
export function kindsBeside(areas: readonly StackArea[], words: Omit<StackWords, 'short'>): Beside {
	return panelsBeside(stackPanels(areas, words), areas);
}

/** A line for every area. */
export function linesBeside(areas: readonly AreaFigures[], id: string, range: PeriodRange, words: ChartWords): Beside {
	const series = areas.map(({ area, name, series }) => ({ id: area.code, name, points: series.get(id) ?? [] }));
	const view = linesView(series, range);
	const lacks = series.map(({ name, points }) => ({
		name,
		missing: periodsBetween(range.from, range.to)
			.filter((year) => (points.find(({ period }) => period === year)?.value ?? null) === null)
			.map(Number)
	}));
	return {
		...besideOf(linePanels(view, words).drawing, areas, view.statuses),
		notes: [m.chart_percent_scales(), ...missingNotes(lacks)],
		breaks: view.breaks.length > 0
	};
}

/** The kinds of one year, each as its share of all. */
export function sharesBeside(areas: readonly Named<RowsView>[], language: Language): Beside {
	const [own] = areas;
	const rows = (own?.view.rows ?? []).map(({ id, name }) => ({
		id,
		name,
		figures: areas.map(({ view }) => {
			const row = view.rows.find((candidate) => candidate.id === id);
			return row && row.share !== null ? { value: row.share, status: row.status } : null;
		})
	}));
	const words = chartWords({ unit: 'percent', decimals: 1, categories: null }, language);
	return marksBeside(rows, areas, words, m.budget_share_unit());
}

/** Why the populations changed, per 1,000 residents. */
export function causesBeside(
	areas: readonly Named<WaterfallView>[],
	year: Period,
	nameOf: (id: Part['id']) => string,
	language: Language
): Beside {
	const rate = { unit: 'per-1000', decimals: 1, categories: null } as const;
	const words = { ...chartWords(rate, language), figure: (value: number) => formatChange(rate, value, language) };
	const rows = causeRows(
		areas.map(({ view }) => view),
		(id) => (id === 'total' ? m.causes_total() : id === 'other' ? m.causes_rest() : nameOf(id))
	);
	const lacks = areas.flatMap(({ name, view }) => {
		if (view.parts.length === 0) return [m.causes_none_of({ name })];
		return view.missing.map(({ cause, years }) =>
			m.causes_missing_of({ name, cause: nameOf(cause), years: yearRuns(years.map(String)).join(', ') })
		);
	});
	return { ...marksBeside(rows, areas, words, m.causes_unit_rate({ year })), notes: lacks };
}

/** Parts on one scale: the page's own as bars, the others as marks; with the keys to both. */
function marksBeside(
	rows: readonly MarkedRow[],
	areas: readonly { name: string }[],
	words: MarkedWords,
	unit: string
): Beside {
	const names = areas.map(({ name }) => name);
	const statuses = rows.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.status] : [])));
	const legend = names.map((name, place): LegendKey =>
		place === 0
			? { name, look: 'fill', colour: seriesColour(0) }
			: { name, look: 'dot', colour: seriesColour(place), shape: shapeOf(place) }
	);
	return { ...besideOf(markedRowsDrawing(rows, names, words), areas, statuses), legend, unit };
}

function panelsBeside(
	{ drawing, one }: PanelsOf,
	areas: readonly Named<{ missing: readonly number[]; statuses: readonly Status[] }>[]
): Beside {
	const lacks = areas.map(({ name, view }) => ({ name, missing: view.missing }));
	return {
		...besideOf(
			drawing,
			areas,
			areas.flatMap(({ view }) => view.statuses)
		),
		notes: [...(one ? [] : [m.chart_own_scales()]), ...missingNotes(lacks)]
	};
}

function besideOf(drawing: Drawing, areas: readonly { name: string }[], statuses: readonly Status[]): Beside {
	return {
		drawing,
		legend: [],
		unit: null,
		notes: [],
		shows: m.chart_also_shows({ names: areas.map(({ name }) => name).join(', ') }),
		statuses: [...new Set(statuses)],
		breaks: false,
		sample: statuses.includes('sample')
	};
}

/** The years without a figure: once where all areas lack the same, else of each. */
function missingNotes(areas: readonly Lack[]): string[] {
	const told = areas.map(({ name, missing }) => ({ name, years: yearRuns(missing.map(String)).join(', ') }));
	const [own] = told;
	if (own && told.every(({ years }) => years === own.years)) {
		return own.years ? [m.chart_missing({ years: own.years })] : [];
	}
	return told.flatMap(({ name, years }) => (years ? [m.chart_missing_of({ name, years })] : []));
}

import { partColour } from '../part-colours.ts';
import { half, outlines, type StackWords } from '../stack/stack-drawing.ts';
import type { StackColumn, StackView } from '../stack/stack-view.ts';
import { tipOf, type Tip } from '../tip.ts';
import type { Named, PanelsOf } from './bar-panels.ts';
import { panelsDrawing, type Panel, type PanelLabel } from './panels-drawing.ts';
import { scalesFromZero } from './scales.ts';

/** An area, and how it writes a sum at the end of a column: as short as its own sums can be. */
export type StackArea = Named<StackView> & Pick<StackWords, 'short'>;

/** Columns by year of several areas, all with the same kinds, in a panel for each. */
export function stackPanels(areas: readonly StackArea[], words: Omit<StackWords, 'short'>): PanelsOf {
	const heightsOf = ({ columns }: StackView) =>
		columns.flatMap(({ parts }) => parts.flatMap(({ low, high }) => [low, high]));
	const { one, domains } = scalesFromZero(areas.map(({ view }) => heightsOf(view)));
	const panels = areas.map(({ name, view, short }, index): Panel => {
		const parts = view.columns.flatMap((column) => column.parts);
		return {
			name,
			own: index === 0,
			domain: domains[index] ?? [0, 1],
			fills: parts.map(({ year, place, low, high, status }) => ({
				...rectOf(year, low, high),
				fill: partColour(place, view.series.length).fill,
				pale: status === 'sample'
			})),
			outlines: outlines(view.columns).map(({ year, low, high }) => ({
				...rectOf(year, low, high),
				stroke: 'var(--ink-soft)'
			})),
			strokes: [],
			dots: [],
			labels: view.columns.flatMap((column) => labelOf(column, short)),
			missing: view.missing,
			breaks: []
		};
	});
	const years = areas[0]?.view.columns.map(({ year }) => year) ?? [];
	const tips = years.map((year) => tipIn(year, areas, words));
	return { drawing: panelsDrawing(panels, { first: years[0] ?? 0, last: years.at(-1) ?? 0 }, words, tips), one };
}

function rectOf(year: number, low: number, high: number) {
	return { x1: year - half, x2: year + half, low, high };
}

/** The sum of a column that is complete, at its end. */
function labelOf({ year, total, parts }: StackColumn, short: StackWords['short']): PanelLabel[] {
	if (total === null) return [];
	const below = total < 0;
	const ends = parts.map(({ low, high }) => (below ? low : high));
	const value = below ? Math.min(...ends) : Math.max(...ends);
	return [{ x: year, value, text: short(total), room: 2 * half, anchor: 'middle', below }];
}

/** The sum of a year in every area, and the parts of the page's own. */
function tipIn(year: number, areas: readonly StackArea[], words: Omit<StackWords, 'short'>): Tip {
	const columnOf = (view: StackView) => view.columns.find((column) => column.year === year);
	const sums = areas.map(({ name, view }) => {
		const column = columnOf(view);
		const total = column?.total ?? null;
		return {
			name: `${name}: ${words.total}`,
			value: total === null ? words.missing : words.figure(total),
			colour: null,
			note: column && column.parts.length > 0 ? words.note(column.status) : ''
		};
	});
	const [own] = areas;
	const parts = (own ? [...own.view.series].reverse() : []).map(({ id, name, place }) => {
		const part = own && columnOf(own.view)?.parts.find((candidate) => candidate.id === id);
		return {
			name,
			value: part ? words.figure(part.value) : words.missing,
			colour: partColour(place, own?.view.series.length ?? 1).fill,
			note: part ? words.note(part.status) : ''
		};
	});
	return tipOf(String(year), [...sums, ...parts]);
}

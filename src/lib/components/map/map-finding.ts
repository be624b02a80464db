import { extent } from 'd3-array';
import { m } from '#lib/paraglide/messages.js';
import { rounded } from '../../charts/choropleth/classes.ts';
import { signsOf } from '../../charts/choropleth/map-figures.ts';
import { printFigure } from '../../charts/choropleth/measure.ts';
import type { ThemePicture } from '../../charts/choropleth/theme-picture.ts';
import type { Language } from '../../model/language.ts';
import { formatRange } from '../../narrative/formats.ts';
import type { MapView } from '../../state/map-view.ts';

type Shown = Pick<MapView, 'level' | 'period' | 'since'>;

/** What a map says, in one line: how many areas grew or fell, lie below zero or are of a kind, or from how little to how much. */
export function mapFinding(
	picture: ThemePicture,
	view: Shown,
	nameOf: (code: string) => string,
	language: Language
): string {
	const { figures, indicator, choropleth } = picture;
	const name = indicator.title[language];
	const years = view.since === null ? view.period : formatRange({ from: view.since, to: view.period }, language);
	const { under, over, known } = signsOf(figures);
	const county = view.level === 'county';
	if (known === 0) return m.finding_none({ name, years });
	if (view.since !== null) {
		if (over === 0 && under === 0) return m.finding_same({ name, years });
		if (under >= over)
			return county
				? m.finding_fell_counties({ name, years, count: under, known })
				: m.finding_fell({ name, years, count: under, known });
		return county
			? m.finding_grew_counties({ name, years, count: over, known })
			: m.finding_grew({ name, years, count: over, known });
	}
	if (choropleth.scale === 'kinds') {
		const largest = choropleth.classes.reduce((best, next) => (next.count > best.count ? next : best));
		const kind = printFigure(figures.measure, largest.from, language).toLocaleLowerCase(language);
		return m.finding_kind({ name, years, kind, count: largest.count, known });
	}
	if (under > 0 && over > 0) {
		return county
			? m.finding_under_counties({ name, years, count: under, known })
			: m.finding_under({ name, years, count: under, known });
	}
	return rangeFinding(picture, { name, years }, nameOf, language);
}

function rangeFinding(
	{ figures: { areas, measure } }: ThemePicture,
	words: { name: string; years: string },
	nameOf: (code: string) => string,
	language: Language
): string {
	const known = areas.flatMap(({ area, value }) =>
		value === null ? [] : [{ area, value: rounded(value, measure.decimals) }]
	);
	const [least, most] = extent(known, ({ value }) => value);
	const end = (figure: number | undefined) => {
		const holders = known.filter(({ value }) => value === figure);
		const [only] = holders;
		const whose = only && holders.length === 1 ? nameOf(only.area) : m.finding_shared({ count: holders.length });
		return { figure: printFigure(measure, figure ?? null, language), whose };
	};
	const [low, high] = [end(least), end(most)];
	if (least === most) return m.finding_all({ ...words, figure: low.figure });
	return m.finding_range({ ...words, low: low.figure, lowest: low.whose, high: high.figure, highest: high.whose });
}

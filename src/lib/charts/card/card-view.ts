import { m } from '#lib/paraglide/messages.js';
import type { Language } from '../../model/language.ts';
import type { PeriodRange } from '../../model/period.ts';
import type { Shapes } from '../../model/shape.ts';
import type { Source } from '../../model/source.ts';
import { changeOf } from '../../narrative/change.ts';
import { enDash, formatDate, formatNumber, formatRange, formatSigned } from '../../narrative/formats.ts';
import { isResidenceReset } from '../../narrative/marks.ts';
import type { Row } from '../../narrative/profile.ts';
import { cardLine, type CardLine } from './card-line.ts';
import { type Box, emptiest, placed, pointsOf } from './box.ts';
import { type CardMap, countryMap, countyMap, type Placeable } from './card-map.ts';
import { corners, frames, inset, ringRoom } from './frames.ts';

/** What a card shows, in words, places and pixels. */
export type CardView = {
	site: string;
	name: string;
	/** What the area is part of or made of, and its size. */
	about: string;
	/** The number of residents and the day it holds for; a dash and why where it is not known. */
	figure: string;
	said: string;
	change: { figure: string; said: string } | null;
	/** Why the change is not one, or is not known. */
	warning: string | null;
	line: CardLine | null;
	/** The figures at the two ends of the line. */
	ends: [first: string, last: string];
	sources: string;
	map: CardMap;
	/** Where in the country the county lies, in a corner of the map; null where the map shows the whole country. */
	locator: { corner: Box; map: CardMap } | null;
};

export type CardSubject = {
	area: Placeable;
	/** As the pages call it. */
	name: string;
	about: readonly string[];
	/** The profile of the area. */
	rows: readonly Row[];
	sources: readonly Pick<Source, 'id' | 'publisher'>[];
	/** Every area, to tell which lie together. */
	areas: readonly Placeable[];
	shapes: Shapes;
};

/** The population alone, which is never sampled: were it, the figure would be missing here. */
function populationOf(rows: readonly Row[], { from, to }: PeriodRange): Row[] {
	return rows
		.filter(({ indicator, period }) => indicator === 'population' && period >= from && period <= to)
		.map((row) => (row.status === 'sample' ? { ...row, value: null, status: 'O' } : row));
}

function changeIn(population: readonly Row[], range: PeriodRange, language: Language) {
	const locale = { locale: language } as const;
	const [first, last] = [range.from, range.to].map((year) => population.find(({ period }) => period === year));
	if (last?.value == null || range.from === range.to) return { change: null, warning: null };
	if (first?.value == null) return { change: null, warning: m.headline_no_change({ year: range.from }, locale) };
	const breaks = population.filter(({ period, status }) => period > range.from && status === 'B');
	const { difference, percent } = changeOf(
		{ period: range.from, value: first.value },
		{ period: range.to, value: last.value },
		{ broken: breaks.length > 0 }
	);
	const share = percent === null ? '' : ` (${m.percent({ value: formatSigned(percent, language, 1) }, locale)})`;
	const day = formatDate(`${range.from}-01-01`, language);
	const warning = breaks.some(isResidenceReset) ? m.card_break_census({}, locale) : m.card_break({}, locale);
	return {
		change: { figure: formatSigned(difference, language) + share, said: m.headline_since({ day }, locale) },
		warning: breaks.length > 0 ? warning : null
	};
}

/** Who published what the card shows, each publisher once. */
function sourcesOf({ rows, sources }: CardSubject, population: readonly Row[], range: PeriodRange, language: Language) {
	const publishers = (used: readonly Row[]) => {
		const ids = new Set(used.filter(({ value }) => value !== null).map(({ source }) => source));
		const names = sources.filter(({ id }) => ids.has(id)).flatMap(({ publisher }) => publisher.split(', '));
		return [...new Set(names)].join(', ');
	};
	const size = rows.filter(({ indicator }) => indicator === 'land-area').slice(-1);
	const parts = [
		{ who: publishers(population), when: formatRange(range, language) },
		{ who: publishers(size), when: size[0]?.period ?? '' }
	];
	const told = parts.filter(({ who }) => who !== '').map(({ who, when }) => `${who} ${when}`);
	return m.card_sources({ sources: told.join('; ') }, { locale: language });
}

function mapsOf({ area, areas, shapes }: CardSubject): Pick<CardView, 'map' | 'locator'> {
	if (area.level !== 'municipality' || area.parent === null) {
		return { map: countryMap(area.code, shapes, frames.map), locator: null };
	}
	const map = countyMap(area, areas, shapes, frames.map);
	const land = [...map.parts, ...map.marked].flatMap(pointsOf).map((point) => placed(point, map.placing));
	const corner = emptiest(corners, land, map.place ? inset(map.place, -ringRoom) : frames.map);
	return { map, locator: { corner, map: countryMap(area.parent, shapes, inset(corner, 12)) } };
}

/** The card of an area over a stretch of years. */
export function cardView(subject: CardSubject, range: PeriodRange, language: Language): CardView {
	const locale = { locale: language } as const;
	const population = populationOf(subject.rows, range);
	const residents = population.find(({ period }) => period === range.to)?.value ?? null;
	const day = formatDate(`${range.to}-01-01`, language);
	const line = cardLine(population, range, frames.line);
	return {
		site: m.site_name({}, locale),
		name: subject.name,
		about: subject.about.join(' · '),
		figure: residents === null ? enDash : formatNumber(residents, language),
		said: residents === null ? m.headline_missing({ day }, locale) : m.headline_residents({ day }, locale),
		...changeIn(population, range, language),
		line,
		ends: line ? [formatNumber(line.first.value, language), formatNumber(line.last.value, language)] : [enDash, enDash],
		sources: sourcesOf(subject, population, range, language),
		...mapsOf(subject)
	};
}

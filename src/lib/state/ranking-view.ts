import type { Area } from '../model/area.ts';
import type { CatalogIndicator } from '../model/catalog.ts';
import type { Period } from '../model/period.ts';
import { type SizeClassId, sizeClasses } from '../model/size-class.ts';
import { readWord, writeWord, type Word } from './address-words.ts';
import { searchText } from './search-text.ts';

export const rankingOrders = ['highest', 'lowest', 'name'] as const;
export type RankingOrder = (typeof rankingOrders)[number];

/** What a ranking shows: all of it stands in the address. Areas are told by their slugs; null and empty: all. */
export type RankingView = {
	period: Period;
	/** The year that ranks are compared with; null where there is no other. */
	since: Period | null;
	county: string | null;
	size: SizeClassId | null;
	kind: 'linn' | 'vald' | null;
	/** The municipality whose similar ones are ranked, with itself. */
	similarTo: string | null;
	/** The municipalities of the reader's own group. */
	group: readonly string[];
	highlighted: string | null;
	order: RankingOrder;
};

/** Something that an address asks for and cannot have; it was left out. */
export type RankingMending = { part: keyof RankingView; asked: string };

export type RankingChoices = {
	indicator: Pick<CatalogIndicator, 'periods' | 'mapPeriod'>;
	areas: readonly Pick<Area, 'slug' | 'level'>[];
};

const keys = {
	period: 'aasta',
	since: 'alates',
	county: 'maakond',
	size: 'suurus',
	kind: 'liik',
	similarTo: 'sarnased',
	group: 'ryhm',
	highlighted: 'esile'
} as const;
const order: Word<RankingOrder> = {
	key: 'jarjestus',
	standard: 'highest',
	values: { highest: 'suurimast', lowest: 'vahimast', name: 'nimi' }
};
/** No address of ours has a longer part; what has was not written by us. */
const longestAsked = 60;

/** The year that a ranking shows at first. */
export function standardPeriod({ periods, mapPeriod }: RankingChoices['indicator']): Period {
	return mapPeriod ?? periods.at(-1) ?? '2023';
}

/** The year that ranks are compared with at first: 2018, after the reform, or the first there is before the one shown. */
function standardSince(periods: readonly Period[], period: Period): Period | null {
	const before = periods.filter((one) => one < period);
	return before.find((one) => one >= '2018') ?? before[0] ?? null;
}

/** The view that an address asks for, and what of it was left out: `?aasta=2023&maakond=harju-maakond&esile=keila-linn`. */
export function readRankingView(
	search: string,
	{ indicator, areas }: RankingChoices
): { view: RankingView; mended: RankingMending[] } {
	const params = new URLSearchParams(search);
	const mended: RankingMending[] = [];
	const leaveOut = (part: keyof RankingView, asked: string | null) => {
		mended.push({ part, asked: (asked ?? '').slice(0, longestAsked) });
		return null;
	};
	const read = <Value extends string>(part: keyof typeof keys, allowed: readonly Value[]): Value | null => {
		const asked = params.get(keys[part]);
		if (asked === null || asked === '') return null;
		return allowed.find((value) => value === asked) ?? leaveOut(part, asked);
	};
	const slugsOf = (level: Area['level']) => areas.filter((area) => area.level === level).map(({ slug }) => slug);
	const municipalities = slugsOf('municipality');

	const period = read('period', indicator.periods) ?? standardPeriod(indicator);
	const since = read(
		'since',
		indicator.periods.filter((one) => one < period)
	);
	const askedGroup = [...new Set((params.get(keys.group) ?? '').split(',').filter(Boolean))];
	const known = new Set(municipalities);
	for (const slug of askedGroup) if (!known.has(slug)) leaveOut('group', slug);
	return {
		view: {
			period,
			since: since ?? standardSince(indicator.periods, period),
			county: read('county', slugsOf('county')),
			size: read(
				'size',
				sizeClasses.map(({ id }) => id)
			),
			kind: read('kind', ['linn', 'vald']),
			similarTo: read('similarTo', municipalities),
			group: askedGroup.filter((slug) => known.has(slug)),
			highlighted: read('highlighted', municipalities),
			order: readWord(params, order) ?? leaveOut('order', params.get(order.key)) ?? order.standard
		},
		mended
	};
}

/** The shortest address of a view: nothing for what is as it is at first. Other parts of the address stay. */
export function writeRankingView(
	search: string,
	view: RankingView,
	{ indicator }: Pick<RankingChoices, 'indicator'>
): string {
	const params = new URLSearchParams(search);
	const standard = {
		period: standardPeriod(indicator),
		since: standardSince(indicator.periods, view.period)
	};
	const set = (key: string, value: string | null) => (value === null ? params.delete(key) : params.set(key, value));
	set(keys.period, view.period === standard.period ? null : view.period);
	set(keys.since, view.since === standard.since ? null : view.since);
	for (const part of ['county', 'size', 'kind', 'similarTo', 'highlighted'] as const) set(keys[part], view[part]);
	set(keys.group, view.group.length > 0 ? view.group.join(',') : null);
	writeWord(params, order, view.order);
	return searchText(params);
}

/** Whether the view leaves municipalities out. */
export function isFiltered({ county, size, kind, similarTo, group }: RankingView): boolean {
	return [county, size, kind, similarTo].some((part) => part !== null) || group.length > 0;
}

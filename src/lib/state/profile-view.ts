import type { Area } from '../model/area.ts';
import type { Period, PeriodRange } from '../model/period.ts';
import { readRange, writeRange } from './range-address.ts';

/** How many areas a profile can be compared with: more lines than that are no longer told apart. */
export const mostCompared = 5;

/** What a profile shows: all of it stands in the address. */
export type ProfileView = {
	range: PeriodRange;
	/** The areas beside this one, by their slugs, in the order in which they were chosen. */
	compared: readonly string[];
	/** Money is told per resident instead of in total. */
	perResident: boolean;
	/** Money is told in the prices of the newest year. */
	constantPrices: boolean;
	/** Lines start from 100 in the first year. */
	index: boolean;
};

/** Something that an address asks for and cannot have, and what was shown instead. */
export type Mending =
	| { kind: 'period'; asked: string; shown: PeriodRange }
	| { kind: 'unknown-area'; asked: string }
	| { kind: 'repeated-area'; asked: string }
	| { kind: 'too-many-areas'; asked: string };

/** What there is to choose from: the periods with data, and the slugs of every area but the profile's own. */
export type ViewChoices = { periods: readonly Period[]; areas: readonly Pick<Area, 'slug'>[]; own: string };

const keys = { compared: 'vordlus', perResident: 'elaniku', constantPrices: 'pysihinnad', index: 'indeks' } as const;
const switches = ['perResident', 'constantPrices', 'index'] as const;
/** No address of ours is longer than this; what is, was not written by us. */
const longestAsked = 60;

/**
 * The view that an address asks for, mended to the nearest sensible one, and what was mended:
 * `?alates=2018&kuni=2023&vordlus=tallinn,eesti&elaniku=1`.
 */
export function readView(
	search: string,
	{ periods, areas, own }: ViewChoices
): { view: ProfileView; mended: Mending[] } {
	const params = new URLSearchParams(search);
	const range = readRange(search, periods);
	const { compared, mended } = readCompared(params.get(keys.compared) ?? '', areas, own);
	const asked = (name: (typeof switches)[number]) => params.get(keys[name]) === '1';
	return {
		view: {
			range,
			compared,
			perResident: asked('perResident'),
			constantPrices: asked('constantPrices'),
			index: asked('index')
		},
		mended: [...mendedPeriod(params, range), ...mended]
	};
}

/** The shortest address of a view: nothing for what is as it is at first. Other parts of the address stay. */
export function writeView(search: string, view: ProfileView): string {
	const params = new URLSearchParams(writeRange(search, view.range));
	if (view.compared.length > 0) params.set(keys.compared, view.compared.join(','));
	else params.delete(keys.compared);
	for (const name of switches) {
		if (view[name]) params.set(keys[name], '1');
		else params.delete(keys[name]);
	}
	// A comma may stand as it is in a query, and is read more easily so.
	const written = params.toString().replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}

/** The same view on the page of another area, which is not compared with itself. */
export function carriedView(view: ProfileView, slug: string): string {
	const compared = view.compared.filter((other) => other !== slug);
	// There is no index of one line.
	return writeView('', { ...view, compared, index: view.index && compared.length > 0 });
}

/** The period that an address asks for and cannot have: one thing, or nothing. */
export function mendedPeriod(
	params: URLSearchParams,
	shown: PeriodRange
): { kind: 'period'; asked: string; shown: PeriodRange }[] {
	const ends = [
		[params.get('alates'), shown.from],
		[params.get('kuni'), shown.to]
	] as const;
	if (ends.every(([asked, end]) => asked === null || asked === end)) return [];
	const asked = ends.map(([text]) => text?.slice(0, longestAsked) ?? '…').join('–');
	return [{ kind: 'period', asked, shown }];
}

function readCompared(text: string, areas: ViewChoices['areas'], own: string) {
	const known = new Set(areas.map(({ slug }) => slug));
	const compared: string[] = [];
	const mended: Mending[] = [];
	for (const slug of text.split(',').filter(Boolean)) {
		const asked = slug.slice(0, longestAsked);
		if (slug === own || compared.includes(slug)) mended.push({ kind: 'repeated-area', asked });
		else if (!known.has(slug)) mended.push({ kind: 'unknown-area', asked });
		else if (compared.length === mostCompared) mended.push({ kind: 'too-many-areas', asked });
		else compared.push(slug);
	}
	return { compared, mended };
}

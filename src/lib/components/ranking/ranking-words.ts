import { m } from '#lib/paraglide/messages.js';
import type { Ranking, RankedArea } from '../../charts/ranking/ranking.ts';
import type { AreaCode } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { sizeClasses, type SizeClassId } from '../../model/size-class.ts';
import { statusTitles } from '../../model/status.ts';
import { casesOf } from '../../narrative/cases.ts';
import { formatNumber, formatValue } from '../../narrative/formats.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { RankingView } from '../../state/ranking-view.ts';
import { areaName } from '../page/area-name.ts';

type Measured = Pick<Indicator, 'unit' | 'decimals' | 'categories'>;

/** More places than these are counted and not named. */
const mostNamed = 3;

/**
 * What a ranking shows first: where the value is highest and where lowest, with no word of which is better. A sample figure
 * beside one that is none says so; where both are, a mark beside the sentence does.
 */
export function findingOf({ areas }: Pick<Ranking, 'areas'>, indicator: Measured, language: Language): string {
	const sorted = [...areas].sort((one, other) => one.rank - other.rank);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return m.ranking_finding_none();
	const isSampled = (end: RankedArea) => sorted.some(({ rank, status }) => rank === end.rank && status === 'sample');
	const bothSampled = isSampled(first) && isSampled(last);
	const told = (end: RankedArea) => {
		const figure = formatValue(indicator, end.value, language);
		return isSampled(end) && !bothSampled ? `${figure}, ${m.sample_data().toLowerCase()}` : figure;
	};
	if (sorted.length === 1) return m.ranking_finding_one({ name: first.name, figure: told(first) });
	if (first.rank === last.rank) return m.ranking_finding_same({ figure: told(first) });
	const places = (end: RankedArea) =>
		placesOf(
			sorted.filter(({ rank }) => rank === end.rank),
			language
		);
	return m.ranking_finding({ top: places(first), highest: told(first), bottom: places(last), lowest: told(last) });
}

/** "Tallinnas", "Alutaguse vallas ja Toila vallas", "12 omavalitsuses" */
function placesOf(areas: readonly RankedArea[], language: Language): string {
	if (areas.length > mostNamed) return m.ranking_many({ count: formatNumber(areas.length, language) });
	const names = areas.map(({ name }) => (language === 'et' ? casesOf(name).inessive : name));
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : m.ranking_and({ list: names.slice(0, -1).join(', '), last });
}

/** Which municipalities are ranked: "Harju maakond, vallad", and of all of them the country. */
export function whereOf(view: RankingView, areas: readonly AreaRow[], language: Language): string {
	const named = (slug: string | null) => {
		const area = slug === null ? undefined : areas.find((one) => one.slug === slug);
		return area ? areaName(area) : null;
	};
	const similar = named(view.similarTo);
	const parts = [
		named(view.county),
		view.kind === null ? null : kindName(view.kind).toLowerCase(),
		view.size === null ? null : m.ranking_where_size({ range: sizeName(view.size, language) }),
		similar === null ? null : m.ranking_where_similar({ name: similar }),
		view.group.length > 0 ? m.ranking_where_group() : null
	].filter((part) => part !== null);
	return parts.length > 0 ? parts.join(', ') : m.country_name();
}

export function kindName(kind: 'linn' | 'vald'): string {
	return kind === 'linn' ? m.ranking_kind_linn() : m.ranking_kind_vald();
}

/** "alla 5000", "5000–10 999", "vähemalt 50 000" */
export function sizeName(id: SizeClassId, language: Language): string {
	const { from, below } = sizeClasses.find((one) => one.id === id) ?? sizeClasses[0];
	const print = (residents: number) => formatNumber(residents, language);
	if (below === null) return m.ranking_size_from({ from: print(from) });
	return from === 0
		? m.ranking_size_below({ below: print(below) })
		: m.ranking_size_between({ from: print(from), to: print(below - 1) });
}

/** The place of the highlighted municipality: "Rakvere linn: 3. koht 8 omavalitsuse seas (Lääne-Viru maakond)." */
export function placeSentence(
	highlighted: { code: AreaCode; name: string },
	ranking: Pick<Ranking, 'areas' | 'missing'>,
	where: string,
	language: Language
): string {
	const { code, name } = highlighted;
	const own = ranking.areas.find(({ area }) => area === code);
	const count = formatNumber(ranking.areas.length, language);
	if (own && own.until > own.rank) {
		return m.ranking_of_shared({ name, place: own.rank, until: own.until, count, where });
	}
	if (own) return m.ranking_of({ name, place: own.rank, count, where });
	const missing = ranking.missing.find(({ area }) => area === code);
	if (missing) return m.ranking_of_missing({ name, reason: statusTitles[missing.status][language].toLowerCase() });
	return m.ranking_of_outside({ name, where });
}

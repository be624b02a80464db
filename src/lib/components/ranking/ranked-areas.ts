import type { AreaCode } from '../../model/area.ts';
import { sizeClassOf } from '../../model/size-class.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { RankingView } from '../../state/ranking-view.ts';

/** The municipalities that a view ranks; `similar`: those most like the one it asks for, null while they are not known. */
export function rankedAreas(
	areas: readonly AreaRow[],
	view: Pick<RankingView, 'county' | 'size' | 'kind' | 'similarTo' | 'group'>,
	similar: readonly AreaCode[] | null
): AreaRow[] {
	const county = areas.find(({ level, slug }) => level === 'county' && slug === view.county)?.code;
	return areas.filter((area) => {
		if (area.level !== 'municipality') return false;
		if (county !== undefined && area.parent !== county) return false;
		if (view.kind !== null && area.kind !== view.kind) return false;
		if (view.size !== null && (area.population === null || sizeClassOf(area.population) !== view.size)) return false;
		if (view.group.length > 0 && !view.group.includes(area.slug)) return false;
		return view.similarTo === null || similar === null || area.slug === view.similarTo || similar.includes(area.code);
	});
}

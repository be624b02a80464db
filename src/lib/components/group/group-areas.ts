import type { Area } from '../../model/area.ts';
import { areaName } from '../page/area-name.ts';
import { areaPath } from '../page/paths.ts';

/** An area as a group's page knows it. */
export type GroupArea = Pick<Area, 'code' | 'name' | 'level' | 'slug' | 'parent'>;

/** The areas of these slugs in their order, and the slugs that no area has. */
export function areasOf<One extends Pick<Area, 'slug'>>(
	slugs: readonly string[],
	areas: readonly One[]
): { areas: One[]; unknown: string[] } {
	const bySlug = new Map(areas.map((area) => [area.slug, area]));
	return {
		areas: slugs.flatMap((slug) => bySlug.get(slug) ?? []),
		unknown: slugs.filter((slug) => !bySlug.has(slug))
	};
}

/** Areas as a chooser offers them, without those that are chosen. */
export function choicesOf(areas: readonly Omit<GroupArea, 'parent'>[], chosen: readonly string[]) {
	return areas
		.filter(({ slug }) => !chosen.includes(slug))
		.map((area) => ({ name: areaName(area), note: '', href: areaPath(area), weight: 1, slug: area.slug }));
}

/** Areas as a list of what is chosen shows them. */
export function listed(areas: readonly Pick<Area, 'slug' | 'name' | 'level'>[]) {
	return areas.map((area) => ({ id: area.slug, name: areaName(area), href: areaPath(area) }));
}

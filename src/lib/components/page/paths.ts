import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Area } from '../../model/area.ts';

/** The address of an area's page in the page's language. */
export function areaPath(area: Pick<Area, 'level' | 'slug'>): string {
	if (area.level === 'country') return localizeHref('/');
	return localizeHref(area.level === 'county' ? `/maakond/${area.slug}/` : `/kov/${area.slug}/`);
}

/** The address of an indicator's map in the page's language. */
export function mapPath(indicator: string): string {
	return localizeHref(`/kaardid/${indicator}/`);
}

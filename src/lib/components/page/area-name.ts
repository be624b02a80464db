import { m } from '#lib/paraglide/messages.js';
import type { Area } from '../../model/area.ts';

/** What a page calls an area: a municipality by its official name, the country and its counties in the page's language. */
export function areaName({ name, level }: Pick<Area, 'name' | 'level'>): string {
	if (level === 'municipality') return name;
	return level === 'country' ? m.country_name() : m.county_name({ name: name.replace(/ maakond$/, '') });
}

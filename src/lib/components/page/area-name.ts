import { m } from '#lib/paraglide/messages.js';
import type { Area } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';

/**
 * What a page calls an area: a municipality by its official name, the country and its counties in the page's language,
 * or in another that is asked for.
 */
export function areaName({ name, level }: Pick<Area, 'name' | 'level'>, language: { locale?: Language } = {}): string {
	if (level === 'municipality') return name;
	if (level === 'country') return m.country_name({}, language);
	return m.county_name({ name: name.replace(/ maakond$/, '') }, language);
}

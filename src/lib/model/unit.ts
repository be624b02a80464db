import * as v from 'valibot';
import type { Language, LocalText } from './language.ts';

export const unitIds = [
	'persons',
	'percent',
	'per-1000',
	'per-100-working-age',
	'persons-per-km2',
	'km2',
	'years',
	'thousand-euros',
	'euros-per-resident',
	'euros-per-month',
	'dwellings',
	'settlements',
	'accidents',
	'systems',
	'category',
	'ratio'
] as const;
export const UnitId = v.picklist(unitIds);
export type UnitId = v.InferOutput<typeof UnitId>;

/** A unit: `title` names it in tables and on axes, `sign` stands after a figure ('' where none is said). */
export type Unit = { title: LocalText; sign: LocalText };

export const units: Record<UnitId, Unit> = {
	persons: { title: { et: 'inimest', en: 'people' }, sign: { et: '', en: '' } },
	percent: { title: { et: '%', en: '%' }, sign: { et: '%', en: '%' } },
	'per-1000': { title: { et: '1000 elaniku kohta', en: 'per 1,000 residents' }, sign: { et: '‰', en: '‰' } },
	'per-100-working-age': {
		title: { et: '100 tööealise kohta', en: 'per 100 people of working age' },
		sign: { et: '', en: '' }
	},
	'persons-per-km2': {
		title: { et: 'elanikku km² kohta', en: 'residents per km²' },
		sign: { et: 'in/km²', en: '/km²' }
	},
	km2: { title: { et: 'km²', en: 'km²' }, sign: { et: 'km²', en: 'km²' } },
	years: { title: { et: 'aastat', en: 'years' }, sign: { et: 'a', en: 'yrs' } },
	'thousand-euros': { title: { et: 'tuhat eurot', en: 'thousand euros' }, sign: { et: 'tuh €', en: 'k€' } },
	'euros-per-resident': { title: { et: 'eurot elaniku kohta', en: 'euros per resident' }, sign: { et: '€', en: '€' } },
	'euros-per-month': { title: { et: 'eurot kuus', en: 'euros per month' }, sign: { et: '€', en: '€' } },
	dwellings: { title: { et: 'eluruumi', en: 'dwellings' }, sign: { et: '', en: '' } },
	settlements: { title: { et: 'asulat', en: 'settlements' }, sign: { et: '', en: '' } },
	accidents: { title: { et: 'liiklusõnnetust', en: 'traffic accidents' }, sign: { et: '', en: '' } },
	systems: { title: { et: 'infosüsteemi', en: 'information systems' }, sign: { et: '', en: '' } },
	category: { title: { et: 'liik', en: 'category' }, sign: { et: '', en: '' } },
	ratio: { title: { et: 'suhe', en: 'ratio' }, sign: { et: '', en: '' } }
};

/** What figures are in: the unit's title, or the one that a formula has of its own. */
export function unitTitle(measured: { unit: UnitId; unitTitle?: LocalText | undefined }, language: Language): string {
	return (measured.unitTitle ?? units[measured.unit].title)[language];
}

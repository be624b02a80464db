import type { Language } from '../language.ts';

/** A thing that figures count or measure. */
export type Base = 'person' | 'km2' | 'euro' | 'year' | 'month' | 'dwelling' | 'settlement' | 'accident' | 'system';

/** `many` after a figure ("12 inimest"), `one` in "per one"; Estonian has it in the genitive, for "inimese kohta". */
export const bases: Record<Base, Record<Language, { one: string; many: string }>> = {
	person: { et: { one: 'inimese', many: 'inimest' }, en: { one: 'person', many: 'people' } },
	km2: { et: { one: 'km²', many: 'km²' }, en: { one: 'km²', many: 'km²' } },
	euro: { et: { one: 'euro', many: 'eurot' }, en: { one: 'euro', many: 'euros' } },
	year: { et: { one: 'aasta', many: 'aastat' }, en: { one: 'year', many: 'years' } },
	month: { et: { one: 'kuu', many: 'kuud' }, en: { one: 'month', many: 'months' } },
	dwelling: { et: { one: 'eluruumi', many: 'eluruumi' }, en: { one: 'dwelling', many: 'dwellings' } },
	settlement: { et: { one: 'asula', many: 'asulat' }, en: { one: 'settlement', many: 'settlements' } },
	accident: {
		et: { one: 'liiklusõnnetuse', many: 'liiklusõnnetust' },
		en: { one: 'traffic accident', many: 'traffic accidents' }
	},
	system: {
		et: { one: 'infosüsteemi', many: 'infosüsteemi' },
		en: { one: 'information system', many: 'information systems' }
	}
};

import * as v from 'valibot';
import type { LocalText } from './language.ts';

/** In the order in which a profile tells them. */
export const themeIds = [
	'population',
	'vital-events',
	'migration',
	'wages',
	'budget',
	'housing',
	'health',
	'territory',
	'digital'
] as const;
export const ThemeId = v.picklist(themeIds);
export type ThemeId = v.InferOutput<typeof ThemeId>;

export const themes: Record<ThemeId, LocalText> = {
	population: { et: 'Rahvastik', en: 'Population' },
	'vital-events': { et: 'Sünnid ja surmad', en: 'Births and deaths' },
	migration: { et: 'Ränne', en: 'Migration' },
	wages: { et: 'Palgad', en: 'Wages' },
	budget: { et: 'Eelarve', en: 'Budget' },
	housing: { et: 'Eluruumid', en: 'Housing' },
	health: { et: 'Tervis ja turvalisus', en: 'Health and safety' },
	territory: { et: 'Territoorium', en: 'Territory' },
	digital: { et: 'Infosüsteemid', en: 'Information systems' }
};

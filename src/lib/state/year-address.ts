import type { Period } from '../model/period.ts';

const key = 'aasta';

/** The year that an address asks for, `?aasta=2019`; `standard` where it asks for none, or for one without figures. */
export function readYear(search: string, periods: readonly Period[], standard: Period): Period {
	const asked = new URLSearchParams(search).get(key);
	return asked !== null && periods.includes(asked) ? asked : standard;
}

/** The shortest address of a year: nothing for the standard one. Other parts of the address stay as they are. */
export function writeYear(search: string, year: Period, standard: Period): string {
	const params = new URLSearchParams(search);
	if (year === standard) params.delete(key);
	else params.set(key, year);
	const written = params.toString();
	return written ? `?${written}` : '';
}

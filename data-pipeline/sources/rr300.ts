import type { AreaTable } from './area-table.ts';
import { besideMunicipalities, statSigns } from './statistikaamet.ts';

/**
 * Budgets of local governments in thousand euros, costs negative. Dimensions, and the codes 1, 19, 29 and 43 of
 * `Näitaja`, as a client asked for them in 2026; codes of places are of before the reform, or `H16`.
 *
 * The codes are ordinals: in the table of 2019 (andmebaas.stat.ee, in English) the total of income stood 1st, that of
 * cost 19th and the operating outcome 29th, and the lines of the budget law put the budget outcome 43rd. So the codes
 * between are taken from there; that every text holds the word of the law by which we know the line is not confirmed.
 */
export const rr300: AreaTable = {
	table: 'RR300',
	dimension: 'Piirkond/Haldusüksus',
	years: 'Aasta',
	others: ['Näitaja'],
	beside: besideMunicipalities,
	ehakOf: null,
	complete: true,
	signs: statSigns
};

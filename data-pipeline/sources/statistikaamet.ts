import type { AreaCode } from '#lib/model/area.ts';
import type { PullRequest, Selection } from '../request.ts';
import type { Signs } from './area-table.ts';

/** The folder of Statistikaamet's database, in Estonian: the names of areas are Estonian everywhere here. */
const base = 'https://andmed.stat.ee/api/v1/et/stat';

/** What the sources that are tables of Statistikaamet have in common. */
export const statistikaamet = { publisher: 'Statistikaamet', licence: 'CC-BY-SA-4.0' } as const;

/** Where a person finds a table. */
export function tablePage(table: string): string {
	return `https://andmed.stat.ee/et/stat/${table}`;
}

export function askTable(table: string, select: Readonly<Record<string, Selection>>): PullRequest {
	return { kind: 'pxweb', base, table, select };
}

/**
 * Statistikaamet's explanation of its symbols ("Märkide seletus", Eesti Statistika Kvartalikiri 4/2011): `-` magnitude
 * nil, `..` category not applicable, `...` not available or too uncertain, `x` confidential. It does not explain `.`.
 */
export const statSigns: Signs = {
	'-': 'zero',
	'–': 'zero',
	'.': 'O',
	'..': 'M',
	'...': 'O',
	'…': 'O',
	x: 'Q',
	X: 'Q'
};

/**
 * What Statistikaamet lists beside counties and municipalities: kinds of settlement region, city districts, the five
 * regions, a county without its city, and people of whom no place is known.
 */
export const besideMunicipalities: readonly RegExp[] = [
	/asustuspiirkond/,
	/linnaosa$/,
	/^(põhja|lääne|kesk|kirde|lõuna)-eesti$/,
	/\b(v\.\s?a\.?|välja arvatud|ilma) /,
	/\b(teadmata|määramata)$/,
	/^(linnad|vallad|alevid|linna(lised)? asulad|maa(lised)? asulad|maa-asulad)$/
];

/** The EHAK code in a code as the newer tables have it: `EE`, `EE00370000000000` (county), `EE00370141000001`. */
export function ehakOfPath(code: string): AreaCode | null {
	if (code === 'EE') return code;
	const [, county, municipality] = /^EE(\d{4})(\d{4})\d{6}$/.exec(code) ?? [];
	return (municipality === '0000' ? county : municipality) ?? null;
}

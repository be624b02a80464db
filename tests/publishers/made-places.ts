import { counties, formerNames, merged, municipalities } from './made-areas.ts';

/** A category of a table's dimension of places, and what it stands for. */
export type MadePlace = {
	/** The name as the classification has it; the tables write it with dots and spaces in front. */
	name: string;
	depth: number;
} & (
	| { kind: 'country' }
	| { kind: 'county'; county: string }
	/** A name that a municipality of the reform of 2017 has, or one before it, or both, one after the other. */
	| { kind: 'municipality'; code: string | null; former: string | null; written?: Written }
	/** A city district or a town within a municipality: of no use to us. */
	| { kind: 'other' }
);

/** A code that a table writes from one year to another, where the municipality has another one now, or had. */
export type Written = { code: string; from: number; to: number };

/** How a table writes the codes of its places. */
export type CodeScheme = 'ordinals' | 'three-digit' | 'four-digit' | 'path' | 'historic';

const districts = ['Haabersti', 'Kesklinna', 'Kristiine', 'Lasnamäe', 'Mustamäe', 'Nõmme', 'Pirita', 'Põhja-Tallinna'];

function placesOfCounty(county: { code: string; name: string }, former: boolean): MadePlace[] {
	const today = municipalities.filter((one) => one.county === county.code);
	const before = former ? formerNames.filter((one) => one.county === county.name) : [];
	const names = [...new Set([...today, ...before].map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'et'));
	return names.flatMap((name): MadePlace[] => [
		{
			kind: 'municipality',
			name,
			depth: 2,
			code: today.find((one) => one.name === name)?.code ?? null,
			former: before.find((one) => one.name === name)?.code ?? null
		},
		...(name === 'Tallinn' ? districts.map((district) => ({ ...other, name: `${district} linnaosa`, depth: 4 })) : []),
		...(name === 'Anija vald' ? [{ ...other, name: 'Kehra linn', depth: 4 }] : [])
	]);
}

const other = { kind: 'other' } as const;

/** The places of a table: the country, and each county before its municipalities; those before 2018 too, if it has them. */
export function placesOf({ former }: { former: boolean }): MadePlace[] {
	return [
		{ kind: 'country', name: 'Kogu Eesti', depth: 0 },
		...counties.flatMap((county): MadePlace[] => [
			{ kind: 'county', name: county.name, depth: 0, county: county.code },
			...placesOfCounty(county, former)
		])
	];
}

/** The name with the dots and spaces that tables put about it, not everywhere alike. */
export function textOf(place: MadePlace, position: number): string {
	const odd = position % 7 === 3 ? ' ' : '';
	return `${'.'.repeat(place.depth)}${odd}${place.name}${position % 11 === 5 ? '  ' : ''}`;
}

/** The code of a place by the scheme. `position` is its place in the dimension. */
export function codeOf(place: MadePlace, position: number, scheme: CodeScheme): string {
	if (scheme === 'ordinals') return String(position + 1);
	if (place.kind === 'country') return scheme === 'path' ? 'EE' : '00';
	if (place.kind === 'other') return `L${position}`;
	if (place.kind === 'county')
		return scheme === 'path' ? `EE${place.county}0000000000` : countyCode(place.county, scheme);
	const { code, former, written } = place;
	if (scheme === 'path') return pathOf(code ?? former ?? '', written?.code, place.name);
	if (scheme === 'four-digit') return code ?? former ?? '';
	if (scheme === 'three-digit') return withoutZeros(former ?? code ?? '');
	// The codes of before the reform where there was one of the name, and numbers of its own for the new ones.
	return former === null && code !== null
		? `H${municipalities.findIndex((one) => one.code === code)}`
		: withoutZeros(former ?? '');
}

const withoutZeros = (code: string): string => code.replace(/^0+/, '');

function countyCode(county: string, scheme: CodeScheme): string {
	return scheme === 'four-digit' ? county : withoutZeros(county);
}

/** `EE00370141000001`: county, municipality, and its kind: 1, or 4 for a town. */
function pathOf(code: string, written: string | undefined, name: string): string {
	const county = municipalities.find((one) => one.code === code)?.county ?? '0000';
	return `EE${county}${written ?? code}00000${name.endsWith(' vald') ? 1 : 4}`;
}

/** Codes that changed with no merger behind it: tables by path list both, one after the other. */
const recoded = new Map([
	['0515', '0514'],
	['0736', '0735'],
	['0638', '0637'],
	['0809', '0806'],
	['0857', '0855'],
	['0145', '0142']
]);

/** The places with each recoded municipality twice: by its old code before `year`, by its new one since. */
export function withOldCodes(places: readonly MadePlace[], year: number): MadePlace[] {
	return places.flatMap((place) => {
		const old = place.kind === 'municipality' ? recoded.get(place.code ?? '') : undefined;
		if (place.kind !== 'municipality' || place.code === null || old === undefined) return [place];
		return [
			{ ...place, written: { code: old, from: 0, to: year - 1 } },
			{ ...place, written: { code: place.code, from: year, to: 9999 } }
		];
	});
}

/** Whether the place is one of the two that became one, or has the name of it. */
export function isMerged(code: string | null): boolean {
	return code !== null && (merged.codes as readonly string[]).includes(code);
}

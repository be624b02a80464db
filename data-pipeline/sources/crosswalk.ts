import type { AreaCode } from '#lib/model/area.ts';
import type { KnownAreas } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import type { JsonStatDimension } from '../formats/json-stat-dimensions.ts';
import { type Bearer, bearersOf, depthOf, plainName } from './area-names.ts';

/** The dimension of a table whose categories are areas, and what the publisher lists in it. */
export type AreaColumn = {
	/** The table and the dimension, as an error names them. */
	table: string;
	dimension: string;
	/** What stands beside counties and municipalities, by its plain name: left out. */
	beside: readonly RegExp[];
	/** The EHAK code that a code of the table holds; null for a table whose codes are its own. */
	ehakOf: ((code: string) => AreaCode | null) | null;
	/** Whether every municipality of today must be there, by its own name or by that of one that it was made from. */
	complete: boolean;
};

/**
 * For each category the areas that it may mean, those of today first; none for what is left out. Names decide, for
 * codes differ from table to table. Throws FormatError that names table, dimension, code and text: for a name that is
 * not known, for an EHAK code of another area than the name says, and for two categories that cannot be told apart.
 */
export function crosswalk(
	dimension: JsonStatDimension,
	column: AreaColumn,
	known: KnownAreas
): readonly (readonly Bearer[])[] {
	const bearers = bearersOf(known);
	const fail = (position: number, reason: string): never => {
		const [code, text] = [dimension.codes[position], dimension.labels[position]];
		throw new FormatError(`${column.table}, ${column.dimension}: category ${code} "${text}" ${reason}`);
	};
	let municipalityDepth: number | null = null;
	const meant = dimension.labels.map((text, position): readonly Bearer[] => {
		const depth = depthOf(text);
		if (municipalityDepth !== null && depth > municipalityDepth) return [];
		const found = bearersNamed(plainName(text), bearers);
		if (found.length > 0) {
			municipalityDepth = found.some(({ level }) => level === 'municipality') ? depth : null;
			return found;
		}
		if (column.beside.some((pattern) => pattern.test(plainName(text)))) return [];
		return fail(position, 'is an area that is not known');
	});
	const owners = column.ehakOf === null ? null : ownersOf(known);
	const ehaks = dimension.codes.map((code) => column.ehakOf?.(code) ?? null);
	for (const [position, ehak] of ehaks.entries()) {
		const owner = ehak === null ? undefined : owners?.get(ehak);
		const own = meant[position] ?? [];
		if (owner && own.length > 0 && !own.some((bearer) => isKnownBy(bearer, ehak))) {
			fail(position, `has the EHAK code of ${owner}`);
		}
	}
	if (column.complete) refuseMissing(meant, known, column);
	return toldApart(meant, dimension, ehaks, fail);
}

/** Those who bear a name; where it says until or since when, those of that time. */
function bearersNamed(name: string, bearers: ReadonlyMap<string, readonly Bearer[]>): readonly Bearer[] {
	const exact = bearers.get(name);
	if (exact) return exact;
	const [, bare = '', word, year = ''] = /^(.*) \((kuni|alates)\b[^)]*?(\d{4})[^)]*\)$/.exec(name) ?? [];
	const all = bearers.get(bare) ?? [];
	if (word === 'alates') return all.filter(({ until }) => until === null || until >= year);
	return all.filter(({ until }) => until !== null && Math.abs(Number(until) - Number(year)) <= 1);
}

function isKnownBy({ code, formerCode }: Bearer, ehak: string | null): boolean {
	return ehak !== null && (code === ehak || formerCode === ehak);
}

/** The name of whoever has, or had, an EHAK code. */
function ownersOf({ areas, formerAreas }: KnownAreas): Map<string, string> {
	const former = formerAreas.map(({ code, name }): [string, string] => [code, name]);
	const earlier = areas.flatMap(({ formerCode, name }): [string, string][] => (formerCode ? [[formerCode, name]] : []));
	return new Map([...former, ...earlier, ...areas.map(({ code, name }): [string, string] => [code, name])]);
}

function refuseMissing(
	meant: readonly (readonly Bearer[])[],
	{ areas }: KnownAreas,
	{ table, dimension }: AreaColumn
): void {
	const there = new Set(meant.flatMap((bearers) => bearers.map(({ code }) => code)));
	const made = new Set(areas.flatMap(({ code, successor }) => (there.has(code) && successor ? [successor] : [])));
	const missing = areas.find(
		({ level, validTo, code }) => level === 'municipality' && validTo === null && !there.has(code) && !made.has(code)
	);
	if (missing)
		throw new FormatError(`${table}, ${dimension}: there is no category for ${missing.code} ${missing.name}`);
}

/**
 * Where two categories bear one name, each means the area whose code it has. EHAK codes may be older than any that
 * are known; other codes must tell at least one of the two.
 */
function toldApart(
	meant: readonly (readonly Bearer[])[],
	{ codes }: JsonStatDimension,
	ehaks: readonly (AreaCode | null)[],
	fail: (position: number, reason: string) => never
): readonly (readonly Bearer[])[] {
	const positions = new Map<readonly Bearer[], number[]>();
	for (const [position, bearers] of meant.entries()) {
		if (bearers.length > 0) positions.set(bearers, [...(positions.get(bearers) ?? []), position]);
	}
	const apart = [...meant];
	for (const [bearers, of] of positions) {
		if (of.length < 2) continue;
		const own = of.map((position) => {
			const code = ehaks[position] ?? codes[position]?.padStart(4, '0') ?? null;
			return bearers.filter((bearer) => isKnownBy(bearer, code));
		});
		const taken = new Set(own.flat());
		for (const [index, position] of of.entries()) {
			const told = own[index] ?? [];
			const rest = ehaks[position] ? bearers : bearers.filter((bearer) => !taken.has(bearer));
			if (told.length === 0 && (taken.size === 0 || rest.length === 0)) {
				fail(position, `cannot be told from category ${codes[of.find((other) => other !== position) ?? 0]}`);
			}
			apart[position] = told.length > 0 ? told : rest;
		}
	}
	return apart;
}

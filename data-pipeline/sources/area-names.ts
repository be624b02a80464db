import type { AreaCode } from '#lib/model/area.ts';
import type { KnownAreas } from '../define.ts';

/** An area that bears a name, and until when. */
export type Bearer = {
	code: AreaCode;
	/** The code by which older tables may know it. */
	formerCode: AreaCode | null;
	level: 'country' | 'county' | 'municipality';
	/** The last year that it may be meant in; null: it is valid today. */
	until: string | null;
	/** The names of those with which it became one, where no later area bears them: who tells of them tells of it too. */
	companions: readonly string[];
};

/** Who bears a name, by the plain name: those of today first, those before the reform of 2017 last. */
export type Bearers = ReadonlyMap<string, readonly Bearer[]>;

/** The year in which the 213 municipalities ended, in October. */
const reform = '2017';

/** What publishers call some areas besides their names. */
const alsoKnownAs: Readonly<Record<string, readonly string[]>> = {
	eesti: ['kogu eesti', 'eesti kokku'],
	tallinn: ['tallinna linn', 'tallinn linn'],
	'vändra vald (alev)': ['vändra alev']
};

/** A name without the dots, spaces and marks that tables put around it, in small letters: `'..Anija VALD*'` → `'anija vald'`. */
export function plainName(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/^[ .…]+|[ *]+$/g, '')
		.toLowerCase();
}

/**
 * How far a table sets a text in, to say that it is a part of what stands above it: by dots, or by spaces where there
 * are none. A space after dots is a slip of the pen.
 */
export function depthOf(text: string): number {
	const [lead = ''] = /^[\s.…]*/.exec(text) ?? [];
	const dots = lead.replace(/…/g, '...').replace(/\s/g, '');
	return dots === '' ? lead.length : dots.length;
}

export function bearersOf({ areas, formerAreas }: KnownAreas): Bearers {
	const bearers = new Map<string, Bearer[]>();
	function add(name: string, bearer: Bearer): void {
		for (const each of namesOf(name, bearer.level)) bearers.set(each, [...(bearers.get(each) ?? []), bearer]);
	}
	const [living, ended] = [areas.filter(({ validTo }) => validTo === null), areas.filter(({ validTo }) => validTo)];
	for (const { name, code, formerCode, level } of living) {
		add(name, { code, formerCode, level, until: null, companions: [] });
	}
	const becameOne = namesBySuccessor(ended, new Set(living.map(({ name }) => name)));
	for (const { name, code, formerCode, level, validTo, successor } of ended) {
		const companions = successor === null ? [] : (becameOne.get(successor) ?? []);
		add(name, { code, formerCode, level, until: validTo?.slice(0, 4) ?? null, companions });
	}
	const reformed = namesBySuccessor(formerAreas, new Set(areas.map(({ name }) => name)));
	const companionsOf = new Map<AreaCode, { name: string; companions: string[] }>();
	for (const { code, name, successor } of formerAreas) {
		const companions = [...(companionsOf.get(code)?.companions ?? []), ...(reformed.get(successor) ?? [])];
		companionsOf.set(code, { name, companions });
	}
	for (const [code, { name, companions }] of companionsOf) {
		add(name, { code, formerCode: null, level: 'municipality', until: reform, companions });
	}
	return bearers;
}

/** The plain names of what became one, but those that a later area bears. */
function namesBySuccessor(
	ended: readonly { name: string; successor: string | null }[],
	later: ReadonlySet<string>
): Map<string, string[]> {
	const names = new Map<string, string[]>();
	for (const { name, successor } of ended) {
		if (successor === null || later.has(name)) continue;
		names.set(successor, [...(names.get(successor) ?? []), plainName(name)]);
	}
	return names;
}

function namesOf(name: string, level: Bearer['level']): string[] {
	const plain = plainName(name);
	const short = level === 'county' ? [plain.replace(/ maakond$/, 'maa')] : [];
	return [plain, ...short, ...(alsoKnownAs[plain] ?? [])];
}

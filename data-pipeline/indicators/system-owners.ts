import type { Area, AreaCode } from '#lib/model/area.ts';
import type { RowOf } from '../define.ts';
import type { formerAreas } from '../sources/former-areas.ts';

type Owner = { ownerCode: string; ownerName: string };
type FormerRow = RowOf<typeof formerAreas>;

/** "Aegviidu Vallavalitsus" governs "Aegviidu vald"; null where a name does not say what it governs. */
export function governedBy(ownerName: string): string | null {
	const [, name, kind] = /^(.+) (valla|linna)valitsus$/i.exec(ownerName) ?? [];
	if (!name || !kind) return null;
	return `${name} ${kind.toLowerCase() === 'valla' ? 'vald' : 'linn'}`;
}

/** Whether the name is that of a municipality's government or office: the register holds the state's systems too. */
export function isMunicipal({ ownerName }: Pick<Owner, 'ownerName'>): boolean {
	return /(valla|linna)(valitsus|kantselei)$/i.test(ownerName);
}

/**
 * Today's municipality of a municipal government: by registry code; else by the name of the former municipality, if
 * the successor holds more than half of its land; else by the name of today's municipality whose registry code is not
 * known. Null where none of these is certain.
 */
export function ownerFinder(areas: readonly Area[], former: readonly FormerRow[]): (owner: Owner) => AreaCode | null {
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const byRegistryCode = new Map(municipalities.map(({ registryCode, code }) => [registryCode, code]));
	const namedOnly = new Map(
		municipalities.filter(({ registryCode }) => registryCode === null).map(({ name, code }) => [name, code])
	);
	const successors = new Map<string, AreaCode[]>();
	for (const { name, areaShare, successor } of former) {
		const known = successors.get(name) ?? [];
		successors.set(name, areaShare > 0.5 ? [...known, successor] : known);
	}
	return ({ ownerCode, ownerName }) => {
		const today = byRegistryCode.get(ownerCode);
		if (today) return today;
		const name = governedBy(ownerName);
		if (name === null) return null;
		const [only, ...others] = new Set(successors.get(name) ?? [namedOnly.get(name)]);
		return only !== undefined && others.length === 0 ? only : null;
	};
}

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

/**
 * Today's municipality of a municipal government: by registry code; else by the name of the former municipality, if
 * the successor holds more than half of its land; else by the name of today's municipality whose registry code is not
 * known. Null where none of these is certain.
 */
export function ownerFinder(areas: readonly Area[], former: readonly FormerRow[]): (owner: Owner) => AreaCode | null {
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const byRegistryCode = new Map(municipalities.map(({ registryCode, code }) => [registryCode, code]));
	const named = municipalities.filter(({ registryCode }) => registryCode === null);
	return ({ ownerCode, ownerName }) => {
		const today = byRegistryCode.get(ownerCode);
		if (today) return today;
		const name = governedBy(ownerName);
		const successors = former.filter((row) => row.name === name && row.areaShare > 0.5);
		const candidates = new Set([
			...successors.map(({ successor }) => successor),
			...(former.some((row) => row.name === name)
				? []
				: named.filter((area) => area.name === name).map(({ code }) => code))
		]);
		const [only, ...others] = candidates;
		return only !== undefined && others.length === 0 ? only : null;
	};
}

import type { Area, AreaCode } from '#lib/model/area.ts';
import { grouped } from './grouped.ts';

/** The areas of a release as those need them who sum and check figures about them. */
export type Places = {
	areas: ReadonlyMap<AreaCode, Area>;
	/** In the order of their codes. */
	byCode: readonly Area[];
	municipalities: ReadonlyMap<AreaCode, Area>;
	/** The country and each county → their municipalities. */
	membersOf: ReadonlyMap<AreaCode, readonly Area[]>;
	/** An area → those that became part of it. */
	predecessors: ReadonlyMap<AreaCode, readonly Area[]>;
	/** The areas that became part of another, and those that they became part of. */
	merged: ReadonlySet<AreaCode>;
};

export function placesOf(areas: readonly Area[]): Places {
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const byCounty = grouped(municipalities, ({ parent }) => parent);
	const ended = areas.filter(({ successor }) => successor !== null);
	const wholes = areas.filter(({ level }) => level !== 'municipality');
	return {
		areas: new Map(areas.map((area) => [area.code, area])),
		byCode: areas.toSorted((left, right) => (left.code < right.code ? -1 : 1)),
		municipalities: new Map(municipalities.map((area) => [area.code, area])),
		membersOf: new Map(
			wholes.map(({ code, level }) => [code, level === 'country' ? municipalities : (byCounty.get(code) ?? [])])
		),
		predecessors: grouped(ended, ({ successor }) => successor ?? ''),
		merged: new Set(ended.flatMap(({ code, successor }) => [code, successor ?? code]))
	};
}

import type { Area, AreaCode } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import type { ProfileView } from '../../state/profile-view.ts';
import { areaName } from '../page/area-name.ts';
import type { Provenance } from './provenance.ts';

/** What is told of an area in a word and a link. */
export type AreaLink = Pick<Area, 'code' | 'name' | 'level' | 'slug'>;

/** The figures of an area: its rows as they came, and by indicator. `name` is in the page's language. */
export type AreaFigures = {
	area: AreaLink;
	name: string;
	rows: readonly ProfileRow[];
	series: ReadonlyMap<string, readonly ProfileRow[]>;
};

/** What every section of a profile is made from: figures, and what the reader asks to see of them. */
export type ProfileData = {
	/** The page's own area. */
	own: AreaFigures & { area: Area };
	/** The areas beside it whose figures have come, in the order in which they were chosen; empty at build. */
	compared: readonly AreaFigures[];
	/** The county of a municipality, else null. */
	county: Area | null;
	country: Area;
	/** Area code → name in the page's language, for every area. */
	names: ReadonlyMap<AreaCode, string>;
	/** Period (`view.range`) and switches. */
	view: ProfileView;
	/** Every indicator of the release by id. */
	indicators: ReadonlyMap<string, CatalogIndicator>;
	/** The sources and caveats of the figures of all these areas. */
	provenance: Provenance;
};

/** Area code → name in the page's language. */
export function namesOf(areas: readonly AreaLink[]): Map<AreaCode, string> {
	return new Map(areas.map((area) => [area.code, areaName(area)]));
}

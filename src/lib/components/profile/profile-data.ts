import type { Area, AreaCode } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Observation } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import type { ProfileView } from '../../state/profile-view.ts';
import { areaName } from '../page/area-name.ts';
import type { AgesOfYear } from './population/ages.ts';
import type { Provenance } from './provenance.ts';

/** What is told of an area in a word and a link. */
export type AreaLink = Pick<Area, 'code' | 'name' | 'level' | 'slug'>;

/** One kind of income or of cost over the years. */
export type KindRows = {
	indicator: string;
	category: string;
	rows: readonly Pick<Observation, 'period' | 'value' | 'status' | 'source' | 'caveat'>[];
};

/** The figures of an area: its rows as they came, and by indicator. `name` is in the page's language. */
export type AreaFigures = {
	area: AreaLink;
	name: string;
	rows: readonly ProfileRow[];
	series: ReadonlyMap<string, readonly ProfileRow[]>;
	/** Its residents by age in the years that are here; money by kind. */
	ages: readonly AgesOfYear[];
	kinds: readonly KindRows[];
};

/** What a profile needs to know of an indicator. */
export type ProfileIndicator = Pick<
	CatalogIndicator,
	'id' | 'theme' | 'title' | 'unit' | 'decimals' | 'categories' | 'breakdowns'
>;

/** What every section of a profile is made from: figures, and what the reader asks to see of them. */
export type ProfileData = {
	/** The page's own area. */
	own: AreaFigures & { area: Area };
	/** The years in which the page's own area has ages. */
	agePeriods: readonly Period[];
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
	indicators: ReadonlyMap<string, ProfileIndicator>;
	/** The sources and caveats of the figures of all these areas. */
	provenance: Provenance;
};

/** Area code → name in the page's language. */
export function namesOf(areas: readonly AreaLink[]): Map<AreaCode, string> {
	return new Map(areas.map((area) => [area.code, areaName(area)]));
}

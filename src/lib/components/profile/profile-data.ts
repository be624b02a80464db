import type { Area } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import type { ProfileView } from '../../state/profile-view.ts';
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
	/** Period (`view.range`) and switches. */
	view: ProfileView;
	/** Every indicator of the release by id. */
	indicators: ReadonlyMap<string, CatalogIndicator>;
	/** The sources and caveats of the figures of all these areas. */
	provenance: Provenance;
};

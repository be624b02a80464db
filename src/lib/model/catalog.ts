import * as v from 'valibot';
import { ChangeCounts, ReleaseId } from './change-log.ts';
import { Indicator } from './indicator.ts';
import { Caveat, Source } from './source.ts';
import { Moment } from './source-status.ts';

/** An indicator as released: its declaration, and what there is of it. */
export const CatalogIndicator = v.object({
	...Indicator.entries,
	/** The periods in which at least one area has a value, ascending. */
	periods: v.array(v.string()),
	/** The newest period in which most municipalities have a value: what a map shows first. */
	mapPeriod: v.nullable(v.string()),
	/** Whether any figure of it is a sample figure. */
	sample: v.boolean()
});
export type CatalogIndicator = v.InferOutput<typeof CatalogIndicator>;

/** A file path inside the release, with a hash of its content in the name: `areas.1a2b3c4d.parquet`. */
const Path = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[A-Za-z0-9-]+)*\.[0-9a-f]{16}\.(parquet|json|geojson)$/));

/**
 * The release's table of contents, and the only file of it whose name does not change:
 * whoever has read it can read everything it names.
 */
export const Catalog = v.object({
	/** Identifies the release: its day and a hash of its figures. */
	release: ReleaseId,
	sources: v.array(Source),
	caveats: v.array(Caveat),
	indicators: v.array(CatalogIndicator),
	tables: v.object({
		areas: Path,
		formerAreas: Path,
		contacts: Path,
		/** Theme → Parquet file, one row group per indicator. */
		observations: v.record(v.string(), Path),
		/** Indicator → Parquet file of its parts, one row group per dimension and period. */
		breakdowns: v.record(v.string(), Path)
	}),
	boundaries: v.object({ municipalities: Path, counties: Path, shapes: Path }),
	/** Question (`area-profile/0663`) → baked answer. */
	answers: v.record(v.string(), Path),
	/** The state of every source as the release was made: a `ReleaseStatus`. */
	status: Path,
	/** What the newest releases changed, newest first: each file is a `ReleaseChanges`. */
	changes: v.array(v.object({ release: ReleaseId, at: Moment, counts: ChangeCounts, file: Path }))
});
export type Catalog = v.InferOutput<typeof Catalog>;

import { Source } from '#lib/model/source.ts';
import { readTables } from '#lib/query/read-tables.ts';
import * as v from 'valibot';
import { SourceError, type SourceDefinition } from './define.ts';
import { indicators } from './indicators/index.ts';
import { areasOf, formerAreasOf } from './sources/area-tree.ts';
import { areas2018 } from './sources/areas-2018.ts';
import { caveats } from './sources/caveats.ts';
import { formerAreas as formerAreas2017 } from './sources/former-areas.ts';
import { grid } from './sources/grid.ts';
import { sources } from './sources/index.ts';
import { sample } from './sources/sample.ts';
import { assembleRelease, type Release } from './stages/assemble.ts';
import { bake } from './stages/bake.ts';
import { makeBoundaries } from './stages/boundaries.ts';
import { catalogIndicators } from './stages/catalog.ts';
import { check, problemLine } from './stages/check.ts';
import { observeAll } from './stages/observe.ts';
import type { Snapshot } from './stages/snapshot.ts';
import { encodeTables } from './stages/tables.ts';
import { validate } from './stages/validate.ts';

/** Why there is no release: one line for each thing that is wrong. */
export class ReleaseRefused extends Error {
	override name = 'ReleaseRefused';
	constructor(readonly reasons: readonly string[]) {
		super(reasons.join('\n'));
	}
}

export type ReleaseOptions = {
	/** For publication: no sample figures are made, and none is accepted. */
	live: boolean;
	/** Told after each stage what came of it. */
	report: (stage: string, outcome: string) => void;
};

/** The rows of every source. Goes through all of them before it refuses, so that one run tells all that is wrong. */
function validateAll(snapshot: Snapshot): Map<string, readonly unknown[]> {
	const rows = new Map<string, readonly unknown[]>();
	const reasons: string[] = [];
	for (const source of sources) {
		try {
			const bytes = snapshot.files.get(source.id);
			if (!bytes) throw new SourceError(source.id, `${source.file} is not in the snapshot's manifest`);
			rows.set(source.id, validate(source, bytes));
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			reasons.push(error.message);
		}
	}
	if (reasons.length > 0) throw new ReleaseRefused(reasons);
	return rows;
}

/** Everything from the snapshot's bytes to the bytes of a release. Throws `ReleaseRefused`. */
export async function makeRelease(snapshot: Snapshot, { live, report }: ReleaseOptions): Promise<Release> {
	const rows = validateAll(snapshot);
	// The rows of a source are those that `validate` has just held to its schema.
	const rowsOf = <Row>(source: SourceDefinition<Row>) => rows.get(source.id) as readonly Row[];
	report('validate', `${rows.size} sources, ${[...rows.values()].reduce((sum, { length }) => sum + length, 0)} rows`);

	const areas = areasOf(rowsOf(areas2018));
	const formerAreas = formerAreasOf(rowsOf(formerAreas2017));
	const observations = observeAll(indicators, rows, { areas }, { sample: !live });
	report('observe', `${indicators.length} indicators, ${observations.length} observations`);

	const problems = check(observations, indicators, areas, { live, sources: [...sources, sample], caveats });
	if (problems.length > 0) throw new ReleaseRefused(problems.map(problemLine));
	report('check', 'no problems');

	const boundaries = makeBoundaries(rowsOf(grid), areas);
	report('boundaries', `${boundaries.shapes.municipalities.length} municipalities`);

	const listed = catalogIndicators(indicators, observations, areas);
	const tables = encodeTables(areas, formerAreas, indicators, observations);
	report('parquet', `${tables.observations.size + 2} tables`);

	const files = { ...tables, observations: [...tables.observations.values()] };
	const answers = await bake(await readTables(files, listed), areas, listed);
	report('bake', `${answers.size} answers`);

	const used = new Set(observations.map(({ source }) => source));
	return assembleRelease({
		snapshotDate: snapshot.date,
		sources: [...sources, ...(used.has(sample.id) ? [sample] : [])].map((source) => v.parse(Source, source)),
		caveats,
		indicators: listed,
		tables,
		boundaries,
		answers
	});
}

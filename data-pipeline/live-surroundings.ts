import type { KnownAreas, SourceDefinition } from './define.ts';
import type { makeRelease } from './make-release.ts';
import type { Puller } from './pull/pull.ts';
import type { Progress } from './report/progress.ts';
import type { RowsOf } from './stages/observe-inputs.ts';
import type { PullStore } from './stages/pulls.ts';
import type { Snapshot } from './stages/snapshot.ts';
import type { PreviousRelease } from './stages/target.ts';

export type MakeRelease = typeof makeRelease;
export type Release = Awaited<ReturnType<MakeRelease>>;

/** The sources that say which areas there are: by them every other source is read. */
export type AreaRegister = { sources: readonly SourceDefinition[]; read: (rowsOf: RowsOf) => Promise<KnownAreas> };

/** All that a run touches which asks nobody. */
export type EmbeddedSurroundings = {
	sources: readonly SourceDefinition[];
	/** The snapshot that the project brings with it. In a live run it stands in for sources that were never pulled. */
	embedded: Snapshot;
	makeRelease: MakeRelease;
	/** An empty folder to make a release in: the same one each time. */
	emptyFolder: () => Promise<string>;
	target: {
		name: string;
		readPrevious: (note: (line: string) => void) => Promise<PreviousRelease | null>;
		publish: (release: Release) => Promise<{ written: number; removed: number }>;
	};
	progress: Progress;
};

/** All that a live run touches of the world. */
export type LiveSurroundings = EmbeddedSurroundings & {
	register: AreaRegister;
	puller: Puller;
	store: PullStore;
	/** The moment of the run, in UTC: it is read once, so that a run has one date however long it takes. */
	now: string;
};

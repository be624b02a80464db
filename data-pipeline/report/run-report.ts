import type { ChangeCounts } from '#lib/model/change-log.ts';
import type { ReleaseStatus } from '#lib/model/source-status.ts';
import type { Source } from '#lib/model/source.ts';

/** What a run came to: what `report.json` holds and `report.html` tells. */
export type RunReport = {
	status: ReleaseStatus;
	/** Everything was done but storing the pulls and publishing. */
	dryRun: boolean;
	/** Where the release was, or would have been, published. */
	target: string;
	/** The release that was made, or null; and the one that readers had before. */
	release: string | null;
	previous: string | null;
	/** Null where nothing was published. */
	published: { written: number; removed: number } | null;
	/** What changed for readers; null where there was nothing to compare with, or no release. */
	changes: ChangeCounts | null;
	/** Why there is no release, or what went wrong after it was made. */
	problems: string[];
	/** Ids of the sources that failed and that the problems come from: accepted as they are, these may be set aside. */
	acceptable: string[];
	/** What a person should know and that needs no action, one line each. */
	notes: string[];
	/** Ids of the sources whose publishers were asked. */
	asked: string[];
	sources: Pick<Source, 'id' | 'title' | 'publisher' | 'homepage'>[];
};

/** The report of a run of which nothing has come yet. */
export function emptyReport(run: {
	at: string;
	live: boolean;
	dryRun: boolean;
	target: string;
	sources: readonly RunReport['sources'][number][];
	asked: readonly { id: string }[];
}): RunReport {
	return {
		status: { at: run.at, live: run.live, sources: [] },
		dryRun: run.dryRun,
		target: run.target,
		release: null,
		previous: null,
		published: null,
		changes: null,
		problems: [],
		acceptable: [],
		notes: [],
		asked: run.asked.map(({ id }) => id),
		sources: run.sources.map(({ id, title, publisher, homepage }) => ({ id, title, publisher, homepage }))
	};
}

/** What went wrong, as lines of a report; an error that nobody foresaw keeps its trace. */
export function linesOf(error: unknown): string[] {
	if (!(error instanceof Error)) return [String(error)];
	const foreseen = !/^(Type|Range|Reference|Syntax)?Error$/.test(error.name) || 'code' in error;
	return foreseen ? error.message.split('\n') : [error.stack ?? error.message];
}

/** The sources that were asked for and whose answer was not taken. */
export function failedSources({ status, asked }: RunReport): ReleaseStatus['sources'] {
	return status.sources.filter(({ source, failure }) => failure !== null && asked.includes(source));
}

/** 0: every source and the release are well. 1: a source failed, or there is no release, or it was not published. */
export function exitCodeOf(report: RunReport): 0 | 1 {
	const well = report.release !== null && report.problems.length === 0 && failedSources(report).length === 0;
	return well ? 0 : 1;
}

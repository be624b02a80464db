import { Period } from '#lib/model/period.ts';
import type { Frequency, SourceState, SourceStatus } from '#lib/model/source-status.ts';
import type { Source } from '#lib/model/source.ts';
import * as v from 'valibot';
import type { SourceDefinition } from '../define.ts';
import type { SourceCheck } from './pull-checks.ts';
import type { RowSummary } from './row-summary.ts';
import type { SnapshotFile } from './snapshot.ts';

/** Where a source stands in a run: the file that its rows are taken from, and how it came to be that one. */
export type Standing = {
	source: SourceDefinition;
	state: SourceState;
	/** Null where nothing is known of the source: it has no rows. */
	file: SnapshotFile | null;
	/** What the rows of the file cover. */
	summary: RowSummary | null;
	lastSuccess: string | null;
	updated: string | null;
	failure: SourceStatus['failure'];
	checks: readonly SourceCheck[];
};

/** Where a source stands that nobody asked its publisher for. */
export function embeddedStanding(
	source: SourceDefinition,
	file: SnapshotFile | null,
	summary: RowSummary | null
): Standing {
	const state = file === null ? 'missing' : 'embedded';
	return { source, state, file, summary, lastSuccess: null, updated: null, failure: null, checks: [] };
}

export function statusOf({ source, summary, ...standing }: Standing): SourceStatus {
	const frequency = source.live?.frequency ?? 'once';
	const newest = v.safeParse(Period, summary?.periods.at(-1));
	return {
		source: source.id,
		title: source.title,
		publisher: source.publisher,
		state: standing.state,
		lastSuccess: standing.lastSuccess,
		updated: standing.updated,
		newestPeriod: newest.success ? newest.output : null,
		frequency,
		expected: expectedAfter(standing.updated ?? standing.lastSuccess, frequency),
		rows: summary?.rows ?? 0,
		failure: standing.failure,
		checks: [...standing.checks]
	};
}

/** The source as a reader is told of it: with the date that its figures carry, where there are any. */
export function datedSource({ source, file }: Standing): Source {
	const { id, title, publisher, homepage, licence, date } = source;
	return { id, title, publisher, homepage, licence, date: file?.date ?? date };
}

/** The day on which something newer is due, one length of the frequency after what is known; null where none is. */
function expectedAfter(last: string | null, frequency: Frequency): string | null {
	const [year = NaN, month = NaN, day = NaN] = (/^\d{4}-\d\d-\d\d/.exec(last ?? '')?.[0] ?? '').split('-').map(Number);
	const due: Record<Frequency, [number, number, number] | null> = {
		yearly: [year + 1, month, day],
		monthly: [year, month + 1, day],
		daily: [year, month, day + 1],
		once: null
	};
	const parts = due[frequency];
	if (parts === null || !parts.every(Number.isFinite)) return null;
	const [dueYear, dueMonth, dueDay] = parts;
	const lastOfMonth = new Date(Date.UTC(dueYear, dueMonth, 0)).getUTCDate();
	const within = frequency === 'daily' ? dueDay : Math.min(dueDay, lastOfMonth);
	return new Date(Date.UTC(dueYear, dueMonth - 1, within)).toISOString().slice(0, 10);
}

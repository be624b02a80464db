import type { KnownAreas, SourceDefinition } from './define.ts';
import type { Answer } from './live-pull.ts';
import { judgePull, refusal, type SourceCheck } from './stages/pull-checks.ts';
import { proofOf } from './stages/proof.ts';
import { dateOf, hashOf, type Pull, type PullOutcome, type PullStore, type StoredPulls } from './stages/pulls.ts';
import { type RowSummary, summaryOf } from './stages/row-summary.ts';
import type { SnapshotFile } from './stages/snapshot.ts';
import { embeddedStanding, type Standing } from './stages/source-status.ts';
import { rowsOfFile } from './stages/validate.ts';

/** All that is known of a source when it is decided what its rows are taken from. */
export type Situation = {
	source: SourceDefinition;
	/** Null: this run did not ask its publisher. */
	answer: Answer | null;
	stored: StoredPulls | null;
	embedded: SnapshotFile | null;
	/** Why its figures were rejected as the release was made; null when they were not. */
	rejected: string | null;
	/** Whether a person has looked at the table and takes it as it is. */
	accepted: boolean;
};

export type DecisionContext = { known: KnownAreas; now: string; store: PullStore };

/** Where a source stands, and what the store is to be told of it once that is settled. */
export type Decision = Standing & { outcome: PullOutcome | null };

/**
 * Takes what the publisher sent where it holds, else the last good pull that can still be read, else the embedded
 * file. Throws SourceError for an embedded file that is needed and damaged.
 */
export async function decide(situation: Situation, context: DecisionContext): Promise<Decision> {
	const { source, answer, stored } = situation;
	if (!source.live || !stored) return { ...(await embeddedDecision(situation, context)), outcome: null };
	if (answer === null) return unasked(situation, stored, context);
	const examined = await examine(situation, answer, stored, context);
	return 'reason' in examined ? fallBack(situation, stored, examined, context) : examined;
}

async function embeddedDecision({ source, embedded }: Situation, { known }: DecisionContext): Promise<Standing> {
	if (!embedded) return embeddedStanding(source, null, null);
	return embeddedStanding(source, embedded, summaryOf(await rowsOfFile(source, embedded, known)));
}

type Refused = { reason: string; checks: readonly SourceCheck[] };

async function examine(
	situation: Situation,
	answer: Answer,
	stored: StoredPulls,
	context: DecisionContext
): Promise<Decision | Refused> {
	const { source, rejected, accepted } = situation;
	const { known, now, store } = context;
	if (answer.kind === 'failed')
		return { reason: answer.reason, checks: [{ check: 'reached', problem: answer.reason }] };
	const request = hashOf(requestOf(source));
	const newer = answer.kind === 'bytes' && !repeats(stored.latest, answer.bytes, request) ? answer : null;
	const file = newer ? fileOf(newer, now) : stored.latest && store.file(source.id, stored.latest);
	if (!file) {
		const reason = `${source.id}: the publisher says that nothing is newer than a pull that is not there`;
		return { reason, checks: [{ check: 'reached', problem: reason }] };
	}
	const last = stored.whole[0];
	const before = newer && last ? { summary: last, sameQuestion: last.request === request } : null;
	const { summary, checks: made } = judgePull(source, await file.read(), known, before);
	const checks = newer && summary ? [...made, { check: 'values' as const, problem: rejected }] : made;
	const reason = rejected ?? refusal(made, accepted);
	if (!summary || reason !== null) return { reason: reason ?? `${source.id}: it cannot be read`, checks };
	const taken = { source, file, summary, lastSuccess: now, failure: null, checks };
	if (!newer) {
		const updated = stored.latest?.updated ?? null;
		return { ...taken, state: 'unchanged', updated, outcome: { kind: 'unchanged', at: now } };
	}
	const { bytes, extension, updated, etag } = newer;
	const pull = { pulledAt: now, updated, etag, request, ...summary };
	return { ...taken, state: 'fresh', updated, outcome: { kind: 'taken', bytes, extension, pull } };
}

function requestOf({ id, live }: SourceDefinition) {
	if (!live) throw new Error(`${id}: its publisher is not asked`);
	return live.request;
}

/** Whether the publisher sent what is stored already. */
function repeats(latest: Pull | null, bytes: Uint8Array, request: string): boolean {
	return latest !== null && latest.request === request && latest.sha256 === proofOf(bytes).sha256;
}

function fileOf({ bytes, updated }: Extract<Answer, { kind: 'bytes' }>, now: string): SnapshotFile {
	return { origin: 'pulled', date: dateOf({ updated, pulledAt: now }), read: () => Promise.resolve(bytes) };
}

/** Where a source stands whose pull was not taken. */
async function fallBack(
	situation: Situation,
	stored: StoredPulls,
	{ reason, checks }: Refused,
	context: DecisionContext
): Promise<Decision> {
	const good = await lastGood(situation, stored, context);
	const failure = { since: stored.failure?.since ?? context.now, reason: [reason, ...stored.damage].join('; ') };
	return {
		source: situation.source,
		state: good.file ? 'stale' : 'missing',
		...good,
		lastSuccess: stored.seenAt,
		failure,
		checks,
		outcome: { kind: 'failed', failure }
	};
}

/** Where a source stands that this run did not ask for: where it stood after the run before, if that is still so. */
async function unasked(situation: Situation, stored: StoredPulls, context: DecisionContext): Promise<Decision> {
	const good = await lastGood(situation, stored, context);
	const damage = stored.latest === null && stored.damage.length > 0 ? stored.damage.join('; ') : null;
	const failure = stored.failure ?? (damage === null ? null : { since: context.now, reason: damage });
	const undisturbed = good.pulled ? 'unchanged' : 'embedded';
	return {
		source: situation.source,
		state: !good.file ? 'missing' : failure ? 'stale' : undisturbed,
		...good,
		lastSuccess: stored.seenAt,
		failure,
		checks: [],
		outcome: null
	};
}

type Good = { file: SnapshotFile | null; summary: RowSummary | null; updated: string | null; pulled: boolean };

/** The newest stored pull that can be read today; where there is none, the embedded file; where there is none, nothing. */
async function lastGood(situation: Situation, stored: StoredPulls, context: DecisionContext): Promise<Good> {
	const { source } = situation;
	for (const pull of stored.whole) {
		const file = context.store.file(source.id, pull);
		const summary = await summaryIfReadable(source, file, context.known);
		if (summary) return { file, summary, updated: pull.updated, pulled: true };
	}
	const { file, summary } = await embeddedDecision(situation, context);
	return { file, summary, updated: null, pulled: false };
}

/** Null for a pull that was good once and is not now: its decoder, its schema, or the areas have changed. */
async function summaryIfReadable(
	source: SourceDefinition,
	file: SnapshotFile,
	known: KnownAreas
): Promise<RowSummary | null> {
	try {
		return summaryOf(await rowsOfFile(source, file, known));
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
}

import type { SourceDefinition } from './define.ts';
import type { Decision } from './live-decide.ts';
import { type Answer, pullAll } from './live-pull.ts';
import { makeOfWhatHolds, publishInto } from './live-release.ts';
import type { LiveSurroundings, Release } from './live-surroundings.ts';
import { emptyReport, linesOf, type RunReport } from './report/run-report.ts';
import { hashOf, type PullStore, type StoredPulls } from './stages/pulls.ts';

export type LiveOptions = {
	/** Ids of the sources to ask for; all that can be asked for where there is none. */
	only: readonly string[];
	/** Ids of the sources that a person has looked at: they are taken though they lost rows or moved far. */
	accept: readonly string[];
	/** Do all but store and publish. */
	dryRun: boolean;
};

/**
 * Asks the publishers, takes what holds, makes a release of it and of the last good figures of all else, and
 * publishes it. What goes wrong stands in the report: this throws for nothing.
 */
export async function liveRun(world: LiveSurroundings, { only, accept, dryRun }: LiveOptions): Promise<RunReport> {
	const { store, progress } = world;
	const live = world.sources.filter((source) => source.live !== null);
	const asked = live.filter(({ id }) => only.length === 0 || only.includes(id));
	const report = emptyReport({ ...world, target: world.target.name, at: world.now, live: true, dryRun, asked });
	const note = (line: string) => {
		report.notes.push(line);
		progress.stage('note', line);
	};
	try {
		const previous = await world.target.readPrevious(note);
		report.previous = previous?.catalog.release ?? null;
		const stored = new Map<string, StoredPulls>();
		for (const { id } of live) stored.set(id, await store.read(id));
		for (const { damage } of stored.values()) damage.forEach(note);
		const answers = await askAll(world, asked, stored);
		const { release, decisions } = await makeOfWhatHolds(world, { stored, answers, accept, previous, report });
		if (release) Object.assign(report, { release: release.catalog.release, changes: changesOf(release, report) });
		if (dryRun) return report;
		await remember(store, decisions, report);
		if (release) await publishInto(world, release, report);
	} catch (error) {
		report.problems.push(...linesOf(error));
	}
	return report;
}

function askAll(
	{ puller, progress }: LiveSurroundings,
	asked: readonly SourceDefinition[],
	stored: ReadonlyMap<string, StoredPulls>
): Promise<Map<string, Answer>> {
	const errands = asked.flatMap((source) => {
		if (!source.live) return [];
		const { request } = source.live;
		const latest = stored.get(source.id)?.latest ?? null;
		return [{ source, request, since: latest?.request === hashOf(request) ? latest : null }];
	});
	return pullAll(errands, puller, (id, answer) => {
		if (answer === null) progress.source(id, 'asking');
		else if (answer.kind === 'failed') progress.source(id, `failed: ${answer.reason.replace(`${id}: `, '')}`);
		else if (answer.kind === 'unchanged') progress.source(id, 'nothing newer');
		else progress.source(id, `${answer.bytes.length} bytes`);
	});
}

/** Tells the store how it went. A pull is kept only when a release could be made with it. */
async function remember(store: PullStore, decisions: readonly Decision[], report: RunReport): Promise<void> {
	for (const { source, outcome } of decisions) {
		if (outcome === null || (outcome.kind === 'taken' && report.release === null)) continue;
		try {
			await store.write(source.id, outcome);
		} catch (error) {
			report.problems.push(...linesOf(error).map((line) => `${source.id}: not stored: ${line}`));
		}
	}
}

function changesOf({ catalog }: Release, { previous }: RunReport): RunReport['changes'] {
	const [newest] = catalog.changes;
	if (newest?.release === catalog.release) return newest.counts;
	return previous === null ? null : { added: 0, removed: 0, revised: 0 };
}

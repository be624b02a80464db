import { type KnownAreas, type SourceDefinition, SourceError } from './define.ts';
import { decide, type Decision } from './live-decide.ts';
import type { Answer } from './live-pull.ts';
import type { LiveSurroundings, Release } from './live-surroundings.ts';
import { ReleaseRefused } from './make-release.ts';
import type { RunReport } from './report/run-report.ts';
import { blame } from './stages/blame.ts';
import { problemLine } from './stages/check.ts';
import type { RowsOf } from './stages/observe-inputs.ts';
import type { StoredPulls } from './stages/pulls.ts';
import { datedSource, statusOf } from './stages/source-status.ts';
import type { PreviousRelease } from './stages/target.ts';
import { readRows } from './stages/validate.ts';

/** What a release is to be made of, sources by their id. */
export type Material = {
	stored: ReadonlyMap<string, StoredPulls>;
	answers: ReadonlyMap<string, Answer>;
	/** Ids of the sources that a person has looked at. */
	accept: readonly string[];
	previous: PreviousRelease | null;
	/** Told of the status, and of what is wrong where no release can be made. */
	report: RunReport;
};

/**
 * Decides what each source's rows are taken from and makes a release of them. A pull whose figures do not hold is
 * rejected and the release is made again without it; each time round rejects at least one more, so this ends.
 */
export async function makeOfWhatHolds(
	world: LiveSurroundings,
	material: Material
): Promise<{ release: Release | null; decisions: readonly Decision[] }> {
	const { now, progress } = world;
	const { report, previous, accept } = material;
	const rejected = new Map<string, string>();
	const told = new Map<string, string>();
	for (;;) {
		const { decisions, rowsOf } = await decideAll(world, material, rejected);
		report.status = { at: now, live: true, sources: decisions.map(statusOf) };
		for (const { source, state, summary } of decisions) {
			const line = `${state}, ${summary?.rows ?? 'no'} rows`;
			if (report.asked.includes(source.id) && told.get(source.id) !== line) progress.source(source.id, line);
			told.set(source.id, line);
		}
		try {
			const release = await world.makeRelease({
				rowsOf,
				date: now.slice(0, 10),
				at: now,
				live: true,
				sources: decisions.filter(({ summary }) => summary !== null).map(datedSource),
				status: report.status,
				previous,
				accept,
				folder: await world.emptyFolder(),
				report: progress.stage
			});
			return { release, decisions };
		} catch (error) {
			if (!(error instanceof ReleaseRefused)) throw error;
			const fresh = decisions.filter(({ state }) => state === 'fresh').map(({ source }) => source.id);
			const blamed = blame(
				error.problems,
				new Set(fresh),
				world.register.sources.map(({ id }) => id)
			);
			if (blamed.size === 0) {
				const failed = report.status.sources.filter(({ failure }) => failure !== null);
				const from = new Set(error.problems.flatMap((problem) => problem.sources));
				report.problems.push(...error.problems.map(problemLine));
				report.acceptable = failed.flatMap(({ source }) => (from.has(source) ? [source] : []));
				return { release: null, decisions };
			}
			for (const [id, reason] of blamed) {
				rejected.set(id, reason);
				progress.stage('reject', reason);
			}
		}
	}
}

/** Decides for every source, those that say which areas there are first: by them the others are read. */
async function decideAll(
	{ sources, register, embedded, store, now }: LiveSurroundings,
	{ stored, answers, accept }: Material,
	rejected: Map<string, string>
): Promise<{ decisions: readonly Decision[]; rowsOf: RowsOf }> {
	const files = new Map(embedded.files);
	const rowsBy =
		(known: KnownAreas): RowsOf =>
		(source) =>
			readRows(source, { date: now, files }, known);
	const decisions = new Map<string, Decision>();
	async function settle(source: SourceDefinition, known: KnownAreas): Promise<void> {
		const { id } = source;
		const situation = {
			source,
			answer: answers.get(id) ?? null,
			stored: stored.get(id) ?? null,
			embedded: embedded.files.get(id) ?? null,
			rejected: rejected.get(id) ?? null,
			accepted: accept.includes(id)
		};
		const decision = await decide(situation, { known, now, store });
		if (decision.file) files.set(id, decision.file);
		else files.delete(id);
		decisions.set(id, decision);
	}
	const registered = await register.read(rowsBy({ areas: [], formerAreas: [] }));
	for (const source of register.sources) await settle(source, registered);
	/** The areas that the sources tell of; a pull of which nobody knows what became of which is rejected. */
	async function readAreas(): Promise<KnownAreas> {
		try {
			return await register.read(rowsBy(registered));
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			const told = register.sources.find(({ id }) => id === error.source);
			if (!told || decisions.get(told.id)?.state !== 'fresh') throw error;
			rejected.set(told.id, error.message);
			await settle(told, registered);
			return readAreas();
		}
	}
	const known = await readAreas();
	for (const source of sources) if (!decisions.has(source.id)) await settle(source, known);
	return { decisions: sources.flatMap(({ id }) => decisions.get(id) ?? []), rowsOf: rowsBy(known) };
}

/** Publishes a release, and says so. Throws what the target throws. */
export async function publishInto(
	{ target, progress }: Pick<LiveSurroundings, 'target' | 'progress'>,
	release: Release,
	report: RunReport
): Promise<void> {
	report.published = await target.publish(release);
	const { written, removed } = report.published;
	progress.stage('publish', `${release.catalog.release}: ${written} files written, ${removed} removed, ${target.name}`);
}

import { SourceError } from './define.ts';
import type { EmbeddedSurroundings } from './live-surroundings.ts';
import { publishInto } from './live-release.ts';
import { emptyReport, linesOf, type RunReport } from './report/run-report.ts';
import type { RowsOf } from './stages/observe-inputs.ts';
import { summaryOf } from './stages/row-summary.ts';
import { datedSource, embeddedStanding, type Standing, statusOf } from './stages/source-status.ts';
import { readRows } from './stages/validate.ts';

/**
 * Makes a release of the embedded snapshot alone and publishes it. It asks nobody and no clock, and compares with
 * nothing: the same snapshot gives the same bytes. What goes wrong stands in the report.
 */
export async function embeddedRun(world: EmbeddedSurroundings, { dryRun }: { dryRun: boolean }): Promise<RunReport> {
	const { embedded, progress } = world;
	const at = `${embedded.date}T00:00:00Z`;
	const report = emptyReport({ ...world, target: world.target.name, at, live: false, dryRun, asked: [] });
	progress.stage('snapshot', `${embedded.files.size} files of ${embedded.date}`);
	// Nothing here was pulled, so nothing is read by the areas that are known.
	const rowsOf: RowsOf = (source) => readRows(source, embedded, { areas: [], formerAreas: [] });
	try {
		const standings = await validateAll(world, rowsOf, report);
		report.status = { at, live: false, sources: standings.map(statusOf) };
		if (report.problems.length > 0) return report;
		const known = standings.filter(({ summary }) => summary !== null);
		const rows = known.reduce((sum, { summary }) => sum + (summary?.rows ?? NaN), 0);
		progress.stage('validate', `${known.length} sources, ${rows} rows`);
		const release = await world.makeRelease({
			rowsOf,
			date: embedded.date,
			at,
			live: false,
			sources: known.map(datedSource),
			status: report.status,
			previous: null,
			folder: await world.emptyFolder(),
			report: progress.stage
		});
		report.release = release.catalog.release;
		if (!dryRun) await publishInto(world, release, report);
	} catch (error) {
		report.problems.push(...linesOf(error));
	}
	return report;
}

/** Goes through every source before it gives up, so that one run tells all that is wrong. */
async function validateAll(
	{ sources, embedded }: EmbeddedSurroundings,
	rowsOf: RowsOf,
	report: RunReport
): Promise<Standing[]> {
	const standings: Standing[] = [];
	for (const source of sources) {
		const file = embedded.files.get(source.id) ?? null;
		try {
			const rows = await rowsOf(source);
			standings.push(embeddedStanding(source, file, file && summaryOf(rows)));
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			report.problems.push(error.message);
		}
	}
	return standings;
}

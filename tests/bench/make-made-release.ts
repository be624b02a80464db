/**
 * Makes a release of a made-up country, publishes it and compares it with itself, in an empty folder: `AREAS INDICATORS
 * FOLDER`. Prints what the release is, and for how many seconds a processor worked for each step.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { releaseCountry } from '#pipeline/make-release.ts';
import { compareReleases, findLeaps } from '#pipeline/stages/changes.ts';
import { publish } from '#pipeline/stages/publish.ts';
import { folderTarget } from '#pipeline/stages/target-folder.ts';
import { madeCountry } from './made-country.ts';
import { processorSeconds, round } from './measure.ts';

const [areas = '1', indicators = '1', folder = ''] = process.argv.slice(2);
const { country, sources, rowsOf } = madeCountry({ areas: Number(areas), indicators: Number(indicators) });
const at = '2026-11-22T00:00:00Z';
const outcomes: Record<string, string> = {};
const steps: Record<string, number> = {};
let begun = processorSeconds();
function endStep(name: string): void {
	const now = processorSeconds();
	steps[name] = round(now - begun);
	begun = now;
}

const staged = join(folder, 'staged');
mkdirSync(staged);
const release = await releaseCountry(country, {
	rowsOf,
	date: '2026-11-22',
	at,
	live: true,
	sources: [...sources],
	status: { at, live: true, sources: [] },
	previous: null,
	folder: staged,
	report(stage, outcome) {
		outcomes[stage] = outcome;
		endStep(stage);
	}
});
endStep('assemble');
const { catalog, catalogBytes, files } = release;
const target = folderTarget(join(folder, 'published'));
await publish(release, target, { keep: 1 });
endStep('publish');
const figures = Object.values(catalog.tables.observations).map((path) => join(staged, path));
const ids = catalog.indicators.map(({ id }) => id);
await findLeaps(figures, figures, country.indicators);
await compareReleases(figures, figures, ids);
endStep('compare');

const sizes = files.map((path) => ({ kind: path.split(/[/.]/)[0] ?? path, bytes: statSync(join(staged, path)).size }));
const kinds = [...new Set(sizes.map(({ kind }) => kind))].sort();
const bytesOf = (kind: string) => sizes.filter((file) => file.kind === kind).reduce((sum, file) => sum + file.bytes, 0);
const bytes = Object.fromEntries(kinds.map((kind) => [kind, bytesOf(kind)]));
const counted = /(\d+) observations, (\d+) parts/.exec(outcomes['observe'] ?? '');
process.stdout.write(
	JSON.stringify({
		areas: country.areas.length,
		indicators: catalog.indicators.length,
		observations: Number(counted?.[1]),
		parts: Number(counted?.[2]),
		files: files.length,
		bytes: { ...bytes, catalog: catalogBytes.length },
		steps
	})
);

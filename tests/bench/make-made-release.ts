/** Makes a release of a made-up country in an empty folder, and prints what it is: `AREAS INDICATORS FOLDER`. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { releaseCountry } from '#pipeline/make-release.ts';
import { madeCountry } from './made-country.ts';

const [areas = '1', indicators = '1', folder = ''] = process.argv.slice(2);
const { country, sources, rowsOf } = madeCountry({ areas: Number(areas), indicators: Number(indicators) });
const at = '2026-11-22T00:00:00Z';
const outcomes: Record<string, string> = {};
const { catalog, catalogBytes, files } = await releaseCountry(country, {
	rowsOf,
	date: '2026-11-22',
	at,
	live: true,
	sources: [...sources],
	status: { at, live: true, sources: [] },
	previous: null,
	folder,
	report(stage, outcome) {
		outcomes[stage] = outcome;
	}
});

const sizes = files.map((path) => ({ kind: path.split(/[/.]/)[0] ?? path, bytes: statSync(join(folder, path)).size }));
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
		bytes: { ...bytes, catalog: catalogBytes.length }
	})
);

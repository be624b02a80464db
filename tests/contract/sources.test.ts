import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Caveat, Source } from '#lib/model/source.ts';
import type { SourceDefinition } from '#pipeline/define.ts';
import { age2019 } from '#pipeline/sources/age-2019.ts';
import { caveats } from '#pipeline/sources/caveats.ts';
import { municipalityCodes } from '#pipeline/sources/ehak.ts';
import { sources } from '#pipeline/sources/index.ts';
import { sample } from '#pipeline/sources/sample.ts';
import { readManifest, readSnapshot } from '#pipeline/stages/snapshot.ts';
import { validate } from '#pipeline/stages/validate.ts';

const folder = fileURLToPath(new URL('../../data-pipeline/snapshot', import.meta.url));
const manifest = await readManifest(folder);
const snapshot = await readSnapshot(folder);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function rowsOf(source: SourceDefinition): readonly unknown[] {
	const bytes = snapshot.files.get(source.id);
	if (!bytes) throw new Error(`${source.id} is not in the snapshot`);
	return validate(source, bytes);
}

describe('the list of sources', () => {
	it('has every id once, and none that is the name of sample figures', () => {
		expect(new Set(ids([...sources, sample])).size).toBe(sources.length + 1);
	});

	it('holds the source of every file in the manifest, and no other', () => {
		expect(ids(sources).sort()).toEqual(manifest.files.map((entry) => entry.source).sort());
	});

	it('leaves no file of the snapshot folder out of the manifest', () => {
		const files = readdirSync(folder).filter(
			(name) => !['manifest.json', 'README.md', '.gitattributes'].includes(name)
		);
		expect(files.sort()).toEqual(manifest.files.map((entry) => entry.file).sort());
	});

	it('is told file by file in the README of the snapshot', () => {
		const readme = readFileSync(`${folder}/README.md`, 'utf8');
		for (const { file } of manifest.files) expect(readme).toContain(`\`${file}\``);
	});
});

describe.each(sources.map((source) => [source.id, source] as const))('source %s', (_, source) => {
	it('says who published what, in both languages, and where', () => {
		expect(() => v.parse(Source, source)).not.toThrow();
		expect(source.title.et).not.toBe(source.title.en);
	});

	it('names the file and the date that the manifest names', () => {
		const entry = manifest.files.find((file) => file.source === source.id);
		expect(entry).toMatchObject({ file: source.file, date: source.date });
	});

	it('has rows, every one of which holds its schema and has a key of its own', () => {
		expect(rowsOf(source).length).toBeGreaterThan(0);
	});

	it('claims a licence only where the publisher is known to give it', () => {
		expect(source.licence).toBe(source.publisher === 'Statistikaamet' ? 'CC-BY-SA-4.0' : null);
	});
});

describe('the snapshot', () => {
	it.each([
		['areas-2018', 79],
		['former-areas', 223],
		['population-lau-2016', 63],
		['population-lau-2017', 63],
		['population-lau-2018', 79],
		['lau-2019', 79],
		['population-lau-2020', 79],
		['population-2023', 79],
		['population-rv0291u', 31],
		['population-national', 4],
		['quoted-err-2025', 7],
		['age-2019', 79 * 7],
		['vital-events-2023', 79],
		['migration-rvr02', 16],
		['budget-rr300', 16],
		['dwellings-eh44u', 16],
		['riha-2021', 438],
		['grid', 6901]
	])('holds every row of %s', (id, count) => {
		const source = sources.find((candidate) => candidate.id === id);
		expect(source && rowsOf(source)).toHaveLength(count);
	});

	it.each([
		['population-lau-2016', { area: '0689', period: '2016', value: 138 }],
		['population-lau-2017', { area: '0689', period: '2017', value: 127 }],
		['population-lau-2018', { area: '0653', period: '2018', value: 17766 }],
		['lau-2019', { area: '0689', period: '2019', population: 141, totalKm2: 11.9, urbanisation: 3, coastal: true }],
		['population-lau-2020', { area: '0689', period: '2020', value: 131 }],
		['population-2023', { area: '0689', period: '2023', value: 88 }],
		['population-rv0291u', { area: '0245', period: '2026', value: 8007 }],
		['population-national', { area: 'EE', period: '2023', value: 1365884 }],
		['quoted-err-2025', { area: '0424', period: '2020', population: null, meanAge: 48.8 }],
		['age-2019', { area: '0689', period: '2019', age: '85+', value: 1 }],
		['vital-events-2023', { area: '0130', period: '2023', births: 22, deaths: 89 }],
		['migration-rvr02', { area: '0141', period: '2025', value: -41 }],
		['dwellings-eh44u', { area: '0245', period: '2025', value: 175 }],
		[
			'budget-rr300',
			{ area: '0245', period: '2025', income: 20063.4, cost: -18964.6, operatingResult: 1098.8, result: -391.4 }
		],
		['former-areas', { code: '0608', name: 'Puka vald', county: 'Valga maakond', successor: '0824', areaShare: 0.208 }]
	])('tells a known figure of %s', (id, row) => {
		const source = sources.find((candidate) => candidate.id === id);
		expect(source && rowsOf(source)).toContainEqual(row);
	});
});

describe('residents aged 60 and over', () => {
	it('are the sum of their age groups in every municipality', () => {
		const bytes = snapshot.files.get(age2019.id) ?? new Uint8Array();
		const sums = new Map<string, number>(municipalityCodes.map((code) => [code, 0]));
		for (const { area, age, value } of validate(age2019, bytes)) {
			sums.set(area, (sums.get(area) ?? NaN) + (age === '60+' ? -value : value));
		}
		expect([...sums.values()]).toEqual(municipalityCodes.map(() => 0));
	});
});

describe('caveats and the source of sample figures', () => {
	it('have a text in both languages and an id of their own', () => {
		expect(() => v.parse(v.array(Caveat), caveats)).not.toThrow();
		expect(() => v.parse(Source, sample)).not.toThrow();
		expect(new Set(ids(caveats)).size).toBe(caveats.length);
	});
});

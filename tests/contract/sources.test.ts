import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Caveat, Source } from '#lib/model/source.ts';
import { type SourceDefinition, SourceError } from '#pipeline/define.ts';
import { age2019 } from '#pipeline/sources/age-2019.ts';
import { caveats } from '#pipeline/sources/caveats.ts';
import { municipalityCodes } from '#pipeline/sources/ehak.ts';
import { sources } from '#pipeline/sources/index.ts';
import { sample } from '#pipeline/sources/sample.ts';
import { readManifest, readSnapshot } from '#pipeline/stages/snapshot.ts';
import { validate, validatePulled } from '#pipeline/stages/validate.ts';

const folder = fileURLToPath(new URL('../../data-pipeline/snapshot', import.meta.url));
const manifest = await readManifest(folder);
const snapshot = await readSnapshot(folder);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Sources of which the project brings a file with it, and those that can be asked for. */
const embedded = sources.filter((source) => source.embedded !== null);
const live = sources.filter((source) => source.live !== null);

async function rowsOf<Row>(source: SourceDefinition<Row>): Promise<readonly Row[]> {
	const file = snapshot.files.get(source.id);
	if (!file) throw new Error(`${source.id} is not in the snapshot`);
	return validate(source, await file.read());
}

const byId = (id: string) => embedded.find((source) => source.id === id);

/** What publishers are known to give their tables under. */
const licences: Readonly<Record<string, string>> = {
	Statistikaamet: 'CC-BY-SA-4.0',
	'Maa- ja Ruumiamet': 'Maa-ameti avaandmete litsents',
	'Registrite ja Infosüsteemide Keskus': 'CC-BY-4.0',
	Wikidata: 'CC0-1.0'
};

describe('the list of sources', () => {
	it('has every id once, and none that is the name of sample figures', () => {
		expect(new Set(ids([...sources, sample])).size).toBe(sources.length + 1);
	});

	it('brings a file of a source, can be asked for it, or both', () => {
		expect(ids(sources.filter((source) => !embedded.includes(source) && !live.includes(source)))).toEqual([]);
	});

	it('holds the source of every file in the manifest, and no other with a file', () => {
		expect(ids(embedded).sort()).toEqual(manifest.files.map((entry) => entry.source).sort());
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

	it('claims a licence only where the publisher is known to give it', () => {
		expect(source.licence).toBe(licences[source.publisher] ?? null);
	});
});

describe.each(embedded.map((source) => [source.id, source] as const))('embedded source %s', (_, source) => {
	it('names the file and the date that the manifest names', () => {
		const entry = manifest.files.find((file) => file.source === source.id);
		expect(entry).toMatchObject({ file: source.embedded?.file, date: source.date });
	});

	it('has rows, every one of which holds its schema and has a key of its own', async () => {
		expect((await rowsOf(source)).length).toBeGreaterThan(0);
	});
});

describe.each(live.map((source) => [source.id, source] as const))('live source %s', (_, source) => {
	const { request, mayLose } = source.live ?? {};

	it('asks at an address of its publisher', () => {
		if (!request) throw new Error('the source has no request');
		const address = 'base' in request ? request.base : 'endpoint' in request ? request.endpoint : request.url;
		expect(new URL(address).protocol).toBe('https:');
	});

	it('allows the loss of a small part of its rows at most', () => {
		expect(mayLose).toBeGreaterThanOrEqual(0);
		expect(mayLose).toBeLessThanOrEqual(0.25);
	});

	it('refuses what is not its table, in one line', () => {
		const page = new TextEncoder().encode('<!doctype html><title>502 Bad Gateway</title>');
		const refused = () => validatePulled(source, page, { areas: [], formerAreas: [] });
		expect(refused).toThrow(SourceError);
		expect(refused).toThrow(new RegExp(`^${source.id}: .+$`));
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
	])('holds every row of %s', async (id, count) => {
		const source = byId(id);
		expect(source && (await rowsOf(source))).toHaveLength(count);
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
	])('tells a known figure of %s', async (id, row) => {
		const source = byId(id);
		expect(source && (await rowsOf(source))).toContainEqual(expect.objectContaining(row));
	});
});

describe('residents aged 60 and over', () => {
	it('are the sum of their age groups in every municipality', async () => {
		const sums = new Map<string, number>(municipalityCodes.map((code) => [code, 0]));
		for (const { area, age, value } of await rowsOf(age2019)) {
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

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalities } from '../publishers/made-areas.ts';
import { type PublishedRelease, readPublished, stateIn } from '../fixtures/published-release.ts';
import type { Logged } from '../publishers/server.ts';
import { type Publishers, startPublishers } from '../publishers/start.ts';
import { makeWorld, revised } from '../publishers/world.ts';
import { type Ending, openPlace, run } from './program.ts';

/** A run of the program, what it asked, and what readers find after it. */
type Night = { ending: Ending; asked: Logged[]; release: PublishedRelease; report: string };

type Place = Awaited<ReturnType<typeof openPlace>>;

let publishers: Publishers;
const places: Place[] = [];
/** Nights one after the other, all with one store: what each changes is told where it is made. */
let nights: Record<'first' | 'quiet' | 'broken' | 'mended' | 'only', Night>;
/** A first night on which the population is not to be had; the new Jõhvi has the code of the old one. */
let withoutPopulation: Night;

/** How many lived in the old Jõhvi on 1 January 2018: the embedded figure. */
const johviIn2018 = 11_924;

const broken = { kind: 'instead', type: 'text/html', body: '<!doctype html><title>Hooldus</title>' } as const;

/** Runs with a store of their own. */
async function openNights(asked: Publishers): Promise<(...args: string[]) => Promise<Night>> {
	const place = await openPlace();
	places.push(place);
	return async (...args) => {
		asked.requests.length = 0;
		const report = join(place.folder, 'report');
		const ending = await run('--live', '--mirror', asked.url, ...place.args, '--report', report, ...args);
		return {
			ending,
			asked: [...asked.requests],
			release: await readPublished(place.out),
			report: await readFile(join(report, 'report.html'), 'utf8')
		};
	};
}

/** Changes one figure of a table. */
function revise(id: string, address: Record<string, string>, value: number): void {
	const updated = `2026-10-05T08:00:00`;
	publishers.changeTable(id, (table) => revised(table, address, { value }, updated));
}

beforeAll(async () => {
	publishers = await startPublishers({ limits: { maxValues: 200_000 } });
	const night = await openNights(publishers);
	const [first, quiet] = [await night(), await night()];

	revise('PA107', { Haldusüksus: 'Saku vald', Vaatlusperiood: '2024', Näitaja: 'PALK' }, 1500);
	revise('RV49U', { 'Haldusüksus/Asustuspiirkonna liik': 'Rae vald', Aasta: '2024', Sugu: '1' }, 199);
	const dwellings = { Vaatlusperiood: '2025', 'Tubade arv': 'TOTAL', Näitaja: 'PNUM' };
	revise('EH44U', { 'Piirkond/haldusüksus': 'Viimsi vald', ...dwellings }, 77);
	publishers.fault('EH44U', broken);
	const third = await night();
	publishers.clear();
	const mended = await night();

	revise('LO01', { Maakond: 'Elva vald', Aasta: '2023', Näitaja: '1' }, 3);
	revise('RV112U', { 'Haldusüksus/Asustuspiirkonna liik': 'Elva vald', Aasta: '2023', Sugu: '1' }, 101);
	nights = { first, quiet, broken: third, mended, only: await night('--only', 'health-lo01') };

	const others = await startPublishers({ world: makeWorld({ newCode: '0251' }) });
	others.fault('RV0291U', broken);
	withoutPopulation = await (await openNights(others))();
	await others.close();
}, 600_000);
afterAll(async () => {
	await publishers.close();
	for (const place of places) await place.close();
});

/** The states of all sources that are asked for. */
function liveStates({ release }: Night): string[] {
	return release.status.sources.filter(({ state }) => state !== 'embedded').map(({ state }) => state);
}

/** How many cells each question for figures asked for. */
function cellsAsked({ asked }: Night): number[] {
	return asked
		.filter(({ method, body }) => method === 'POST' && body.startsWith('{'))
		.map(({ body }) => {
			const { query } = JSON.parse(body) as { query: { selection: { values: string[] } }[] };
			return query.reduce((cells, { selection }) => cells * selection.values.length, 1);
		});
}

/** What the newest release changed: indicator, area, period, and the figure before and after. */
function changedIn({ release }: Night): (string | number | null)[][] {
	const values = release.changes?.values ?? [];
	return values.map(({ indicator, area, period, before, after }) => [indicator, area, period, before, after]);
}

describe('a live run against all publishers', () => {
	it('publishes a release, and all is well', () => {
		const { ending, release } = nights.first;
		expect([ending.code, ending.err]).toEqual([0, '']);
		expect(ending.out).toContain(release.catalog.release);
		expect(release.catalog.indicators.length).toBeGreaterThanOrEqual(40);
		expect(liveStates(nights.first).length).toBeGreaterThanOrEqual(16);
		expect(new Set(liveStates(nights.first))).toEqual(new Set(['fresh']));
	});

	it('has no sample figure in any table', async () => {
		const { release } = nights.first;
		const figures = [...release.observations, ...(await release.parts())];
		expect(figures.length).toBeGreaterThan(200_000);
		expect(figures.filter(({ status, source }) => status === 'sample' || source === 'sample')).toEqual([]);
		expect(release.catalog.indicators.filter(({ sample }) => sample)).toEqual([]);
		expect(release.catalog.sources.map(({ id }) => id)).not.toContain('sample');
	});

	it('asks for a large table in parts that the server allows', () => {
		const cells = cellsAsked(nights.first);
		expect(Math.max(...cells)).toBeLessThanOrEqual(200_000);
		expect(cells.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(700_000);
	});
});

describe('a second run', () => {
	it('pulls no table and no file again', () => {
		const { asked } = nights.quiet;
		expect(cellsAsked(nights.quiet).length).toBeGreaterThan(8);
		expect(cellsAsked(nights.quiet).filter((cells) => cells > 1)).toEqual([]);
		const files = asked.filter(({ path }) => path.endsWith('.zip'));
		expect(files.map(({ status }) => status)).toEqual([304, 304, 304]);
	});

	it('publishes nothing new', () => {
		const { ending, release } = nights.quiet;
		expect([ending.code, ending.err]).toEqual([0, '']);
		expect(release.catalog.release).toBe(nights.first.release.catalog.release);
		expect(release.changes).toBeNull();
		expect(new Set(liveStates(nights.quiet))).toEqual(new Set(['unchanged']));
	});
});

describe('a run in which one publisher is broken', () => {
	const problem = /^dwellings-eh44u: .*EH44U.*JSON.*Hooldus.*$/;

	it('ends with 1 and one line that says which, and what came', () => {
		expect(nights.broken.ending.code).toBe(1);
		expect(nights.broken.ending.err.trimEnd()).toMatch(problem);
	});

	it('publishes the others, and the last good figures of the broken one', () => {
		const [before, after] = [nights.quiet.release, nights.broken.release];
		expect(after.catalog.release).not.toBe(before.catalog.release);
		expect(after.at('deaths', '0653', '2024').value).toBe(199);
		const dwellings = ({ observations }: PublishedRelease) =>
			observations.filter(({ indicator }) => indicator === 'dwellings-completed');
		expect(dwellings(after)).toEqual(dwellings(before));
	});

	it('marks it stale, with the date of its last success', () => {
		const [before, after] = [nights.quiet.release, nights.broken.release];
		const state = stateIn(after, 'dwellings-eh44u');
		expect(state).toMatchObject({ state: 'stale', lastSuccess: stateIn(before, 'dwellings-eh44u').lastSuccess });
		expect(state.failure).toMatchObject({ since: after.status.at });
		expect(state.failure?.reason).toMatch(problem);
		expect(stateIn(after, 'deaths-rv49u')).toMatchObject({ state: 'fresh', failure: null });
	});

	it('says so in a report for people', () => {
		expect(nights.broken.report).toContain('Hooldus');
		expect(nights.quiet.report).not.toContain('Hooldus');
	});

	it('tells exactly the figures that changed', () => {
		const [before, after] = [nights.quiet.release, nights.broken.release];
		const derived = ['deaths', 'natural-increase', 'death-rate', 'natural-increase-rate'];
		const places: [string, string, string][] = derived.map((indicator) => [indicator, '0653', '2024']);
		expect(changedIn(nights.broken).toSorted()).toEqual(
			[...places, ['wage-mean', '0719', '2024'] as const]
				.map(([indicator, area, period]) => [
					...[indicator, area, period],
					before.at(indicator, area, period).value,
					after.at(indicator, area, period).value
				])
				.toSorted()
		);
		expect(after.at('wage-mean', '0719', '2024').value).toBe(1500);
		expect(after.changes).toMatchObject({
			previous: before.catalog.release,
			counts: { added: 0, removed: 0, revised: 5 }
		});
	});
});

describe('a run after it was mended', () => {
	it('takes what it missed, and all is well again', () => {
		const { ending, release } = nights.mended;
		expect([ending.code, ending.err]).toEqual([0, '']);
		expect(stateIn(release, 'dwellings-eh44u')).toMatchObject({ state: 'fresh', failure: null });
		expect(release.at('dwellings-completed', '0890', '2025').value).toBe(77);
		expect(
			changedIn(nights.mended)
				.map(([indicator, area, period]) => `${indicator} ${area} ${period}`)
				.toSorted()
		).toEqual(['dwellings-completed 0890 2025', 'dwellings-completed-rate 0890 2025']);
	});
});

describe('a run of one source only', () => {
	it('asks its publisher alone, and leaves the others as they were', () => {
		const { ending, asked, release } = nights.only;
		expect([ending.code, ending.err]).toEqual([0, '']);
		expect(asked.filter(({ path }) => !path.startsWith('/statistika.tai.ee/'))).toEqual([]);
		expect(release.at('traffic-accidents', '0171', '2023').value).toBe(3);
		expect(release.at('births', '0171', '2023')).toEqual(nights.mended.release.at('births', '0171', '2023'));
		expect(stateIn(release, 'births-rv112u').state).toBe('unchanged');
	});
});

describe('a first run without the population', () => {
	it('publishes the other sources beside the embedded population', () => {
		const { ending, release } = withoutPopulation;
		expect(ending.code).toBe(1);
		expect(ending.err.trimEnd()).toMatch(/^population-rv0291u: .*RV0291U.*Hooldus.*$/);
		expect(liveStates(withoutPopulation).filter((state) => state !== 'fresh')).toEqual(['stale']);
		expect(release.at('population', '0784', '2018')).toMatchObject({ status: 'A', source: 'population-lau-2018' });
	});

	it('gives no figure of the old Jõhvi to the new one, though it has its code', () => {
		const { release } = withoutPopulation;
		const [johvi, toila] = ['0251', '0803'].map((code) => municipalities.find((one) => one.code === code));
		const landKm2 = Number(johvi?.landKm2) + Number(toila?.landKm2);
		expect(release.at('land-area', '0251', '2018')).toMatchObject({ value: landKm2, status: 'rebuilt' });
		expect(release.at('population', '0251', '2018')).toMatchObject({ status: 'rebuilt', caveat: 'single-source-2018' });
		const { value } = release.at('population', '0251', '2018');
		expect(Number(value) - Number(release.at('population', '0803', '2018').value)).toBe(johviIn2018);
		expect(release.at('degree-of-urbanisation', '0251', '2019').value).toBeNull();
	});
});

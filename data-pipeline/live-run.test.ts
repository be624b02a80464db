import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSmallRuns, statusIn } from '../tests/fixtures/small-run.ts';
import { known, smallSource, smallTable } from '../tests/fixtures/small-source.ts';
import type { AreaRegister } from './live-surroundings.ts';
import { exitCodeOf } from './report/run-report.ts';

const [first, second, third, fourth] = [20, 21, 22, 23].map((day) => `2026-11-${day}T02:15:00Z`) as [
	string,
	string,
	string,
	string
];
const births = smallSource('births', { embedded: true });
const deaths = smallSource('deaths');
const embedded = new Map([['births', smallTable('0101 2020 1', '0102 2020 2')]]);
const good = { births: ['0101 2024 10', '0102 2024 11'], deaths: ['0101 2024 20', '0102 2024 21'] };
const down = new Error('deaths: no answer');

let runs: Awaited<ReturnType<typeof openSmallRuns>>;
beforeEach(async () => {
	runs = await openSmallRuns([births, deaths], embedded);
});
afterEach(() => runs.close());

const damageNewest = async (id: string) => {
	const [newest] = (await runs.store.read(id)).whole;
	await truncate(join(runs.folder, 'pulls', id, newest?.file ?? ''), 5);
};

describe('a live run', () => {
	it('publishes what the publishers have', async () => {
		const report = await runs.run(first, good);
		expect(runs.rows()).toEqual({ births: [10, 11], deaths: [20, 21] });
		expect(report).toMatchObject({ release: '2026-11-20-00000000', problems: [], published: { written: 1 } });
		expect(statusIn(report, 'deaths')).toMatchObject({ state: 'fresh', lastSuccess: first, rows: 2, failure: null });
		expect(runs.made[0]?.sources.map(({ id, date }) => [id, date])).toEqual([
			['births', '2026-11-20'],
			['deaths', '2026-11-20']
		]);
		expect(exitCodeOf(report)).toBe(0);
	});

	it('asks by the last good pull, and takes it again where nothing is newer', async () => {
		await runs.run(first, good);
		expect(runs.asked()).toEqual(expect.arrayContaining([['births', null]]));
		const report = await runs.run(second, { births: 'unchanged', deaths: [...good.deaths, '0101 2023 5'] });
		expect(runs.asked()).toEqual(expect.arrayContaining([['births', first]]));
		expect(runs.rows()).toEqual({ births: [10, 11], deaths: [20, 21, 5] });
		expect(statusIn(report, 'births')).toMatchObject({ state: 'unchanged', lastSuccess: second });
		expect(runs.made[1]?.sources[0]).toMatchObject({ id: 'births', date: '2026-11-20' });
	});

	it('knows a table again that its publisher sends anew without a change', async () => {
		await runs.run(first, good);
		const report = await runs.run(second, good);
		expect(statusIn(report, 'births')).toMatchObject({ state: 'unchanged', lastSuccess: second });
	});

	it('asks without the last pull when the question is another', async () => {
		await runs.run(first, good);
		const changed = { ...births, live: births.live && { ...births.live, request: otherRequest } };
		await runs.run(second, good, { world: { sources: [changed, deaths] } });
		expect(runs.asked()).toEqual(expect.arrayContaining([['births', null]]));
	});

	it('never throws, whatever goes wrong', async () => {
		const report = await runs.run(first, good, {
			world: { makeRelease: () => Promise.reject(new TypeError('a mistake')) }
		});
		expect(report).toMatchObject({ release: null, problems: [expect.stringMatching(/^TypeError: a mistake\n/)] });
		expect(exitCodeOf(report)).toBe(1);
	});
});

const otherRequest = { kind: 'file', url: 'https://births.example/other', expects: 'csv' } as const;

describe('a source that fails', () => {
	it('keeps its last good figures and is told as stale, and the others are published', async () => {
		await runs.run(first, good);
		const report = await runs.run(second, { births: ['0101 2024 12', '0102 2024 11'], deaths: down });
		expect(runs.rows()).toEqual({ births: [12, 11], deaths: [20, 21] });
		expect(statusIn(report, 'deaths')).toMatchObject({
			state: 'stale',
			lastSuccess: first,
			failure: { since: second, reason: expect.stringContaining('no answer') },
			checks: [{ check: 'reached', problem: expect.stringContaining('no answer') }]
		});
		expect(exitCodeOf(report)).toBe(1);
	});

	it('is told since when it fails, until it does not', async () => {
		await runs.run(first, good);
		await runs.run(second, { ...good, deaths: down });
		const still = await runs.run(third, { ...good, deaths: ['no table'] });
		expect(statusIn(still, 'deaths').failure).toMatchObject({ since: second, reason: expect.stringContaining('area') });
		const mended = await runs.run(fourth, good);
		expect(statusIn(mended, 'deaths')).toMatchObject({ failure: null, lastSuccess: fourth });
		expect(exitCodeOf(mended)).toBe(0);
	});

	it('has its embedded figures when it never was pulled, and none when there are none', async () => {
		const report = await runs.run(first, {});
		expect(runs.rows()).toEqual({ births: [1, 2], deaths: [] });
		expect(statusIn(report, 'births')).toMatchObject({ state: 'stale', lastSuccess: null, rows: 2 });
		expect(statusIn(report, 'deaths')).toMatchObject({ state: 'missing', lastSuccess: null, rows: 0 });
		expect(runs.made[0]?.sources.map(({ id, date }) => [id, date])).toEqual([['births', '2020-01-01']]);
	});

	it('has the last pull that can still be read, when its decoder has become stricter', async () => {
		await runs.run(first, good);
		await runs.run(second, { ...good, births: ['0101 2024 10', '0102 2024 999'] });
		const strict = smallSource('births', {
			embedded: true,
			decode(bytes) {
				if (new TextDecoder().decode(bytes).includes('999')) throw new Error('999 is not expected');
				return births.live?.decode(bytes, { areas: [], formerAreas: [] }) ?? [];
			}
		});
		const report = await runs.run(
			third,
			{ deaths: 'unchanged', births: 'unchanged' },
			{ world: { sources: [strict, deaths] } }
		);
		expect(runs.rows().births).toEqual([10, 11]);
		expect(statusIn(report, 'births')).toMatchObject({ state: 'stale', failure: { since: third } });
	});

	it('has the pull before where the last one is damaged, and is asked as if that were not there', async () => {
		await runs.run(first, good);
		await runs.run(second, { ...good, deaths: ['0101 2024 30', '0102 2024 31'] });
		await damageNewest('deaths');
		const report = await runs.run(third, { ...good, deaths: down });
		expect(runs.asked()).toEqual(expect.arrayContaining([['deaths', null]]));
		expect(runs.rows().deaths).toEqual([20, 21]);
		expect(report.notes).toEqual([expect.stringMatching(/^deaths: the pull of 2026-11-21T.* is cut short/)]);
		expect(statusIn(report, 'deaths').failure?.reason).toMatch(/no answer; deaths: the pull of .* is cut short/);
	});

	it('is well again at once where its last pull is damaged and a new one holds', async () => {
		await runs.run(first, good);
		await damageNewest('deaths');
		const report = await runs.run(second, good);
		expect(statusIn(report, 'deaths')).toMatchObject({ state: 'fresh', failure: null });
		expect(report.notes).toHaveLength(1);
		expect(exitCodeOf(report)).toBe(0);
	});
});

describe('a pull that does not hold', () => {
	const shrunk = { ...good, deaths: ['0101 2024 22'] };

	it('is not taken, and what it lost is told', async () => {
		await runs.run(first, good);
		const report = await runs.run(second, shrunk);
		expect(runs.rows().deaths).toEqual([20, 21]);
		const wrong = statusIn(report, 'deaths').checks.filter(({ problem }) => problem !== null);
		expect(wrong.map(({ check }) => check)).toEqual(['areas', 'coverage', 'lost-rows']);
		expect((await runs.store.read('deaths')).latest?.pulledAt).toBe(first);
	});

	it('is taken when a person accepts it, once', async () => {
		await runs.run(first, good);
		const report = await runs.run(second, shrunk, { accept: ['deaths'] });
		expect(runs.rows().deaths).toEqual([22]);
		expect(statusIn(report, 'deaths')).toMatchObject({ state: 'fresh', failure: null });
		expect(exitCodeOf(report)).toBe(0);
	});

	it('is rejected when its figures are refused, and the release is made again without it', async () => {
		await runs.run(first, good);
		const far = { births: ['0101 2024 12', '0102 2024 11'], deaths: ['0101 2024 5000', '0102 2024 21'] };
		const report = await runs.run(second, far);
		expect(runs.rows()).toEqual({ births: [12, 11], deaths: [20, 21] });
		expect(statusIn(report, 'births').checks.at(-1)).toEqual({ check: 'values', problem: null });
		expect(statusIn(report, 'deaths')).toMatchObject({
			state: 'stale',
			failure: { since: second, reason: 'deaths: deaths, 0101, 2024: 5000 moved far' }
		});
		expect(statusIn(report, 'deaths').checks.at(-1)).toEqual({
			check: 'values',
			problem: expect.stringContaining('5000')
		});
		expect((await runs.store.read('deaths')).latest?.pulledAt).toBe(first);
		expect(exitCodeOf(report)).toBe(1);
		expect((await runs.run(third, far, { accept: ['deaths'] })).release).not.toBeNull();
		expect(runs.rows().deaths).toEqual([5000, 21]);
	});

	it('leaves all as it was when nobody is to blame', async () => {
		const broken = new Map([['births', smallTable('0101 2020 4000')]]);
		const other = await openSmallRuns([births, deaths], broken);
		const report = await other.run(first, { deaths: good.deaths });
		expect(report).toMatchObject({
			release: null,
			published: null,
			problems: ['births, 0101, 2024: 4000 moved far']
		});
		expect(other.published).toEqual([]);
		expect((await other.store.read('deaths')).latest).toBeNull();
		expect((await other.store.read('births')).failure?.since).toBe(first);
		expect(exitCodeOf(report)).toBe(1);
		await other.close();
	});
});

describe('the source that says which areas there are', () => {
	const outlines = smallSource('outlines', { mayLose: 1 });
	const register: AreaRegister = {
		sources: [outlines],
		async read(rowsOf) {
			const named = (await rowsOf(outlines)).map(({ area }) => area);
			const areas = known.areas.filter(({ level, code }) => level !== 'municipality' || named.includes(code));
			return { areas: named.length > 0 ? areas : known.areas, formerAreas: [] };
		}
	};

	it('is read first, and the others by what it says', async () => {
		const country = await openSmallRuns([deaths, outlines], new Map());
		const report = await country.run(
			first,
			{ outlines: ['0101 2024 1'], deaths: good.deaths },
			{ world: { register } }
		);
		expect(statusIn(report, 'outlines')).toMatchObject({ state: 'fresh' });
		expect(statusIn(report, 'deaths').failure?.reason).toBe('deaths: no area is known by the code 0102');
		await country.close();
	});

	it('is done without where its figures are refused, and the others are read anew', async () => {
		const country = await openSmallRuns([deaths, outlines], new Map());
		const answers = { outlines: ['0101 2024 5000'], deaths: good.deaths };
		const report = await country.run(first, answers, { world: { register } });
		expect(statusIn(report, 'outlines')).toMatchObject({ state: 'missing', failure: { since: first } });
		expect(statusIn(report, 'deaths')).toMatchObject({ state: 'fresh', failure: null });
		expect(country.rows()).toEqual({ deaths: [20, 21], outlines: [] });
		await country.close();
	});
});

describe('the options', () => {
	it('--only asks for the one and takes the others as they are stored', async () => {
		await runs.run(first, good);
		await runs.run(second, { ...good, deaths: down });
		const report = await runs.run(third, { births: ['0101 2024 13', '0102 2024 11'] }, { only: ['births'] });
		expect(runs.asked()).toEqual([['births', first]]);
		expect(runs.rows()).toEqual({ births: [13, 11], deaths: [20, 21] });
		expect(statusIn(report, 'deaths')).toMatchObject({ state: 'stale', failure: { since: second }, checks: [] });
		expect(exitCodeOf(report)).toBe(0);
	});

	it('--dry-run stores nothing and publishes nothing', async () => {
		const report = await runs.run(first, { births: good.births, deaths: down }, { dryRun: true });
		expect(report).toMatchObject({ release: '2026-11-20-00000000', published: null });
		expect(runs.published).toEqual([]);
		for (const id of ['births', 'deaths']) {
			expect(await runs.store.read(id)).toMatchObject({ latest: null, failure: null });
		}
	});
});

describe('what readers have', () => {
	const target = {
		name: 'the readers',
		readPrevious: () => Promise.resolve(null),
		publish: () => Promise.reject(new Error('the disk is full'))
	};

	it('is not touched, and no publisher asked, where it cannot be read', async () => {
		const readPrevious = () => Promise.reject(new Error('the bucket does not answer'));
		const report = await runs.run(first, good, { world: { target: { ...target, readPrevious } } });
		expect(report.problems).toEqual([expect.stringContaining('the bucket does not answer')]);
		expect(runs.asked()).toEqual([]);
		expect(exitCodeOf(report)).toBe(1);
	});

	it('stays when publishing fails; the pulls are kept for the next run', async () => {
		const report = await runs.run(first, good, { world: { target } });
		expect(report).toMatchObject({ published: null, problems: [expect.stringContaining('the disk is full')] });
		expect(exitCodeOf(report)).toBe(1);
		await runs.run(second, { births: 'unchanged', deaths: 'unchanged' });
		expect(runs.rows()).toEqual({ births: [10, 11], deaths: [20, 21] });
	});
});

import { describe, expect, it } from 'vitest';
import { smallSource, smallTable } from '../tests/fixtures/small-source.ts';
import { embeddedRun } from './embedded-run.ts';
import type { EmbeddedSurroundings, Release } from './live-surroundings.ts';
import type { ReleaseInput } from './make-release.ts';
import { exitCodeOf } from './report/run-report.ts';

const births = smallSource('births', { embedded: true });
const deaths = smallSource('deaths', { embedded: true });
const contacts = smallSource('contacts');

/** A world with a snapshot of these bytes. */
function worldOf(bytes: Record<string, Uint8Array>) {
	const made: ReleaseInput[] = [];
	const published: Release[] = [];
	const world: EmbeddedSurroundings = {
		sources: [births, deaths, contacts],
		embedded: {
			date: '2026-11-22',
			files: new Map(
				Object.entries(bytes).map(([id, one]) => [
					id,
					{ origin: 'embedded', date: '2020-01-01', read: () => Promise.resolve(one) }
				])
			)
		},
		emptyFolder: () => Promise.resolve('nowhere'),
		makeRelease(input) {
			made.push(input);
			// Of a release, a run looks at nothing but its name.
			return Promise.resolve({ catalog: { release: `${input.date}-00000000`, changes: [] } } as unknown as Release);
		},
		target: {
			name: 'the readers',
			readPrevious: () => Promise.reject(new Error('nobody asked for this')),
			publish(release) {
				published.push(release);
				return Promise.resolve({ written: 1, removed: 0 });
			}
		},
		progress: { stage: () => undefined, source: () => undefined }
	};
	return { world, made, published };
}

const good = { births: smallTable('0101 2020 1'), deaths: smallTable('0101 2020 2') };

describe('a run on the embedded snapshot', () => {
	it('makes a release of its day, compared with nothing', async () => {
		const { world, made, published } = worldOf(good);
		const report = await embeddedRun(world, { dryRun: false });
		expect(report).toMatchObject({ release: '2026-11-22-00000000', published: { written: 1 }, problems: [] });
		expect(published).toHaveLength(1);
		expect(made[0]).toMatchObject({ date: '2026-11-22', at: '2026-11-22T00:00:00Z', live: false, previous: null });
		expect(made[0]?.sources.map(({ id }) => id)).toEqual(['births', 'deaths']);
		expect(exitCodeOf(report)).toBe(0);
	});

	it('tells of every source that it is embedded, or that nothing is known of it', async () => {
		const { world } = worldOf(good);
		const { status } = await embeddedRun(world, { dryRun: false });
		expect(status).toMatchObject({ at: '2026-11-22T00:00:00Z', live: false });
		expect(status.sources.map(({ source, state, rows, checks }) => [source, state, rows, checks])).toEqual([
			['births', 'embedded', 1, []],
			['deaths', 'embedded', 1, []],
			['contacts', 'missing', 0, []]
		]);
	});

	it('tells all that is wrong at once, and makes nothing', async () => {
		const { world, made, published } = worldOf({ births: smallTable('0101 20x0 1'), deaths: smallTable() });
		const report = await embeddedRun(world, { dryRun: false });
		expect(report.problems).toEqual([
			expect.stringMatching(/^births: row 1, period: /),
			'deaths: the table has no rows'
		]);
		expect([made, published]).toEqual([[], []]);
		expect(exitCodeOf(report)).toBe(1);
	});

	it('publishes nothing when it is tried', async () => {
		const { world, published } = worldOf(good);
		expect(await embeddedRun(world, { dryRun: true })).toMatchObject({
			release: '2026-11-22-00000000',
			published: null
		});
		expect(published).toEqual([]);
	});
});

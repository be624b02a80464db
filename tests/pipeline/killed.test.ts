import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPulls } from '#pipeline/stages/pulls.ts';
import { startPublishers } from '../publishers/start.ts';
import { changedSnapshot, openPlace, provenRelease, start, type Ending } from './program.ts';

/** Numbers from 0 up to 1, the same each time: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

let place: Awaited<ReturnType<typeof openPlace>>;
let snapshots: string[];
beforeAll(async () => {
	place = await openPlace();
	snapshots = await Promise.all(['6146', '6147'].map((value) => changedSnapshot(join(place.folder, value), value)));
}, 300_000);
afterAll(() => place.close());

/**
 * Runs of the whole program, one after the other, on a store and a place of publication of their own: from one to the
 * next, what the publisher has and what the snapshot holds is another, so that each has something to store and to publish.
 */
async function openLane(name: string) {
	const publishers = await startPublishers();
	const [store, out] = [join(place.folder, name, 'store'), join(place.folder, name, 'out')];
	const { systems } = publishers.world();
	let runs = 0;

	/**
	 * The next run. It is killed so many milliseconds after it began, or after it has made its release (`made`) and has
	 * only to store and to publish; or it ends by itself, with null or when it is quicker.
	 */
	async function run(moment: { at: number; from: 'begin' | 'made' } | null): Promise<Times> {
		runs += 1;
		publishers.changeWorld((world) => ({ ...world, systems: runs % 2 === 0 ? systems : systems.slice(0, -1) }));
		const where = ['--store', store, '--out', out, '--snapshot', snapshots[runs % 2] ?? ''];
		const began = performance.now();
		let made = NaN;
		let timer: NodeJS.Timeout | undefined;
		const kill = () => child.kill('SIGKILL');
		const { child, end } = start({
			args: ['--live', '--only', 'riha', '--mirror', publishers.url, ...where],
			told: (text) => {
				if (!/ bake /.test(text)) return;
				made = performance.now();
				if (moment?.from === 'made') timer = setTimeout(kill, moment.at);
			}
		});
		if (moment?.from === 'begin') timer = setTimeout(kill, moment.at);
		const ending = await end;
		clearTimeout(timer);
		const ended = performance.now();
		return { ...ending, begin: ended - began, made: ended - made };
	}

	return { run, store, out, close: publishers.close };
}

/** How a run ended, and how many milliseconds that was after it began and after it had made its release. */
type Times = Ending & { begin: number; made: number };

describe('a run that is killed', () => {
	it.each([1, 2])(
		'at any of 25 moments leaves a release that is whole, and the next run goes on (seed %i)',
		{ timeout: 900_000, concurrent: true },
		async (seed) => {
			const lane = await openLane(String(seed));
			const random = numbersFrom(seed);
			let whole = await lane.run(null);
			expect(whole).toMatchObject({ code: 0, err: '' });
			for (let killed = 0; killed < 25;) {
				// One in five falls into the short while in which the most is written.
				const from = killed % 5 === 4 ? 'made' : 'begin';
				const ending = await lane.run({ at: random() * whole[from], from });
				if (ending.signal === 'SIGKILL') killed += 1;
				else {
					expect(ending).toMatchObject({ code: 0, err: '' });
					whole = ending;
				}
				await provenRelease(lane.out);
				expect(await openPulls(lane.store).read('riha')).toMatchObject({ damage: [], failure: null });
			}
			expect(await lane.run(null)).toMatchObject({ code: 0, err: '' });
			const before = await provenRelease(lane.out);
			expect(await lane.run(null)).toMatchObject({ code: 0, err: '' });
			expect(await provenRelease(lane.out)).not.toBe(before);
			const left = [...(await readdir(lane.out, { recursive: true })), ...(await readdir(lane.store))];
			expect(left.filter((path) => /\.tmp$|lock|^release-/.test(path))).toEqual([]);
			await lane.close();
		}
	);
});

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { changedSnapshot, openPlace, run } from '../pipeline/program.ts';
import { readCatalog } from './release.ts';

/** The figure that the older release has in another way: residents of Anija vald in 2018, in the newest 6145. */
export const changed = { area: 'anija-vald', period: '2018', older: '7145' } as const;

type Kept = { number: number; release: string; catalog: string };

export type TwoReleases = {
	/** What the older one is called, and the path of its catalog. */
	older: () => Kept;
	/** Serves both, in the place of the release that was built, which is the newest of them. */
	serve: (page: Page) => Promise<void>;
	/** The text of a published file. */
	text: (path: string) => Promise<string>;
};

/** Two releases that the pipeline publishes into one place: one with another figure, and then the one that was built. */
export function publishTwoReleases(): TwoReleases {
	let folder = '';
	let older: Kept | undefined;
	let close = async () => {};
	beforeAll(async () => {
		const place = await openPlace();
		close = place.close;
		folder = place.out;
		const snapshot = await changedSnapshot(join(place.folder, 'snapshot'), changed.older);
		for (const args of [['--snapshot', snapshot], []]) {
			const { code, err } = await run(...args, ...place.args);
			if (code !== 0) throw new Error(err);
		}
		const { releases } = JSON.parse(await readFile(join(folder, 'releases/index.json'), 'utf8')) as {
			releases: Kept[];
		};
		const [newest, before, ...others] = releases;
		if (newest?.release !== readCatalog().release || !before || others.length > 0)
			throw new Error(`the site was built from another release than ${newest?.release}: npm start`);
		older = before;
	}, 180_000);
	afterAll(() => close());
	return {
		older() {
			if (!older) throw new Error('not published yet');
			return older;
		},
		text: (path) => readFile(join(folder, path), 'utf8'),
		async serve(page) {
			await page.route('**/data/**', (route) => {
				const { pathname } = new URL(route.request().url());
				const path = join(folder, pathname.slice('/data/'.length));
				return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
			});
		}
	};
}

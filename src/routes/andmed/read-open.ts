import { addressAt, siteOrigin } from '#lib/components/page/site-origin.ts';
import { coverageOf } from '#lib/export/open-data/coverage.ts';
import { indicatorEntry } from '#lib/export/open-data/documents.ts';
import type { OpenContext } from '#lib/export/open-data/open-table.ts';
import { ReleaseStatus } from '#lib/model/source-status.ts';
import { ask } from '#lib/query/ask.ts';
import { readCatalog } from '#lib/query/catalog.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { readReleaseJson } from '#lib/query/read-release-json.ts';

type Event = { fetch: typeof globalThis.fetch; url: URL };

/** What every file of the open data is made from: the catalog, the areas, and how its addresses begin. */
export async function readOpen({ fetch, url }: Event) {
	const [catalog, areas] = await Promise.all([readCatalog(fetch), ask(areaList, {}, { fetch })]);
	const origin = siteOrigin(url);
	const context: OpenContext = { catalog, at: (path) => addressAt(path, origin) };
	return { catalog, areas, context, origin };
}

/** One indicator's observations over all areas and periods. */
export async function readObservations(fetch: Event['fetch'], indicator: string) {
	const rows = await ask(indicatorObservations, { indicator }, { fetch });
	return rows.map(({ area, period, value, status, source, caveat }) => {
		return { indicator, area, period, value, status, source, caveat };
	});
}

/** The same, with every indicator as programs read it. */
export async function readOpenCatalog({ fetch, url }: Event) {
	const open = await readOpen({ fetch, url });
	const [status, entries] = await Promise.all([
		readReleaseJson(fetch, open.catalog.status, ReleaseStatus),
		Promise.all(
			open.catalog.indicators.map(async (indicator) =>
				indicatorEntry(open.context, indicator, coverageOf(await readObservations(fetch, indicator.id)))
			)
		)
	]);
	return { ...open, status, entries };
}

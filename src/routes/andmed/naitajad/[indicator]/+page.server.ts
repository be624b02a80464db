import { error } from '@sveltejs/kit';
import { coverageOf } from '#lib/export/open-data/coverage.ts';
import { cataloguePath } from '#lib/components/page/paths.ts';
import { ReleaseStatus } from '#lib/model/source-status.ts';
import { readChanges } from '#lib/query/read-changes.ts';
import { readReleaseJson } from '#lib/query/read-release-json.ts';
import { leadOn, renamedEntries } from '../../../renamed.ts';
import { readObservations, readOpen } from '../../read-open.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = renamedEntries;

export const load: PageServerLoad = async (event) => {
	leadOn(event.params.indicator, cataloguePath);
	const { catalog } = await readOpen(event);
	const indicator = catalog.indicators.find(({ id }) => id === event.params.indicator);
	if (!indicator) error(404);
	const [rows, status, releases] = await Promise.all([
		readObservations(event.fetch, indicator.id),
		readReleaseJson(event.fetch, catalog.status, ReleaseStatus),
		readChanges(event.fetch)
	]);
	const coverage = coverageOf(rows);
	return {
		indicator,
		coverage,
		sources: catalog.sources.filter(({ id }) => coverage.sources.includes(id)),
		statuses: status.sources.filter(({ source }) => coverage.sources.includes(source)),
		caveats: catalog.caveats.filter(({ id }) => coverage.caveats.includes(id)),
		changes: releases.flatMap(({ release, at, indicators }) =>
			indicators
				.filter(({ indicator: changed }) => changed === indicator.id)
				.map(({ counts }) => ({ release, at, counts }))
		)
	};
};

import { join } from 'node:path';
import type { Catalog } from '#lib/model/catalog.ts';
import type { ReleaseChanges } from '#lib/model/change-log.ts';
import { ReleaseStatus } from '#lib/model/source-status.ts';
import * as v from 'valibot';
import type { IndicatorDefinition } from '../define.ts';
import { json } from './assemble.ts';
import { compareReleases, findLeaps } from './changes.ts';
import type { Problem } from './check.ts';
import type { WrittenFigures } from './figures.ts';
import { sourcesOf } from './observe-plan.ts';
import type { Staging } from './staging.ts';
import { TargetError, type PreviousRelease } from './target.ts';

/** The figures of the release before, as files that can be compared with. */
export type FiguresBefore = {
	release: string;
	/** The Parquet files of its observations. */
	files: readonly string[];
	/** Whether it was made from what the publishers said, and not from the embedded snapshot. */
	live: boolean;
};

/** What the newest releases changed is told of so many. */
const mostChanges = 20;

/** What `read` gives; null, and a line, where it cannot be had from the place of publication. */
async function readable<Value>(read: () => Promise<Value>, tell: (line: string) => void): Promise<Value | null> {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof TargetError)) throw error;
		tell(error.message);
		return null;
	}
}

async function isLive({ catalog, read }: PreviousRelease): Promise<boolean> {
	const status = v.safeParse(ReleaseStatus, JSON.parse(new TextDecoder().decode(await read(catalog.status))));
	return status.success && status.output.live;
}

/** Brings the figures of the release before into the work folder. A release that is damaged is compared with nothing. */
export async function bringPrevious(
	previous: PreviousRelease,
	staging: Staging,
	tell: (line: string) => void
): Promise<FiguresBefore | null> {
	return readable(async () => {
		const files: string[] = [];
		for (const path of Object.values(previous.catalog.tables.observations)) {
			files.push(staging.keep(path, await previous.read(path)));
		}
		return { release: previous.catalog.release, files, live: await isLive(previous) };
	}, tell);
}

function filesOf({ folder }: Staging, { paths }: WrittenFigures): string[] {
	return Object.values(paths.observations).map((path) => join(folder, path));
}

/** What moved further than it may, but for what comes from the sources of `accept` alone or with others. */
export async function leapsSince(
	before: FiguresBefore,
	figures: WrittenFigures,
	indicators: readonly IndicatorDefinition[],
	accept: readonly string[],
	staging: Staging
): Promise<Problem[]> {
	const sources = new Map(indicators.map((indicator) => [indicator.id, sourcesOf(indicator)]));
	const leaps = await findLeaps(before.files, filesOf(staging, figures), indicators, sources);
	return leaps.filter((leap) => !leap.sources.some((id) => accept.includes(id)));
}

/**
 * The change log of a release: what it changed against the one before, if it changed anything, and in front of that what
 * the one before tells.
 */
export async function changesSince(
	{ previous, before }: { previous: PreviousRelease | null; before: FiguresBefore | null },
	{ release, at, indicators }: { release: string; at: string; indicators: readonly { id: string }[] },
	figures: WrittenFigures,
	staging: Staging,
	tell: (line: string) => void
): Promise<Catalog['changes']> {
	const changes: Catalog['changes'] = [];
	if (before && before.release !== release) {
		const order = indicators.map(({ id }) => id);
		const found = await compareReleases(before.files, filesOf(staging, figures), order);
		const { added, removed, revised } = found.counts;
		if (added + removed + revised > 0) {
			const told: ReleaseChanges = { release, previous: before.release, at, ...found };
			changes.push({ release, at, counts: found.counts, file: staging.add('changes', 'json', json(told)) });
		}
	}
	for (const entry of previous?.catalog.changes.slice(0, mostChanges - changes.length) ?? []) {
		const bytes = await readable(() => previous?.read(entry.file) ?? Promise.resolve(null), tell);
		if (bytes) changes.push({ ...entry, file: staging.adopt(entry.file, bytes) });
	}
	return changes;
}

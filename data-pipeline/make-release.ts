import type { Area, FormerArea } from '#lib/model/area.ts';
import type { Contact } from '#lib/model/contact.ts';
import { Source, type Caveat } from '#lib/model/source.ts';
import type { ReleaseStatus } from '#lib/model/source-status.ts';
import { tables as tableColumns } from '#lib/query/tables.ts';
import * as v from 'valibot';
import type { IndicatorDefinition, SourceDefinition } from './define.ts';
import { encodeParquet } from './formats/parquet.ts';
import { indicators } from './indicators/index.ts';
import { areasOf, formerAreasOf } from './sources/area-tree.ts';
import { areas2018 } from './sources/areas-2018.ts';
import { boundaries as officialBoundaries } from './sources/boundaries.ts';
import { caveats } from './sources/caveats.ts';
import { contactsOf } from './sources/contact-list.ts';
import { contactsAriregister } from './sources/contacts-ariregister.ts';
import { contactsWikidata } from './sources/contacts-wikidata.ts';
import { formerAreas as formerAreas2017 } from './sources/former-areas.ts';
import { grid } from './sources/grid.ts';
import { sample } from './sources/sample.ts';
import { assembleRelease, json, releaseId, type Release, type ReleaseContent } from './stages/assemble.ts';
import { bake } from './stages/bake.ts';
import { makeBoundaries, makeOfficialBoundaries } from './stages/boundaries.ts';
import { checkContacts, problemLine, type Known, type Problem } from './stages/check.ts';
import { writeFigures } from './stages/figures.ts';
import { openNative } from './stages/native.ts';
import type { RowsOf } from './stages/observe-inputs.ts';
import { observe } from './stages/observe.ts';
import { placesOf } from './stages/places.ts';
import { bringPrevious, changesSince, leapsSince } from './stages/previous.ts';
import { rebuild } from './stages/rebuild.ts';
import { openStaging, type Staging } from './stages/staging.ts';
import { areaColumns, contactColumns, formerAreaColumns } from './stages/tables.ts';
import type { PreviousRelease } from './stages/target.ts';

/** Why there is no release: everything that is wrong with the figures, each with the sources that it may come from. */
export class ReleaseRefused extends Error {
	override name = 'ReleaseRefused';
	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(problemLine).join('\n'));
	}
}

export type ReleaseInput = {
	/** The rows of a source, each held to its schema; none where nothing is known of it. Asked again once they were let go. */
	rowsOf: RowsOf;
	/** The day that names the release where its figures are new, `'2026-11-22'`. */
	date: string;
	/** The moment of the run. */
	at: string;
	/** For publication: no sample figures are made, and none is accepted. */
	live: boolean;
	/** The sources that have rows, each with the date that its figures carry. */
	sources: readonly Source[];
	status: ReleaseStatus;
	/** What readers have now: figures are held against it, and changes told. Null where there is nothing yet. */
	previous: PreviousRelease | null;
	/** Ids of sources whose figures may move further than their bounds: a person has looked. */
	accept?: readonly string[];
	/** An empty folder, into which the release is written. */
	folder: string;
	/** Told after each stage what came of it. */
	report: (stage: string, outcome: string) => void;
};

/** What a release tells of: areas, their outlines, how to reach them, and what is to be observed in them. */
export type Country = {
	areas: readonly Area[];
	formerAreas: readonly FormerArea[];
	contacts: readonly Contact[];
	/** GeoJSON and SVG outlines, ready to be written as JSON. */
	boundaries: { municipalities: unknown; counties: unknown; shapes: unknown };
	indicators: readonly IndicatorDefinition[];
	caveats: readonly Caveat[];
};

/** Everything from the rows of the sources to a release in `input.folder`. Throws `ReleaseRefused`, and SourceError. */
export async function makeRelease(input: ReleaseInput): Promise<Release> {
	const { rowsOf, sources, report } = input;
	const dateOf = (source: SourceDefinition) => sources.find(({ id }) => id === source.id)?.date ?? source.date;
	const polygons = await rowsOf(officialBoundaries);
	const areas = areasOf(await rowsOf(areas2018), polygons);
	const formerAreas = formerAreasOf(await rowsOf(formerAreas2017));
	const boundaries =
		polygons.length > 0
			? makeOfficialBoundaries(polygons, areas, dateOf(officialBoundaries))
			: makeBoundaries(await rowsOf(grid), areas);
	report('boundaries', `${boundaries.shapes.municipalities.length} municipalities`);
	const told = {
		ariregister: await rowsOf(contactsAriregister),
		ariregisterDate: dateOf(contactsAriregister),
		wikidata: await rowsOf(contactsWikidata)
	};
	const contacts = contactsOf(told, areas);
	const country = { areas, formerAreas, contacts, boundaries, indicators, caveats };
	const today: RowsOf = async (source) => rebuild(source, await rowsOf(source), areas, formerAreas);
	return releaseCountry(country, { ...input, rowsOf: today });
}

/** A release of what is observed in a country. Throws `ReleaseRefused`. */
export async function releaseCountry(country: Country, input: ReleaseInput): Promise<Release> {
	const staging = openStaging(input.folder);
	try {
		return await release(country, input, staging);
	} finally {
		staging.clear();
	}
}

function writeAreas(staging: Staging, { areas, formerAreas, contacts, boundaries }: Country) {
	const add = (name: string, bytes: Uint8Array) => staging.add(name, 'parquet', bytes);
	return {
		tables: {
			areas: add('areas', encodeParquet(tableColumns.areas, areaColumns(areas))),
			formerAreas: add('former-areas', encodeParquet(tableColumns.former_areas, formerAreaColumns(formerAreas))),
			contacts: add('contacts', encodeParquet(tableColumns.contacts, contactColumns(contacts)))
		},
		boundaries: {
			municipalities: staging.add('boundaries/municipalities', 'geojson', json(boundaries.municipalities)),
			counties: staging.add('boundaries/counties', 'geojson', json(boundaries.counties)),
			shapes: staging.add('boundaries/shapes', 'json', json(boundaries.shapes))
		}
	};
}

async function release(country: Country, input: ReleaseInput, staging: Staging): Promise<Release> {
	const { areas, indicators: definitions } = country;
	const { date, at, live, previous, accept = [], report } = input;
	const refuse = (problems: readonly Problem[]) => {
		if (problems.length > 0) throw new ReleaseRefused(problems);
	};
	const context = { areas, dates: new Map(input.sources.map((source) => [source.id, source.date])) };
	const known: Known = {
		live,
		places: placesOf(areas),
		sources: new Set([...input.sources, sample].map(({ id }) => id)),
		caveats: new Set(country.caveats.map(({ id }) => id))
	};
	const observed = observe(definitions, input.rowsOf, context, { sample: !live });
	const figures = await writeFigures(observed, staging, known);
	refuse([...figures.problems, ...checkContacts(country.contacts, known)]);
	const { observations, parts } = figures;
	report('observe', `${figures.indicators.length} indicators, ${observations} observations, ${parts} parts`);

	const note = (line: string) => report('compare', line);
	const before = previous && (await bringPrevious(previous, staging, note));
	if (before?.live && live) refuse(await leapsSince(before, figures, definitions, accept, staging));

	const { tables, boundaries } = writeAreas(staging, country);
	const order = new Map(definitions.map(({ id }, index) => [id, index]));
	const listed = figures.indicators.toSorted((a, b) => (order.get(a.id) ?? NaN) - (order.get(b.id) ?? NaN));
	const content: ReleaseContent = {
		sources: [...input.sources, ...(figures.sampled ? [sample] : [])].map((source) => v.parse(Source, source)),
		caveats: [...country.caveats],
		indicators: listed,
		tables: { ...tables, ...figures.paths },
		boundaries,
		answers: {}
	};
	const { folder, workFolder } = staging;
	const engine = await openNative({ folder, tables: content.tables, indicators: listed, workFolder });
	try {
		content.answers = await bake(engine, staging, areas, listed);
	} finally {
		engine.close();
	}
	report('bake', `${Object.keys(content.answers).length} answers`);

	const release = releaseId(date, content, previous?.catalog.release ?? null);
	const changes = await changesSince({ previous, before }, { release, at, indicators: listed }, figures, staging, note);
	if (before) report('compare', `with ${before.release}: ${changesLine(changes, release)}`);
	const status = staging.add('status', 'json', json(input.status));
	return assembleRelease(staging, { release, ...content, status, changes });
}

function changesLine([newest]: Release['catalog']['changes'], release: string): string {
	if (newest?.release !== release) return 'nothing changed';
	const { added, removed, revised } = newest.counts;
	return `${added} figures added, ${removed} removed, ${revised} revised`;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Catalog } from '#lib/model/catalog.ts';
import { decodeAnswer } from '#lib/query/answer.ts';
import { questionKey } from '#lib/query/define-query.ts';
import { type AreaRow, areaList } from '#lib/query/queries/area-list.ts';
import { indicatorObservations, type IndicatorRow } from '#lib/query/queries/indicator-observations.ts';

const build = new URL('../../build/', import.meta.url);

/** The bytes of a file of the built site. */
export function readBuild(path: string): Buffer {
	return readFileSync(fileURLToPath(new URL(path, build)));
}

/** The catalog that the built site reads. */
export function readCatalog(): Catalog {
	return v.parse(Catalog, JSON.parse(readBuild('data/catalog.json').toString()));
}

/** The figures of an indicator, of all areas and years. */
export function readFigures(indicator: string): IndicatorRow[] {
	const path = readCatalog().answers[questionKey(indicatorObservations, { indicator })];
	if (path === undefined) throw new Error(`the catalog names no figures of ${indicator}`);
	return decodeAnswer(indicatorObservations, JSON.parse(readBuild(`data/${path}`).toString()));
}

/** Every area of the release, with its newest population figure. */
export function readAreas(): AreaRow[] {
	const path = readCatalog().answers['area-list'];
	if (path === undefined) throw new Error('the catalog names no answer to area-list');
	return decodeAnswer(areaList, JSON.parse(readBuild(`data/${path}`).toString()));
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Catalog } from '#lib/model/catalog.ts';
import { decodeAnswer } from '#lib/query/answer.ts';
import { type AreaRow, areaList } from '#lib/query/queries/area-list.ts';

const build = new URL('../../build/', import.meta.url);

/** The bytes of a file of the built site. */
export function readBuild(path: string): Buffer {
	return readFileSync(fileURLToPath(new URL(path, build)));
}

/** The catalog that the built site reads. */
export function readCatalog(): Catalog {
	return v.parse(Catalog, JSON.parse(readBuild('data/catalog.json').toString()));
}

/** Every area of the release, with its newest population figure. */
export function readAreas(): AreaRow[] {
	const path = readCatalog().answers['area-list'];
	if (path === undefined) throw new Error('the catalog names no answer to area-list');
	return decodeAnswer(areaList, JSON.parse(readBuild(`data/${path}`).toString()));
}

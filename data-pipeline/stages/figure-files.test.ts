import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '#lib/model/observation.ts';
import type { Observed } from '../define.ts';
import { openFigureFiles, type FigurePaths } from './figure-files.ts';
import { openStaging } from './staging.ts';

function figure(area: string, period: string): Observed {
	return { area, period, value: 1, status: 'A', source: 'small', caveat: null };
}

function observations(indicator: string): Observation[] {
	return ['0101', '0102'].map((area) => ({ indicator, ...figure(area, '2018') }));
}

const categories = Array.from({ length: 100 }, (_, age) => String(age));

/** Parts of so many areas in a period. */
function group(period: string, count: number) {
	const codes = Array.from({ length: count }, (_, index) => String(1000 + index));
	const areas = codes.map((code) => categories.map(() => figure(code, period)));
	return { dimension: 'age', period, categories, areas, rejected: [] } as const;
}

let folder: string;
let paths: FigurePaths;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'figure-files-'));
	const files = openFigureFiles(openStaging(folder));
	files.addObservations('population', observations('population'));
	files.addParts('population', group('2018', 3));
	files.addParts('population', group('2019', 700));
	files.addObservations('vital-events', observations('births'));
	files.addObservations('population', observations('mean-age'));
	paths = files.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The row groups of a file: least and greatest value of a column, and how many rows. */
async function groupsOf(path: string | undefined, column: string) {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const answer = await connection.runAndReadAll(
		`select stats_min_value as least, stats_max_value as most, row_group_num_rows::integer as rows
		from parquet_metadata('${folder}/${path}') where path_in_schema = '${column}' order by row_group_id`
	);
	connection.closeSync();
	return answer.getRowsJS();
}

describe('the files of figures', () => {
	it('are one for each theme, with a row group for each indicator', async () => {
		expect(Object.keys(paths.observations)).toEqual(['population', 'vital-events']);
		expect(await groupsOf(paths.observations.population, 'indicator')).toEqual([
			['population', 'population', 2],
			['mean-age', 'mean-age', 2]
		]);
	});

	it('are one for the parts of an indicator, with a row group for each period, cut between areas where it is large', async () => {
		expect(Object.keys(paths.breakdowns)).toEqual(['population']);
		expect(await groupsOf(paths.breakdowns['population'], 'period')).toEqual([
			['2018', '2018', 300],
			['2019', '2019', 50_000],
			['2019', '2019', 20_000]
		]);
		expect(await groupsOf(paths.breakdowns['population'], 'area')).toEqual([
			['1000', '1002', 300],
			['1000', '1499', 50_000],
			['1500', '1699', 20_000]
		]);
	});
});

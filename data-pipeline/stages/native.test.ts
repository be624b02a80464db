import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeAnswer } from '#lib/query/answer.ts';
import { defineQuery } from '#lib/query/define-query.ts';
import { areaParts } from '#lib/query/queries/area-parts.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { country, inputOf } from '../../tests/fixtures/small-release.ts';
import { releaseCountry } from '../make-release.ts';
import type { ManyAnswer } from './many-answers.ts';
import { openNative, type NativeEngine } from './native.ts';

let folder: string;
let engine: NativeEngine;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'native-'));
	const { catalog } = await releaseCountry(country, inputOf(folder));
	engine = await openNative({ folder, tables: catalog.tables, indicators: catalog.indicators, workFolder: null });
});
afterAll(() => {
	engine.close();
	rmSync(folder, { recursive: true });
});

async function many(query: Parameters<NativeEngine['askMany']>[0]): Promise<ManyAnswer[]> {
	const answers: ManyAnswer[] = [];
	for await (const answer of engine.askMany(query)) answers.push(answer);
	return answers;
}

const counted = defineQuery({
	id: 'counted',
	params: ['area'],
	row: v.object({ counted: v.pipe(v.number(), v.maxValue(20)) }),
	sql: 'select count(*)::integer as counted from observations where area = $area',
	many: 'select area as asked, count(*)::integer as counted from observations group by area order by area'
});

describe('asked about all values at once', () => {
	it.each([
		['area-profile', areaProfile, 'area'],
		['area-parts', areaParts, 'area'],
		['indicator-observations', indicatorObservations, 'indicator']
	] as const)('%s answers as if asked about each', async (_, query, param) => {
		const answers = await many(query);
		expect(answers.length).toBeGreaterThan(2);
		for (const { asked, columns } of answers) {
			const rows = await engine.ask(query as typeof areaProfile, { [param]: asked } as { area: string });
			expect(encodeAnswer('', rows).columns, asked).toEqual(columns);
		}
	});

	it('gives the answers in the order of the values', async () => {
		expect((await many(counted)).map(({ asked }) => asked)).toEqual(['0001', '0101', '0102', 'EE']);
	});

	it('holds every cell to its schema', async () => {
		const narrow = { ...counted, row: v.object({ counted: v.pipe(v.number(), v.maxValue(1)) }) };
		await expect(many(narrow)).rejects.toThrow(/^counted: counted: .*<=1/);
	});

	it('is not possible without a form of the query for it', async () => {
		await expect(many({ ...counted, many: null })).rejects.toThrow('counted is asked one by one');
	});
});

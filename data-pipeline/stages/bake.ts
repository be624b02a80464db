import type { Area } from '#lib/model/area.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { encodeAnswer, type BakedAnswer } from '#lib/query/answer.ts';
import { questionKey, type Query } from '#lib/query/define-query.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import { indicatorChange } from '#lib/query/queries/indicator-change.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import type { TableColumns } from '#lib/query/columns.ts';
import { openNative } from './native.ts';

/** The comparisons of population that pages open with; any other starts the engine. */
const populationChanges = [
	{ indicator: 'population', from: '2018', to: '2020' },
	{ indicator: 'population', from: '2018', to: '2023' }
];

/** The answers to the questions that most pages ask: question → answer, in the order of the questions' names. */
export async function bake(
	tables: TableColumns,
	areas: readonly Area[],
	indicators: readonly Indicator[]
): Promise<Map<string, BakedAnswer>> {
	const engine = await openNative(tables);
	const answers = new Map<string, BakedAnswer>();
	async function answer<Params extends Record<string, string>, Row extends Record<string, unknown>>(
		query: Query<Params, Row>,
		params: Params
	): Promise<void> {
		const question = questionKey(query, params);
		answers.set(question, encodeAnswer(question, await engine.ask(query, params)));
	}
	try {
		await answer(areaList, {});
		await answer(formerAreaList, {});
		for (const { code } of areas) await answer(areaProfile, { area: code });
		for (const { id } of indicators) await answer(indicatorObservations, { indicator: id });
		for (const params of populationChanges) await answer(indicatorChange, params);
	} finally {
		engine.close();
	}
	return new Map([...answers].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

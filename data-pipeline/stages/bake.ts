import type { Area } from '#lib/model/area.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import { defaultWeights, weightsParam } from '#lib/model/similarity.ts';
import { encodeAnswer, type BakedAnswer } from '#lib/query/answer.ts';
import { questionKey, type Params, type Query } from '#lib/query/define-query.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { areaParts } from '#lib/query/queries/area-parts.ts';
import { areaProfile } from '#lib/query/queries/area-profile.ts';
import { contactList } from '#lib/query/queries/contact-list.ts';
import { formerAreaList } from '#lib/query/queries/former-area-list.ts';
import { indicatorChange } from '#lib/query/queries/indicator-change.ts';
import { indicatorObservations } from '#lib/query/queries/indicator-observations.ts';
import { similarAreas } from '#lib/query/queries/similar-areas.ts';
import { json } from './assemble.ts';
import type { ManyQuery } from './many-answers.ts';
import type { NativeEngine } from './native.ts';
import type { Staging } from './staging.ts';

/** The comparisons of population that pages open with; any other starts the engine. */
const populationChanges = [
	{ indicator: 'population', from: '2018', to: '2020' },
	{ indicator: 'population', from: '2018', to: '2023' }
];

/**
 * Each municipality is compared with every other: in a country with more of them than this, the engine is asked for
 * the few that somebody looks at.
 */
const mostCompared = 500;

/** Bakes the answers to the questions that most pages ask: question → path, in the order of the questions' names. */
export async function bake(
	engine: NativeEngine,
	staging: Staging,
	areas: readonly Area[],
	indicators: readonly Indicator[]
): Promise<Record<string, string>> {
	const answers = new Map<string, string>();
	function write(answer: BakedAnswer): void {
		const { question } = answer;
		answers.set(question, staging.add(`answers/${question}`, 'json', json(answer)));
	}
	async function answer<P extends Params, Row extends Record<string, unknown>>(query: Query<P, Row>, params: P) {
		write(encodeAnswer(questionKey(query, params), await engine.ask(query, params)));
	}
	/** Also where the answer has no row: whoever asks then need not start an engine to learn that. */
	async function answerAll(query: ManyQuery, values: readonly string[], others: Params = {}) {
		const silent = new Set(values);
		const questionOf = (value: string) => [query.id, value, ...Object.values(others)].join('/');
		for await (const { asked, columns } of engine.askMany(query, others)) {
			silent.delete(asked);
			write({ question: questionOf(asked), columns });
		}
		for (const value of silent) write({ question: questionOf(value), columns: {} });
	}
	await answer(areaList, {});
	await answer(formerAreaList, {});
	await answer(contactList, {});
	const codes = areas.map(({ code }) => code);
	await answerAll(areaProfile, codes);
	await answerAll(areaParts, codes);
	await answerAll(
		indicatorObservations,
		indicators.map(({ id }) => id)
	);
	for (const params of populationChanges) await answer(indicatorChange, params);
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	if (municipalities.length <= mostCompared) {
		const weights = weightsParam(defaultWeights);
		await answerAll(
			similarAreas,
			municipalities.map(({ code }) => code),
			{ weights }
		);
	}
	return Object.fromEntries([...answers].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

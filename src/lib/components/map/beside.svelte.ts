import { SvelteMap } from 'svelte/reactivity';
import type { LocalText } from '../../model/language.ts';
import type { Caveat, Source } from '../../model/source.ts';
import { ask } from '../../query/ask.ts';
import { readCatalog } from '../../query/catalog.ts';
import { indicatorObservations, type IndicatorRow } from '../../query/queries/indicator-observations.ts';

export type BesideAnswer =
	| { state: 'waiting' }
	| {
			state: 'here';
			/** What the indicator means; null of one that the release has no more. */
			description: LocalText | null;
			rows: readonly IndicatorRow[];
			sources: readonly Source[];
			caveats: readonly Caveat[];
	  }
	| { state: 'failed' };

/** The figures of indicators that a reader lays beside the page's own, asked for once each, in the browser. */
export class BesideAnswers {
	readonly #answers = new SvelteMap<string, BesideAnswer>();

	answerOf(indicator: string): BesideAnswer {
		return this.#answers.get(indicator) ?? { state: 'waiting' };
	}

	/** Asks, unless the answer is here or on its way. */
	async ask(indicator: string): Promise<void> {
		if ((this.#answers.get(indicator)?.state ?? 'failed') !== 'failed') return;
		this.#answers.set(indicator, { state: 'waiting' });
		try {
			const [rows, { indicators, sources, caveats }] = await Promise.all([
				ask(indicatorObservations, { indicator }, { fetch }),
				readCatalog(fetch)
			]);
			const description = indicators.find(({ id }) => id === indicator)?.description ?? null;
			this.#answers.set(indicator, { state: 'here', description, rows, sources, caveats });
		} catch {
			this.#answers.set(indicator, { state: 'failed' });
		}
	}
}

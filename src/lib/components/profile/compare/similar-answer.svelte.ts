import type { AreaCode } from '../../../model/area.ts';
import { weightsParam, type Weights } from '../../../model/similarity.ts';
import type { Progress } from '../../../query/progress.ts';
import type { SimilarRow } from '../../../query/queries/similar-areas.ts';

/** What has become of the question that was asked last. */
export type SimilarState =
	{ state: 'running'; progress: Progress } | { state: 'here'; rows: readonly SimilarRow[] } | { state: 'failed' };

/** The municipalities nearest to one with weights of the reader's own, which the engine finds in the browser. */
export class SimilarAnswer {
	#asked: string | null = null;
	/** Null where nothing was asked. */
	outcome = $state.raw<SimilarState | null>(null);

	/** Asks, unless it is what was asked last and did not fail. An answer to an older question is dropped. */
	async ask(area: AreaCode, weights: Weights): Promise<void> {
		const question = `${area} ${weightsParam(weights)}`;
		if (this.#asked === question && this.outcome?.state !== 'failed') return;
		this.#asked = question;
		const keep = (outcome: SimilarState) => {
			if (this.#asked === question) this.outcome = outcome;
		};
		keep({ state: 'running', progress: { step: 'engine', loaded: 0, total: null } });
		try {
			const onProgress = (progress: Progress) => keep({ state: 'running', progress });
			const { askSimilar } = await import('../ask-area.ts');
			const rows = await askSimilar(area, weights, onProgress);
			keep({ state: 'here', rows });
		} catch {
			keep({ state: 'failed' });
		}
	}

	/** Nothing is asked for any more. */
	forget(): void {
		this.#asked = null;
		this.outcome = null;
	}
}

import { type Formula, formulaText } from '../../model/formula/formula.ts';
import { askFormula, type FormulaAnswer } from '../../query/ask-formula.ts';
import type { Progress } from '../../query/progress.ts';
import { messageOf } from '../../query/query-error.ts';

/** What has become of the formula that was asked for last. */
export type FormulaState =
	| { state: 'running'; progress: Progress }
	| { state: 'here'; answer: FormulaAnswer }
	| { state: 'failed'; message: string };

/** The figures of a reader's own formula, which the engine computes in the browser. */
export class FormulaFigures {
	#asked: string | null = null;
	/** Null where nothing was asked. */
	outcome = $state.raw<FormulaState | null>(null);

	/** Asks, unless it is what was asked last and did not fail; null: nothing is asked for any more. */
	async ask(formula: Formula | null): Promise<void> {
		const question = formula && formulaText(formula);
		if (this.#asked === question && this.outcome?.state !== 'failed') return;
		this.#asked = question;
		this.outcome = null;
		if (formula === null) return;
		const keep = (outcome: FormulaState) => {
			if (this.#asked === question) this.outcome = outcome;
		};
		keep({ state: 'running', progress: { step: 'engine', loaded: 0, total: null } });
		try {
			const onProgress = (progress: Progress) => keep({ state: 'running', progress });
			keep({ state: 'here', answer: await askFormula(formula, { fetch, onProgress }) });
		} catch (error) {
			keep({ state: 'failed', message: messageOf(error) });
		}
	}
}

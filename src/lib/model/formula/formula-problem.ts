import type { UnitId } from '../unit.ts';

/** What is wrong with a formula, and where (1 = its first letter): enough to be told in any language. */
export type FormulaProblem =
	| { kind: 'empty' }
	| { kind: 'too-long'; length: number }
	/** Something else must stand here; `found` is empty at the end of the text. */
	| {
			kind: 'name-expected' | 'division-expected' | 'bracket-expected' | 'number-expected' | 'end-expected';
			at: number;
			found: string;
	  }
	| { kind: 'wrong-factor'; at: number; found: string }
	| { kind: 'too-many-terms'; at: number }
	/** `nearest` is the id of the indicator with the most alike name; null where none is alike. */
	| { kind: 'unknown-indicator'; at: number; found: string; nearest: string | null }
	/** Two known names with a hyphen between them. */
	| { kind: 'minus-without-spaces'; at: number; found: string; left: string; right: string }
	/** The values of the indicator are kinds and not amounts. */
	| { kind: 'kinds'; at: number; indicator: string }
	/** Figures in different units cannot be added. */
	| { kind: 'unlike-units'; at: number; indicator: string; unit: UnitId; other: UnitId };

/** A formula that cannot be read. */
export class FormulaError extends Error {
	override name = 'FormulaError';
	readonly problem: FormulaProblem;

	constructor(problem: FormulaProblem) {
		super(problem.kind);
		this.problem = problem;
	}
}

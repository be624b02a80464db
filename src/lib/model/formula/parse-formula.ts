import { slugOf } from '../area.ts';
import { type Formula, largestFactor, longestFormula, mostTerms, type Term } from './formula.ts';
import { FormulaError, type FormulaProblem } from './formula-problem.ts';
import { type Token, tokensOf } from './formula-tokens.ts';
import { type FormulaIndicator, indicatorNames, nearestName } from './indicator-names.ts';

export type ReadFormula = { formula: Formula; problem: null } | { formula: null; problem: FormulaProblem };

/**
 * The formula that a text says over these indicators, or what is wrong with it.
 *
 *     formula = side "/" side [ "*" number ]
 *     side    = name | "(" sum ")"
 *     sum     = [ "-" ] name { ( "+" | "-" ) name }
 */
export function parseFormula(text: string, indicators: readonly FormulaIndicator[]): ReadFormula {
	try {
		return { formula: readFormula(text, indicatorNames(indicators)), problem: null };
	} catch (error) {
		if (error instanceof FormulaError) return { formula: null, problem: error.problem };
		throw error;
	}
}

type Names = ReadonlyMap<string, FormulaIndicator>;

function readFormula(text: string, names: Names): Formula {
	if (text.trim() === '') throw new FormulaError({ kind: 'empty' });
	if (text.length > longestFormula) throw new FormulaError({ kind: 'too-long', length: text.length });
	const tokens = new Tokens(tokensOf(text));
	const numerator = readSide(tokens, names);
	if (!tokens.takes('/')) throw tokens.unexpected('division-expected');
	const denominator = readSide(tokens, names);
	const factor = tokens.takes('*') ? readFactor(tokens) : 1;
	if (tokens.next.kind !== 'end') throw tokens.unexpected('end-expected');
	return { numerator, denominator, factor };
}

function readSide(tokens: Tokens, names: Names): Term[] {
	if (!tokens.takes('(')) return [readTerm(tokens, names, 1, null).term];
	const first = readTerm(tokens, names, tokens.takes('-') ? -1 : 1, null);
	const terms = [first.term];
	while (!tokens.takes(')')) {
		const sign = tokens.takes('+') ? 1 : tokens.takes('-') ? -1 : null;
		if (sign === null) throw tokens.unexpected('bracket-expected');
		if (terms.length === mostTerms) throw new FormulaError({ kind: 'too-many-terms', at: tokens.next.at });
		terms.push(readTerm(tokens, names, sign, first.indicator).term);
	}
	return terms;
}

/** One indicator of a sum that begins with another, which it must be like. */
function readTerm(tokens: Tokens, names: Names, sign: Term['sign'], first: FormulaIndicator | null) {
	const { kind, at, text } = tokens.next;
	if (kind !== 'name') throw tokens.unexpected('name-expected');
	const indicator = names.get(text.toLowerCase()) ?? names.get(slugOf(text));
	if (!indicator) throw new FormulaError(unknown(at, text, names));
	if (indicator.categories) throw new FormulaError({ kind: 'kinds', at, indicator: indicator.id });
	if (first && first.unit !== indicator.unit) {
		const { id, unit } = indicator;
		throw new FormulaError({ kind: 'unlike-units', at, indicator: id, unit, other: first.unit });
	}
	tokens.skip();
	return { indicator, term: { sign, indicator: indicator.id } };
}

function readFactor(tokens: Tokens): number {
	const token = tokens.next;
	if (token.kind !== 'number') throw tokens.unexpected('number-expected');
	if (token.value <= 0 || token.value > largestFactor) {
		throw new FormulaError({ kind: 'wrong-factor', at: token.at, found: token.text });
	}
	tokens.skip();
	return token.value;
}

function unknown(at: number, found: string, names: Names): FormulaProblem {
	const words = slugOf(found).split('-');
	for (let place = 1; place < words.length; place++) {
		const left = names.get(words.slice(0, place).join('-'));
		const right = names.get(words.slice(place).join('-'));
		if (left && right) return { kind: 'minus-without-spaces', at, found, left: left.id, right: right.id };
	}
	const nearest = nearestName(slugOf(found), names.keys());
	return { kind: 'unknown-indicator', at, found, nearest: nearest === null ? null : (names.get(nearest)?.id ?? null) };
}

/** The pieces of a formula, read one after the other. */
class Tokens {
	#place = 0;
	readonly #tokens: readonly Token[];

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	get next(): Token {
		return this.#tokens[this.#place] ?? { kind: 'end', at: 1, text: '' };
	}

	skip(): void {
		this.#place++;
	}

	/** Reads a sign, if it is the one that comes next. */
	takes(sign: string): boolean {
		const taken = this.next.kind === 'sign' && this.next.sign === sign;
		if (taken) this.skip();
		return taken;
	}

	unexpected(
		kind: 'name-expected' | 'division-expected' | 'bracket-expected' | 'number-expected' | 'end-expected'
	): FormulaError {
		return new FormulaError({ kind, at: this.next.at, found: this.next.text });
	}
}

import type { Kind, Statement } from './statement.ts';

/**
 * How a language says each kind of statement, and how it explains the rule behind it.
 * Every kind has an entry, so a language that is one file short of words does not compile.
 */
export type Grammar = { [K in Kind]: { say: (statement: Statement<K>) => string; rule: string } };

/** The part of a grammar that says what figures are made of. */
export type PartsGrammar = Pick<
	Grammar,
	'population-causes' | 'age-groups' | 'dependency' | 'migration-kinds' | 'budget-kinds' | 'budget-debt'
>;

/** The part of a grammar that says how the area stands beside others. */
export type BesideGrammar = Pick<Grammar, 'beside'>;

import { m } from '#lib/paraglide/messages.js';

/** Formulas to begin from; each can be computed as it stands. */
export const examples: readonly { title: () => string; text: string }[] = [
	{ title: m.formula_example_births, text: 'births / population * 1000' },
	{ title: m.formula_example_increase, text: '(births - deaths) / population * 1000' },
	{ title: m.formula_example_taxes, text: 'budget-operating-result / budget-income * 100' },
	{ title: m.formula_example_density, text: 'population / land-area' },
	{ title: m.formula_example_debt, text: 'budget-debt / population * 1000' }
];

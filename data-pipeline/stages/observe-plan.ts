import type { IndicatorDefinition, Input } from '../define.ts';

/** Every indicator that the listed ones need, each after those that it is made from, else in the order of the list. */
export function observePlan(indicators: readonly IndicatorDefinition[]): IndicatorDefinition[] {
	const plan = new Set<IndicatorDefinition>();
	function add(indicator: IndicatorDefinition, above: readonly IndicatorDefinition[]): void {
		const path = [...above, indicator];
		if (above.includes(indicator)) {
			throw new Error(`indicators made from each other: ${path.map(({ id }) => id).join(' → ')}`);
		}
		if (plan.has(indicator)) return;
		for (const input of Object.values(indicator.inputs)) if (input.kind === 'indicator') add(input, path);
		plan.add(indicator);
	}
	for (const indicator of indicators) add(indicator, []);
	return [...plan];
}

/** How many indicators of a plan are made from each input. */
export function countUses(plan: readonly IndicatorDefinition[]): Map<Input, number> {
	const uses = new Map<Input, number>();
	for (const { inputs } of plan) {
		for (const input of new Set(Object.values(inputs))) uses.set(input, (uses.get(input) ?? 0) + 1);
	}
	return uses;
}

/** The ids of all sources that an indicator is made from, also through other indicators, in the order of its inputs. */
export function sourcesOf({ inputs }: IndicatorDefinition): string[] {
	const ids = Object.values(inputs).flatMap((input) => (input.kind === 'source' ? [input.id] : sourcesOf(input)));
	return [...new Set(ids)];
}

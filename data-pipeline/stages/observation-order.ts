import type { Observation } from '#lib/model/observation.ts';

/** By indicator, area and period, in the order of their codes: how observations stand in every file. */
export function inFileOrder(left: Observation, right: Observation): number {
	for (const field of ['indicator', 'area', 'period'] as const) {
		if (left[field] !== right[field]) return left[field] < right[field] ? -1 : 1;
	}
	return 0;
}

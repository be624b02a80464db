import { redirect } from '@sveltejs/kit';
import { currentId, renamedIndicators } from '#lib/model/renamed-indicators.ts';

/** The status of an address that has moved for good: `hooks.server.ts` writes a page for it. */
export const moved = 301;

/** The old names of indicators, which have addresses too: no page leads to those. */
export function renamedEntries(): { indicator: string }[] {
	return Object.keys(renamedIndicators).map((indicator) => ({ indicator }));
}

/** Leads from an address with an old name of an indicator to the one with its present name. */
export function leadOn(indicator: string, pathOf: (indicator: string) => string): void {
	const renamed = currentId(indicator);
	if (renamed !== null) redirect(moved, pathOf(renamed));
}

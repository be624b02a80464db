import { readOpenCatalog } from './read-open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { catalog, entries } = await readOpenCatalog(event);
	return {
		indicators: catalog.indicators.map(({ id, theme, title, unit, sample }) => {
			const coverage = entries.find((entry) => entry.id === id)?.coverage;
			return { id, theme, title, unit, sample, coverage: coverage && summaryOf(coverage) };
		})
	};
};

function summaryOf({ periods, observations, missing }: { periods: string[]; observations: number; missing: number }) {
	return { periods, observations, missing };
}

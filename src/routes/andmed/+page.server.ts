import { readOpenCatalog } from './read-open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { entries } = await readOpenCatalog(event);
	return {
		indicators: entries.map(({ id, theme, title, unit, sample, coverage }) => {
			const { periods, observations, missing } = coverage;
			return { id, theme: theme.id, title, unit: unit.title, sample, coverage: { periods, observations, missing } };
		})
	};
};

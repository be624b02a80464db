import { readShapes } from '#lib/query/read-shapes.ts';
import type { PageServerLoad } from './$types';
import { readFormulaPage } from '../read-formula-page.ts';

export const load: PageServerLoad = async ({ fetch }) => {
	const [page, shapes] = await Promise.all([readFormulaPage(fetch), readShapes(fetch)]);
	return { ...page, shapes };
};

import type { PageServerLoad } from './$types';
import { readFormulaPage } from '../../read-formula-page.ts';

export const load: PageServerLoad = ({ fetch }) => readFormulaPage(fetch);

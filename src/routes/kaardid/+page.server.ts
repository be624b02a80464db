import type { PageServerLoad } from './$types';
import { readMapCards } from './read-map-cards.ts';

export const load: PageServerLoad = ({ fetch }) => readMapCards(fetch);

import { readEmbed } from '../../../read-embed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ fetch, params }) => readEmbed(fetch, params);

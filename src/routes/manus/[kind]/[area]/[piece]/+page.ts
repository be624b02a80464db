import { error } from '@sveltejs/kit';
import { drawerOf } from '#lib/components/embed/embed-pieces.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
	const Drawn = await drawerOf(params.piece);
	if (!Drawn) error(404);
	return { ...data, Drawn };
};

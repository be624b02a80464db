import { m } from '#lib/paraglide/messages.js';
import type { Profile } from '../profile.svelte.ts';
import type { Beside } from './beside-drawings.ts';

/** What is to be known of a chart because of the areas beside the page's own; where they could not be drawn, that. */
export function besideNotes({ areas }: Pick<Profile, 'areas'>, beside: Beside | null): string[] {
	if (beside) return beside.notes;
	return areas.length > 1 ? [m.chart_beside_failed()] : [];
}

/** The text of a chart, with whom it shows. */
export function besideLabel(text: string, beside: Beside | null): string {
	return beside ? `${text.replace(/\.?$/, '.')} ${beside.shows}` : text;
}

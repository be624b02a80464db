import { browser } from '$app/environment';
import { askedRelease } from '#lib/state/release-address.ts';
import type { Missed } from './read-kept.ts';

/** What an embed shows; where that is not of the newest release, which one it is of, and where it should have been, why it is not. */
export type Shown<Answer> = Answer & { release?: string; missed?: Missed };

/**
 * What an embed was built with from the newest release, or, in a browser, what the release that its address names has in
 * the place of that: `read` reads it from whichever release the page turned to.
 */
export async function shownRelease<Answer extends object>(
	built: Answer,
	newest: string,
	read: () => Promise<Answer>
): Promise<Shown<Answer>> {
	const asked = browser ? askedRelease(location.search) : null;
	if (asked === null || asked === newest) return built;
	const { readKept } = await import('./read-kept.ts');
	const kept = await readKept(asked, read);
	return 'missed' in kept ? { ...built, missed: kept.missed } : { ...kept.answer, release: asked };
}

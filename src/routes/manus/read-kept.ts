import { leaveKept, turnToKept } from '#lib/query/catalog.ts';
import { readReleaseIndex } from '#lib/query/read-releases.ts';

/** Why a release is not shown: it is not kept any more, or it is and cannot be read here. */
export type Missed = 'gone' | 'unreadable';

/** What `read` finds in a kept release, to which the whole page turns; where it finds nothing, the page stays with the newest. */
export async function readKept<Answer>(
	asked: string,
	read: () => Promise<Answer>
): Promise<{ answer: Answer } | { missed: Missed }> {
	try {
		const { releases } = await readReleaseIndex(fetch);
		const kept = releases.find(({ release }) => release === asked);
		if (!kept) return { missed: 'gone' };
		const { release } = await turnToKept(fetch, kept.catalog);
		if (release !== asked) throw new Error(`${kept.catalog} is the catalog of ${release}`);
		const answer = await read();
		clearPage();
		return { answer };
	} catch {
		leaveKept(fetch);
		return { missed: 'unreadable' };
	}
}

/**
 * Takes away what was drawn at build from another release: where Svelte finds nothing to take over, it draws all anew, and
 * no part of the old drawing can stay.
 */
function clearPage(): void {
	document.querySelector('body > div')?.replaceChildren();
}

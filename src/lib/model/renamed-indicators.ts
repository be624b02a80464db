/**
 * What indicators were called before, and what they are called now: addresses with an old id lead on to the new one.
 * An entry stays for good; a new name is never one that another indicator had.
 */
export const renamedIndicators: Readonly<Record<string, string>> = {};

/** The id that an indicator has now, through any number of renamings; null where this one was never renamed. */
export function currentId(id: string, renamed = renamedIndicators): string | null {
	const next = Object.hasOwn(renamed, id) ? renamed[id] : undefined;
	return next === undefined ? null : (currentId(next, renamed) ?? next);
}

/** Whether an indicator, as a release calls it, is the one that is called `id` now: an older release has it by an older name. */
export function isCalled(released: string, id: string, renamed = renamedIndicators): boolean {
	return released === id || currentId(released, renamed) === id;
}

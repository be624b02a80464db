import * as v from 'valibot';
import { ReleaseId } from '../model/change-log.ts';

const name = 'valjalase';

/** The release that an address names: none, one, or something that no release is called. */
export type AskedRelease = { kind: 'none' } | { kind: 'release'; release: string } | { kind: 'unknown'; text: string };

/** Read from the query part of an address. What is no release's name is kept, cut short, to be told. */
export function readRelease(search: string): AskedRelease {
	const text = new URLSearchParams(search).get(name);
	if (text === null) return { kind: 'none' };
	const parsed = v.safeParse(ReleaseId, text);
	return parsed.success ? { kind: 'release', release: parsed.output } : { kind: 'unknown', text: text.slice(0, 40) };
}

/** The same view with the release named: what a citation says, so that it can be told later which figures were meant. */
export function pinnedTo(search: string, release: string): string {
	const params = new URLSearchParams(search);
	params.set(name, release);
	return `?${params}`;
}

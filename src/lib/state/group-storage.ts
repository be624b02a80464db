import * as v from 'valibot';
import { freeName, Group } from '../model/group.ts';

/** Where a reader's groups are kept, and where what could not be read of them is put aside. */
const keys = { groups: 'kov-toolaud.groups', damaged: 'kov-toolaud.groups.damaged' } as const;

type GroupStore = Pick<Storage, 'getItem' | 'setItem'>;

/** What a browser's storage holds: the groups that can be read, and whether there was something that cannot be. */
export function loadGroups(storage: GroupStore): { groups: Group[]; damaged: boolean } {
	const text = storage.getItem(keys.groups);
	if (text === null) return { groups: [], damaged: false };
	const kept = v.safeParse(v.array(v.unknown()), parsed(text));
	const read = (kept.success ? kept.output : []).map((one) => v.safeParse(Group, one));
	const damaged = !kept.success || read.some(({ success }) => !success);
	// The next change overwrites what is kept: what it holds and we cannot read is not lost with it.
	if (damaged) storage.setItem(keys.damaged, text);
	const groups: Group[] = [];
	for (const { success, output } of read) {
		if (success) groups.push({ name: freeName(groups, output.name), members: [...new Set(output.members)] });
	}
	return { groups, damaged };
}

/** Keeps the groups in place of those before. Throws what the browser throws where it keeps nothing, or no more. */
export function saveGroups(storage: GroupStore, groups: readonly Group[]): void {
	storage.setItem(keys.groups, JSON.stringify(groups));
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

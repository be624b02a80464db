import { onMount } from 'svelte';
import type { Group } from '../model/group.ts';
import { loadGroups, saveGroups } from './group-storage.ts';

/**
 * What stands in the way of keeping groups. `damaged`: some of what was kept could not be read and was put aside;
 * `unkept`: the browser keeps nothing, as in a private window, or no more.
 */
export type GroupTrouble = 'damaged' | 'unkept';

/**
 * The reader's own groups, kept in this browser. None at build and until the browser has taken the page over, so that
 * both draw the same. Made once, while a component is set up.
 */
export class Groups {
	all = $state.raw<readonly Group[]>([]);
	trouble = $state<GroupTrouble | null>(null);
	/** Whether the browser has been asked for them. */
	read = $state(false);

	constructor() {
		onMount(() => {
			this.#load();
			// Another window of the reader's has changed them.
			const follow = () => this.#load();
			addEventListener('storage', follow);
			return () => removeEventListener('storage', follow);
		});
	}

	/** Keeps other groups in place of these. Where the browser refuses, they stay for as long as the page is open. */
	keep(groups: readonly Group[]): void {
		this.all = groups;
		try {
			saveGroups(localStorage, groups);
			this.trouble = null;
		} catch {
			this.trouble = 'unkept';
		}
	}

	#load(): void {
		try {
			const { groups, damaged } = loadGroups(localStorage);
			this.all = groups;
			this.trouble = damaged ? 'damaged' : null;
		} catch {
			this.trouble = 'unkept';
		}
		this.read = true;
	}
}

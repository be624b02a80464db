import { describe, expect, it } from 'vitest';
import { loadGroups, saveGroups } from './group-storage.ts';

/** A browser's storage that holds this text under the groups' key. */
function storageOf(text?: string) {
	const items = new Map(text === undefined ? [] : [['kov-toolaud.groups', text]]);
	return {
		items,
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value)
	};
}

const islands = { name: 'Saared', members: ['ruhnu-vald', 'vormsi-vald'] };

describe('groups in a browser', () => {
	it('are read as they were kept', () => {
		const storage = storageOf();
		expect(loadGroups(storage)).toEqual({ groups: [], damaged: false });
		saveGroups(storage, [islands]);
		expect(loadGroups(storage)).toEqual({ groups: [islands], damaged: false });
	});

	it.each(['{', '{"name":"Saared"}', 'null', ''])('are none where something else is kept: %s', (text) => {
		const storage = storageOf(text);
		expect(loadGroups(storage)).toEqual({ groups: [], damaged: true });
		expect(storage.items.get('kov-toolaud.groups.damaged')).toBe(text);
	});

	it('are kept where one among them is damaged, which is put aside', () => {
		const text = JSON.stringify([islands, { name: '', members: 3 }, null]);
		const storage = storageOf(text);
		expect(loadGroups(storage)).toEqual({ groups: [islands], damaged: true });
		saveGroups(storage, []);
		expect(storage.items.get('kov-toolaud.groups.damaged')).toBe(text);
	});

	it('have each a name of its own and each member once', () => {
		const storage = storageOf(JSON.stringify([islands, { name: 'saared', members: ['tallinn', 'tallinn'] }]));
		expect(loadGroups(storage).groups).toEqual([islands, { name: 'saared (2)', members: ['tallinn'] }]);
	});
});

/** A label that would stand with its middle at `at`, and takes up `size`. */
export type LabelWish = { at: number; size: number };

/** Labels that touch each other, in their order: they move together. */
type Group = { members: readonly number[]; start: number; size: number };

/**
 * Where the middles of labels stand so that none covers another and all lie between `low` and `high`: each as near to
 * its wish as the others allow, in the order of the wishes. What is too much for the room runs over at `high`.
 */
export function placeLabels(wishes: readonly LabelWish[], low: number, high: number): number[] {
	const wish = (index: number) => wishes[index] ?? { at: low, size: 0 };
	const groupOf = (members: readonly number[]): Group => {
		let size = 0;
		let wished = 0;
		for (const index of members) {
			wished += (wish(index).at - wish(index).size / 2 - size) / members.length;
			size += wish(index).size;
		}
		return { members, size, start: Math.max(low, Math.min(high - size, wished)) };
	};
	const groups: Group[] = [];
	for (const index of wishes.map((_, index) => index).sort((a, b) => wish(a).at - wish(b).at || a - b)) {
		let group = groupOf([index]);
		for (let before = groups.at(-1); before && before.start + before.size > group.start; before = groups.at(-1)) {
			groups.pop();
			group = groupOf([...before.members, ...group.members]);
		}
		groups.push(group);
	}
	const placed: number[] = [];
	for (const { members, start } of groups) {
		let edge = start;
		for (const index of members) {
			placed[index] = edge + wish(index).size / 2;
			edge += wish(index).size;
		}
	}
	return placed;
}

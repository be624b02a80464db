import * as v from 'valibot';

/** A name as it is kept: no space around it, and no longer than a line of a list. */
export const longestGroupName = 60;
const GroupName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestGroupName));

/** Municipalities that a reader put together, by their slugs, under a name that no other of the reader's groups has. */
export const Group = v.object({
	name: GroupName,
	members: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)))
});
export type Group = v.InferOutput<typeof Group>;

/** Letters that differ in case alone make no other name. */
function isNamed(name: string): (group: Group) => boolean {
	const wanted = name.trim().toLocaleLowerCase('et');
	return (group) => group.name.toLocaleLowerCase('et') === wanted;
}

/** Whether one of the groups has the name. */
export function isTaken(groups: readonly Group[], name: string): boolean {
	return groups.some(isNamed(name));
}

/** The name itself, or with the first free number after it: "Saared", "Saared (2)". */
export function freeName(groups: readonly Group[], name: string): string {
	let free = name;
	for (let number = 2; isTaken(groups, free); number += 1) {
		const mark = ` (${number})`;
		free = name.slice(0, longestGroupName - mark.length) + mark;
	}
	return free;
}

/** Whether two lists hold the same members, in whatever order. */
export function hasSameMembers(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((slug) => other.includes(slug));
}

/** The groups with one of them changed, in its place. */
export function withChanged(groups: readonly Group[], name: string, change: Partial<Group>): Group[] {
	return groups.map((group) => (isNamed(name)(group) ? { ...group, ...change } : group));
}

/** The groups without one of them. */
export function withoutGroup(groups: readonly Group[], name: string): Group[] {
	return groups.filter((group) => !isNamed(name)(group));
}

/** A choice of at most `most` areas with those of a group added, in the group's order, and those there was no room for. */
export function addMembers(
	chosen: readonly string[],
	members: readonly string[],
	most: number
): { chosen: string[]; leftOut: string[] } {
	const wanted = members.filter((slug) => !chosen.includes(slug));
	const room = Math.max(0, most - chosen.length);
	return { chosen: [...chosen, ...wanted.slice(0, room)], leftOut: wanted.slice(room) };
}

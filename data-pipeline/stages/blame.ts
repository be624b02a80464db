import { problemLine, type Problem } from './check.ts';

/**
 * Which of this run's pulls (`fresh`) the problems of a release come from, each with the reason in one line; none when
 * they cannot come from any. A figure made from several pulls is blamed on one that is to blame for a figure of its own
 * already, and on all of them only when there is no such one. What no pull of figures is to blame for is blamed on
 * those of `registers`, which say what areas there are.
 */
export function blame(
	problems: readonly Problem[],
	fresh: ReadonlySet<string>,
	registers: readonly string[]
): Map<string, string> {
	const suspects = problems.map((problem) => ({ problem, ids: problem.sources.filter((id) => fresh.has(id)) }));
	const blamed = new Map<string, Problem[]>();
	const add = (id: string, problem: Problem) => blamed.set(id, [...(blamed.get(id) ?? []), problem]);
	for (const { problem, ids } of suspects) if (ids.length === 1 && ids[0]) add(ids[0], problem);
	const alone = new Set(blamed.keys());
	for (const { problem, ids } of suspects) {
		if (ids.length > 1 && !ids.some((id) => alone.has(id))) for (const id of ids) add(id, problem);
	}
	if (blamed.size === 0) {
		for (const id of registers.filter((register) => fresh.has(register))) blamed.set(id, [...problems]);
	}
	return new Map([...blamed].map(([id, found]) => [id, reasonOf(id, found)]));
}

function reasonOf(id: string, [first, ...others]: readonly Problem[]): string {
	const more = others.length === 0 ? '' : `, and ${others.length} more`;
	return `${id}: ${first ? problemLine(first) : 'its figures do not hold'}${more}`;
}

import type { Arc } from '../formats/outline.ts';
import { signedArea } from './boundaries-faces.ts';

/** How much of its land an area may lose with its islets. */
const share = 0.01;

/**
 * The arcs without the coast of islets and of lakes smaller than `smallest`, in the square of the points' unit. The
 * smallest islets go first, and no area loses more than a hundredth of its land: none goes under.
 */
export function withoutIslets(arcs: readonly Arc[], smallest: number): Arc[] {
	const loops = arcs.flatMap((arc) => {
		if (arc.line[0] !== arc.line.at(-1) || (arc.left !== '' && arc.right !== '')) return [];
		const size = signedArea(arc.line.slice(1));
		return [{ arc, size: Math.abs(size), inside: size > 0 ? arc.left : arc.right }];
	});
	const land = landOf(arcs);
	const lost = new Map<string, number>();
	const dropped = new Set<Arc>();
	for (const { arc, size, inside } of loops.sort((a, b) => a.size - b.size)) {
		if (size >= smallest) break;
		const sum = (lost.get(inside) ?? 0) + size;
		if (inside !== '' && sum > share * (land.get(inside) ?? 0)) continue;
		lost.set(inside, sum);
		dropped.add(arc);
	}
	return arcs.filter((arc) => !dropped.has(arc));
}

/** The land of each area: the strips between its borders and the axis, added to its left and taken from its right. */
function landOf(arcs: readonly Arc[]): Map<string, number> {
	const land = new Map<string, number>();
	const add = (area: string, size: number) => land.set(area, (land.get(area) ?? 0) + size);
	for (const { line, left, right } of arcs) {
		let strip = 0;
		let before = line[0];
		for (const point of line) {
			if (before) strip += (before[0] * point[1] - point[0] * before[1]) / 2;
			before = point;
		}
		add(left, strip);
		add(right, -strip);
	}
	return land;
}

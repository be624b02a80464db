import type { AreaCode } from '../../model/area.ts';
import type { Shape } from '../../model/shape.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

export const directionOfKey: Record<string, Direction | undefined> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/**
 * The area that an arrow key leads to: the nearest one that lies more in that direction than aside, where distance
 * aside counts double. The same area where none lies there.
 */
export function step(shapes: readonly Shape[], from: AreaCode, direction: Direction): AreaCode {
	const here = shapes.find(({ code }) => code === from);
	if (!here) return from;
	let best = { code: from, cost: Infinity };
	for (const { code, x, y } of shapes) {
		const [dx, dy] = [x - here.x, y - here.y];
		const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
		const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
		if (code === from || ahead <= 0 || aside > ahead) continue;
		const cost = ahead + 2 * aside;
		if (cost < best.cost) best = { code, cost };
	}
	return best.code;
}

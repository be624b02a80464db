import type { Layout, Steps } from './drawing.ts';

/** A part of a drawing in fractions of its width and height, from its upper left corner. */
export type Box = { left: number; top: number; width: number; height: number };

/** The part of a drawing of this width that is inside its axes. */
export function frameOf({ height, marginTop, marginRight, marginBottom, marginLeft }: Layout, width: number): Box {
	return {
		left: marginLeft / width,
		top: marginTop / height,
		width: (width - marginLeft - marginRight) / width,
		height: (height - marginTop - marginBottom) / height
	};
}

/** The part of the frame that a step takes up. */
export function boxOf(frame: Box, { along, tips }: Steps, index: number): Box {
	const count = Math.max(1, tips.length);
	const part = (along === 'up' ? count - 1 - index : index) / count;
	if (along === 'right') return { ...frame, left: frame.left + frame.width * part, width: frame.width / count };
	return { ...frame, top: frame.top + frame.height * part, height: frame.height / count };
}

/** The step at a place in the drawing (fractions of its width and height), or the nearest; null where there are none. */
export function stepAt(frame: Box, { along, tips }: Steps, x: number, y: number): number | null {
	if (tips.length === 0) return null;
	const part = along === 'right' ? (x - frame.left) / frame.width : (y - frame.top) / frame.height;
	const index = Math.floor((along === 'up' ? 1 - part : part) * tips.length);
	return Math.min(tips.length - 1, Math.max(0, index));
}

/** How far Page Up and Page Down go. */
const stride = 10;

/** Where a key leads from a step; null for a key that leads nowhere. Up leads on, unless the steps go down the chart. */
export function stepByKey(key: string, from: number, { along, tips }: Steps): number | null {
	const up = along === 'down' ? -1 : 1;
	const last = tips.length - 1;
	const to: Record<string, number> = {
		ArrowLeft: from - 1,
		ArrowRight: from + 1,
		ArrowUp: from + up,
		ArrowDown: from - up,
		PageUp: from + up * stride,
		PageDown: from - up * stride,
		Home: 0,
		End: last
	};
	const next = to[key];
	return next === undefined ? null : Math.min(last, Math.max(0, next));
}

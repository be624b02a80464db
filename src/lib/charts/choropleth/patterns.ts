import type { MissingStatus } from '../../model/status.ts';

/** Patterns are drawn in squares of this size, which repeat. */
export const patternSize = 8;

/** Why there is no figure → lines, as SVG path data. They must differ in form: no reader sees them by colour. */
export const gapMarks: Record<MissingStatus, string> = {
	O: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
	M: 'M2 2l4 4M6 2l-4 4',
	Q: 'M0 2h8M0 6h8'
};

/** A dot over the colour of a sample figure, as SVG path data. */
export const sampleMark = 'M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0';

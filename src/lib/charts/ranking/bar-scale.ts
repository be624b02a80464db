/**
 * How figures are drawn beside each other in per cent of the room: bars from zero, or, where all lie so far from zero that
 * bars would look alike, dots between the lowest and the highest.
 */
export type BarScale = { form: 'bar' | 'dot'; at: (value: number) => number; zero: number };

/** Where the lowest figure is at least this part of the highest, bars from zero would hide the differences. */
const alike = 0.55;
/** Room to either side of dots, in parts of what lies between them. */
const around = 0.04;

export function barScale(values: readonly number[]): BarScale {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const form = low > 0 && high > low && low >= alike * high ? 'dot' : 'bar';
	const room = form === 'dot' ? (high - low) * around : 0;
	const from = form === 'dot' ? low - room : Math.min(0, low);
	const to = form === 'dot' ? high + room : Math.max(0, high);
	const at = (value: number) => (to > from ? Math.min(100, Math.max(0, (100 * (value - from)) / (to - from))) : 0);
	return { form, at, zero: at(0) };
}

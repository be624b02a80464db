import { defaultRange, type Period, type PeriodRange } from '../model/period.ts';

const keys = { from: 'alates', to: 'kuni' } as const;

/**
 * The period that an address asks for, `?alates=2018&kuni=2023`. What it leaves out, or asks for outside the
 * periods there are, is the default; a start after the end is the default altogether.
 */
export function readRange(search: string, periods: readonly Period[]): PeriodRange {
	const params = new URLSearchParams(search);
	const read = (end: 'from' | 'to') => {
		const asked = params.get(keys[end]);
		return asked !== null && periods.includes(asked) ? asked : defaultRange[end];
	};
	const range = { from: read('from'), to: read('to') };
	return range.from <= range.to ? range : defaultRange;
}

/** The shortest address of a period: nothing for the default. Other parts of the address stay as they are. */
export function writeRange(search: string, range: PeriodRange): string {
	const params = new URLSearchParams(search);
	for (const end of ['from', 'to'] as const) {
		if (range[end] === defaultRange[end]) params.delete(keys[end]);
		else params.set(keys[end], range[end]);
	}
	const written = params.toString();
	return written ? `?${written}` : '';
}

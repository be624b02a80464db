import * as v from 'valibot';
import type { Http } from './http.ts';
import { usualLimit, type Limit } from './pace.ts';

/** What a server allows: cells in one answer, calls in a window of time. */
export type PxLimits = { cells: number; calls: Limit };

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Limits = v.looseObject({ maxValues: Count, maxCalls: Count, timeWindow: v.pipe(v.number(), v.minValue(0)) });

/** What PxWeb brings as its own limits, for a server that does not tell its own. */
const usualLimits: PxLimits = { cells: 100_000, calls: usualLimit };
/** More in one answer would be a long wait for both sides, even where a server allows it. */
const mostCells = 1_000_000;

/** The limits of a database, from its `?config`; the usual ones where it tells none. */
export async function askLimits(base: string, http: Http, report: (line: string) => void): Promise<PxLimits> {
	try {
		const { maxValues, maxCalls, timeWindow } = v.parse(Limits, await http.json({ url: `${base}?config` }));
		return { cells: Math.min(maxValues, mostCells), calls: { calls: maxCalls, window: timeWindow * 1000 } };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		report(`${base}: no limits are told (${reason}); the usual ones are kept`);
		return usualLimits;
	}
}

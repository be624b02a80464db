/** Statuses after which the same question may well be answered. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const firstWait = 2_000;
const longestWait = 60_000;
/** A publisher that asks for more than this (in ms) is left for the next run. */
export const longestRetryAfter = 10 * 60_000;

export function isPassing(status: number): boolean {
	return passing.has(status);
}

/** How long (in ms) a `Retry-After` asks to wait: seconds or a date; null where it says neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
	const moment = Date.parse(header);
	return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

/** How long (in ms) to wait after so many tries: twice as long each time, less up to a half by chance (0 to 1). */
export function backOff(tries: number, chance: number): number {
	return Math.min(longestWait, firstWait * 2 ** (tries - 1)) * (1 - chance / 2);
}

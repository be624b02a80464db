import { existsSync } from 'node:fs';

/**
 * Loaded before a program, gives it another clock: it stands at CLOCK_START, an ISO moment, and is an hour later as soon
 * as the file CLOCK_MOVES is there.
 */
const { CLOCK_START = '', CLOCK_MOVES = '' } = process.env;
const RealDate = Date;
const begin = RealDate.parse(CLOCK_START);
if (Number.isNaN(begin)) throw new Error('CLOCK_START is a moment such as 2026-10-24T23:59:59Z');

class MovedDate extends RealDate {
	constructor(...parts: [] | [string | number | Date]) {
		if (parts.length === 0) super(MovedDate.now());
		else super(...parts);
	}
	static override now(): number {
		return begin + (existsSync(CLOCK_MOVES) ? 3_600_000 : 0);
	}
}
globalThis.Date = MovedDate as DateConstructor;

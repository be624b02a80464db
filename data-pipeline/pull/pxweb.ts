import { encodeJsonStat } from '../formats/json-stat-encode.ts';
import { readJsonStat, type JsonStat } from '../formats/json-stat.ts';
import type { PullRequest } from '../request.ts';
import type { Http } from './http.ts';
import { PullError } from './pull-error.ts';
import { JoinedTable, wholeOf } from './pxweb-join.ts';
import type { PxLimits } from './pxweb-limits.ts';
import { cellCount, divide, type Part } from './pxweb-parts.ts';
import { parseTable, resolveSelection, type Wanted } from './pxweb-table.ts';
import type { Answer, Since } from './transfer.ts';

export type PxwebRequest = Extract<PullRequest, { kind: 'pxweb' }>;

export type PxwebContext = {
	http: Http;
	report: (line: string) => void;
	limitsOf: (base: string) => Promise<PxLimits>;
};

export function tableAddress({ base, table }: PxwebRequest): string {
	return `${base}/${table}`;
}

/**
 * The part of a table that is asked for, as one dataset of JSON-stat 2.0: in as many queries as the server's limits
 * make of it, each answer held to what was asked. A table that changes while it is read is read once more from the
 * start. Throws PullError and FormatError.
 */
export async function pullPxweb(
	request: PxwebRequest,
	since: Since | null,
	context: PxwebContext
): Promise<Answer<Uint8Array>> {
	try {
		return await readTable(request, since, context);
	} catch (cause) {
		if (!(cause instanceof TableChanged)) throw cause;
		context.report(`${request.table}: ${cause.message}; read once more from the start`);
	}
	try {
		return await readTable(request, null, context);
	} catch (cause) {
		if (!(cause instanceof TableChanged)) throw cause;
		throw new PullError(tableAddress(request), `one state of the table is expected, but ${cause.message}, twice`);
	}
}

/** What is asked first says which dimensions and categories there are, then whether anything is new. */
async function readTable(
	request: PxwebRequest,
	since: Since | null,
	{ http, report, limitsOf }: PxwebContext
): Promise<Answer<Uint8Array>> {
	const table = parseTable(await http.json({ url: tableAddress(request) }));
	const wanted = resolveSelection(table, request.select);
	const whole = wholeOf(wanted);
	const { cells } = await limitsOf(request.base);
	const reading = new Reading(tableAddress(request), wanted, http);
	if (since?.updated) {
		const { updated } = await reading.ask(whole.map(({ start }) => ({ start, length: 1 })));
		if (updated === since.updated) return { kind: 'unchanged' };
	}
	const parts = divide(whole, cells);
	if (parts.length > 1) report(`${request.table}: ${cellCount(whole)} cells in ${parts.length} queries`);
	const { values, statuses } = await reading.join(parts, cells);
	const { updated = null } = reading;
	return {
		kind: 'whole',
		result: encodeJsonStat({ label: table.title, updated, dimensions: wanted, values, statuses }),
		updated,
		etag: null
	};
}

/** The table is another one than when its reading began. */
class TableChanged extends Error {}

/** The queries of one reading of a table. All their answers have to be of one state of it. */
class Reading {
	/** When the publisher last changed the table; undefined before the first answer. */
	updated: string | null | undefined;

	constructor(
		readonly address: string,
		readonly wanted: readonly Wanted[],
		readonly http: Http
	) {}

	async ask(part: Part): Promise<JsonStat> {
		const query = this.wanted.map(({ id, codes }, index) => {
			const { start = 0, length = 0 } = part[index] ?? {};
			return { code: id, selection: { filter: 'item', values: codes.slice(start, start + length) } };
		});
		const text = JSON.stringify({ query, response: { format: 'json-stat2' } });
		const post = { type: 'application/json', text };
		const answer = readJsonStat(await this.http.jsonBytes({ url: this.address, post }));
		if (this.updated === undefined) this.updated = answer.updated;
		if (this.updated === answer.updated) return answer;
		throw new TableChanged(`it changed from ${this.updated} to ${answer.updated} while it was read`);
	}

	/** A server may allow less than it says: a part that it refuses as too large is halved, and so are those after it. */
	async join(parts: readonly Part[], cells: number): Promise<JoinedTable> {
		const joined = new JoinedTable(this.wanted);
		let limit = cells;
		let left = [...parts];
		for (let part = left.shift(); part; part = left.shift()) {
			if (cellCount(part) > limit) {
				left = [...divide(part, limit), ...left];
				continue;
			}
			try {
				joined.add(part, await this.ask(part));
			} catch (cause) {
				if (!isTooLarge(cause) || cellCount(part) === 1) throw cause;
				limit = Math.ceil(cellCount(part) / 2);
				left = [part, ...left];
			}
		}
		return joined;
	}
}

function isTooLarge(cause: unknown): boolean {
	return cause instanceof PullError && (cause.status === 403 || cause.status === 413);
}

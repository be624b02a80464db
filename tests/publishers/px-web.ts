import * as v from 'valibot';
import { jsonAnswer, textAnswer, type Answer, type Publisher } from './answer.ts';
import { cellCount, jsonStat, metadata, selected, type PxTable } from './px-table.ts';

/** The limits of a PxWeb server, as its `?config` tells them. */
export type PxLimits = { maxValues: number; maxCalls: number; timeWindow: number };

const PxQuestion = v.object({
	query: v.array(
		v.object({ code: v.string(), selection: v.object({ filter: v.string(), values: v.array(v.string()) }) })
	),
	response: v.object({ format: v.string() })
});

const json = 'application/json; charset=utf-8';

/**
 * A PxWeb server, as the statistics offices run them: folders, tables, questions and limits below `root`
 * (`'/andmed.stat.ee/api/v1/et/stat'`). `tables` is asked anew each time, so that the world may change. `now` in ms.
 */
export function pxWeb(
	root: string,
	tables: () => readonly PxTable[],
	limits: () => PxLimits,
	now: () => number
): Publisher {
	let calls: number[] = [];

	/** Counts a call; the seconds to wait where there were too many. */
	function tooMany(): number | null {
		const { maxCalls, timeWindow } = limits();
		const at = now();
		calls = calls.filter((call) => at - call < timeWindow * 1000);
		if (calls.length >= maxCalls) return Math.ceil((timeWindow * 1000 - (at - (calls[0] ?? at))) / 1000);
		calls.push(at);
		return null;
	}

	return ({ method, path: address, query, body }) => {
		if (address !== root && !address.startsWith(`${root}/`)) return null;
		const wait = tooMany();
		if (wait !== null) return textAnswer(429, 'text/plain', 'Too many requests', { 'retry-after': String(wait) });
		const { maxValues, maxCalls, timeWindow } = limits();
		if (query.has('config')) return jsonAnswer({ maxValues, maxCells: maxValues, maxCalls, timeWindow, CORS: true });
		const path = decodeURIComponent(address.slice(root.length + 1)).replace(/\/$/, '');
		if (query.has('query')) return jsonAnswer(found(tables(), query.get('query') ?? ''));
		const table = tables().find((one) => isNamed(one, path));
		if (!table)
			return folder(tables(), path) ?? textAnswer(404, 'text/html', '<h2>404 - File or directory not found.</h2>');
		return method === 'POST' ? ask(table, body, maxValues) : jsonAnswer(metadata(table));
	};
}

function isNamed({ id, path }: PxTable, asked: string): boolean {
	const plain = (text: string) => text.toLowerCase().replace(/\.px$/, '');
	return plain(asked) === id.toLowerCase() || plain(asked) === plain(path);
}

function ask(table: PxTable, body: string, maxValues: number): Answer {
	const question = parsed(body);
	const dimensions = question && selected(table, question.query);
	if (!dimensions) return textAnswer(400, json, JSON.stringify({ error: 'Parameter error' }));
	if (cellCount(dimensions) > maxValues)
		return textAnswer(403, json, JSON.stringify({ error: 'Too many values selected' }));
	if (question.response.format !== 'json-stat2')
		return textAnswer(400, json, JSON.stringify({ error: 'Unknown format' }));
	return jsonAnswer(jsonStat(table, dimensions));
}

function parsed(body: string): v.InferOutput<typeof PxQuestion> | null {
	try {
		const held = v.safeParse(PxQuestion, JSON.parse(body));
		return held.success ? held.output : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

/** The tables of which the name or title has the words. */
function found(tables: readonly PxTable[], words: string): unknown {
	const has = (text: string) => text.toLowerCase().includes(words.toLowerCase());
	return tables
		.filter(({ id, title }) => has(id) || has(title))
		.map(({ path, title, updated }) => ({ ...place(path), title, score: 1, published: updated }));
}

function place(path: string): { id: string; path: string } {
	const parts = path.split('/');
	return { id: parts.at(-1) ?? '', path: `/${parts.slice(0, -1).join('/')}` };
}

/** What a folder holds; null where there is no such folder. */
function folder(tables: readonly PxTable[], path: string): Answer | null {
	const below = path === '' ? '' : `${path}/`;
	const inside = tables.filter((table) => table.path.startsWith(below));
	if (inside.length === 0) return null;
	const entries = inside.map((table) => {
		const [name = '', ...more] = table.path.slice(below.length).split('/');
		if (more.length > 0) return { id: name, type: 'l', text: name };
		return { id: name, type: 't', text: table.title, updated: table.updated };
	});
	return jsonAnswer(entries.filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) === index));
}

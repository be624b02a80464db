import { joined } from './joined.ts';
import type { JsonStatDimension } from './json-stat-dimensions.ts';

/** A dataset in memory: one number per cell, NaN where there is none, and the signs of the cells that have one. */
export type JsonStatDraft = {
	label: string;
	updated: string | null;
	dimensions: readonly Omit<JsonStatDimension, 'step'>[];
	values: Float64Array;
	statuses: ReadonlyMap<number, string>;
};

const together = 50_000;

/** JSON-stat 2.0 with all its parts in one order: the same figures give the same bytes. Values are a list of all cells. */
export function encodeJsonStat({ label, updated, dimensions, values, statuses }: JsonStatDraft): Uint8Array {
	const head = {
		version: '2.0',
		class: 'dataset',
		label,
		...(updated === null ? {} : { updated }),
		id: dimensions.map(({ id }) => id),
		size: dimensions.map(({ codes }) => codes.length),
		dimension: Object.fromEntries(dimensions.map(({ id, ...dimension }) => [id, dimensionOf(dimension)]))
	};
	const encoder = new TextEncoder();
	const parts = [encoder.encode(`${JSON.stringify(head).slice(0, -1)},"value":[`)];
	for (let from = 0; from < values.length; from += together) {
		const texts = Array.from(values.subarray(from, from + together), (value) =>
			Number.isNaN(value) ? 'null' : `${value}`
		);
		parts.push(encoder.encode(`${from === 0 ? '' : ','}${texts.join(',')}`));
	}
	const signs = statuses.size === 0 ? '' : `,"status":${JSON.stringify(Object.fromEntries(statuses))}`;
	parts.push(encoder.encode(`]${signs}}\n`));
	return joined(parts);
}

function dimensionOf({ label, codes, labels }: Omit<JsonStatDimension, 'step' | 'id'>) {
	return {
		label,
		category: { index: codes, label: Object.fromEntries(codes.map((code, place) => [code, labels[place]])) }
	};
}

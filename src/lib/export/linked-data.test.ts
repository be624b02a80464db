import { describe, expect, it } from 'vitest';
import { statementsOfJsonLd, statementsOfTurtle } from '../../../tests/standards/dcat-ap.ts';
import { type Graph, localised, reference, toJsonLd, toTurtle, typed } from './linked-data.ts';

/** What a publisher may put into a name, and what ends a literal or an address where it is not written with care. */
const hostile = 'a "b" \\ c\nd\te <https://evil.example> . <x> a <y> .';
const graph: Graph = {
	prefixes: { ex: 'https://kov.example/#', xsd: 'http://www.w3.org/2001/XMLSchema#' },
	nodes: [
		{
			'@id': 'https://kov.example/a',
			'@type': 'ex:Thing',
			properties: {
				'ex:name': localised({ et: hostile, en: hostile }),
				'ex:day': [typed('2026-11-22', 'xsd:date')],
				'ex:none': [],
				'ex:link': [reference('https://kov.example/b%20c')],
				'ex:part': [
					{ '@type': 'ex:Part', properties: { 'ex:name': [{ '@value': hostile }] } },
					{ '@id': 'https://kov.example/c', '@type': 'ex:Part', properties: { 'ex:day': [] } }
				]
			}
		}
	]
};

describe('a graph', () => {
	it('says the same in Turtle as in JSON-LD, whatever stands in its texts', async () => {
		const statements = await statementsOfTurtle(toTurtle(graph));
		expect(statements).toEqual(await statementsOfJsonLd(toJsonLd(graph)));
		expect(statements).toHaveLength(10);
	});

	it('lets no address end itself', async () => {
		const broken = { ...graph, nodes: [{ '@id': 'https://kov.example/a> a <b', '@type': 'ex:Thing', properties: {} }] };
		expect(await statementsOfTurtle(toTurtle(broken))).toHaveLength(1);
	});
});

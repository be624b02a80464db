import { textAnswer, type Publisher } from './answer.ts';
import { madeContacts } from './made-contacts.ts';
import type { World } from './world.ts';

type Term = { type: 'uri' | 'literal'; value: string; 'xml:lang'?: string };

const literal = (value: string): Term => ({ type: 'literal', value });
const uri = (value: string): Term => ({ type: 'uri', value });

/** The properties that are told of a municipality, as their values stand there. */
function statementsOf({ website, email, phone, head }: ReturnType<typeof madeContacts>): Record<string, Term> {
	return {
		P856: uri(website),
		P968: uri(`mailto:${email}`),
		P1329: literal(phone),
		P6: { ...literal(head), 'xml:lang': 'et' }
	};
}

/**
 * Wikidata's query service, for the one kind of question that is asked of it here: for each property that the query
 * names, a row with the word that the query has for it. It understands no other SPARQL.
 */
export function wikidata(world: () => World): Publisher {
	return ({ method, path, query, body }) => {
		if (!path.startsWith('/query.wikidata.org/')) return null;
		const asked = (method === 'POST' ? new URLSearchParams(body) : query).get('query');
		if (path !== '/query.wikidata.org/sparql' || !asked?.includes('wdt:P1140')) {
			return textAnswer(400, 'text/plain', 'MALFORMED QUERY');
		}
		const results = { head: { vars: variables(asked) }, results: { bindings: bindings(world(), asked) } };
		return textAnswer(200, 'application/sparql-results+json;charset=utf-8', JSON.stringify(results));
	};
}

function variables(asked: string): string[] {
	const [, selected = ''] = /SELECT(?: DISTINCT)?([^{]*)WHERE/.exec(asked) ?? [];
	return [...selected.matchAll(/\?(\w+)/g)].map(([, name = '']) => name);
}

/** The word for a property: `(p:P856 ps:P856 "website")`, or the one bound before it is asked for. */
function wordFor(property: string, asked: string): string | undefined {
	const after = new RegExp(`ps:${property} "([^"]+)"`).exec(asked)?.[1];
	return after ?? new RegExp(`BIND\\("([^"]+)" AS \\?field\\)[^}]*p:${property}\\b`).exec(asked)?.[1];
}

function bindings({ municipalities }: World, asked: string): Record<string, Term>[] {
	return municipalities.flatMap((one, index) =>
		Object.entries(statementsOf(madeContacts(one))).flatMap(([property, value]) => {
			const word = wordFor(property, asked);
			if (word === undefined) return [];
			return [
				{
					item: uri(`http://www.wikidata.org/entity/Q${900_000_000 + index}`),
					code: literal(one.code.replace(/^0+/, '')),
					modified: literal('2026-08-30T10:11:12Z'),
					field: literal(word),
					value
				}
			];
		})
	);
}

import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import { parseJson } from '../formats/json.ts';
import { Day } from './fields.ts';

/** What is read of an item, and which property tells it. */
const fields = ['website', 'email', 'phone', 'address', 'head-of-government'] as const;

/**
 * Statements of the best rank that have no end, of items that have not ended and whose EHAK code (P1140) may be that
 * of a municipality: below 1000. A head of government is a person, told by name.
 */
const query = `
SELECT DISTINCT ?item ?code ?modified ?field ?value ?since WHERE {
  ?item wdt:P1140 ?code ; schema:dateModified ?modified .
  FILTER(STRLEN(?code) < 4 || STRSTARTS(?code, "0"))
  FILTER NOT EXISTS { ?item wdt:P576 [] }
  {
    VALUES (?claim ?main ?field) {
      (p:P856 ps:P856 "website")
      (p:P968 ps:P968 "email")
      (p:P1329 ps:P1329 "phone")
      (p:P6375 ps:P6375 "address")
    }
    ?item ?claim ?told .
    ?told a wikibase:BestRank ; ?main ?value .
  } UNION {
    BIND("head-of-government" AS ?field)
    ?item p:P6 ?told .
    ?told a wikibase:BestRank ; ps:P6/rdfs:label ?value .
    FILTER(LANG(?value) IN ("et", "mul", "en"))
  }
  FILTER NOT EXISTS { ?told pq:P582 [] }
  OPTIONAL { ?told pq:P580 ?since }
}
ORDER BY ?code ?field ?item ?value`.trim();

const Term = v.object({ value: v.string(), 'xml:lang': v.optional(v.string()) });
const Results = v.object({
	results: v.object({
		bindings: v.array(
			v.object({
				item: Term,
				code: Term,
				modified: Term,
				field: Term,
				value: Term,
				since: v.optional(Term)
			})
		)
	})
});

/**
 * How to reach municipalities, as Wikidata tells it: one row for each statement. An item, a field or a person may have
 * several; texts are as anyone wrote them; `contactsOf` says which hold.
 */
export const contactsWikidata = defineSource({
	id: 'contacts-wikidata',
	title: { et: 'Wikidata: omavalitsuste kontaktid', en: 'Wikidata: contacts of municipalities' },
	publisher: 'Wikidata',
	homepage: 'https://www.wikidata.org/wiki/Property:P1140',
	licence: 'CC0-1.0',
	date: '2026',
	live: {
		request: { kind: 'sparql', endpoint: 'https://query.wikidata.org/sparql', query },
		decode: decodeStatements,
		frequency: 'daily',
		mayLose: 0.25
	},
	row: v.strictObject({
		item: v.pipe(v.string(), v.regex(/^Q\d+$/, 'an item of Wikidata is expected')),
		code: v.pipe(v.string(), v.regex(/^\d{4}$/, 'an EHAK code is expected')),
		field: v.picklist(fields),
		value: v.pipe(v.string(), v.maxLength(2000)),
		/** The language of a text; null where the value has none. */
		language: v.nullable(v.string()),
		/** The day from which it holds; null where nobody wrote it. */
		since: v.nullable(Day),
		/** The day on which the item was last changed. */
		modified: Day
	}),
	key: ['code', 'item', 'field', 'value', 'language', 'since']
});

/** An address of e-mail is written `mailto:…` there, and a code without the zeros before it. */
function decodeStatements(bytes: Uint8Array): unknown[] {
	const held = v.safeParse(Results, parseJson(bytes), { abortEarly: true });
	if (!held.success) {
		const [issue] = held.issues;
		throw new FormatError(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
	}
	return held.output.results.bindings.map(({ item, code, modified, field, value, since }) => ({
		item: item.value.slice(item.value.lastIndexOf('/') + 1),
		code: code.value.padStart(4, '0'),
		field: field.value,
		value: field.value === 'email' ? value.value.replace(/^mailto:/, '') : value.value,
		language: value['xml:lang'] ?? null,
		since: since && v.is(Day, since.value.slice(0, 10)) ? since.value.slice(0, 10) : null,
		modified: modified.value.slice(0, 10)
	}));
}

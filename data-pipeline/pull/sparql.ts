import * as v from 'valibot';
import { parseJson } from '../formats/json.ts';
import type { PullRequest } from '../request.ts';
import { withAddress, type Http } from './http.ts';
import { PullError } from './pull-error.ts';
import type { Answer } from './transfer.ts';

type SparqlRequest = Extract<PullRequest, { kind: 'sparql' }>;

/** SPARQL 1.1 Query Results JSON Format */
const Results = v.looseObject({
	head: v.looseObject({ vars: v.array(v.string()) }),
	results: v.looseObject({ bindings: v.array(v.record(v.string(), v.unknown())) })
});

/** The answer to a SPARQL query, as it came. Throws PullError. */
export async function pullSparql({ endpoint, query }: SparqlRequest, http: Http): Promise<Answer<Uint8Array>> {
	const post = { type: 'application/x-www-form-urlencoded', text: new URLSearchParams({ query }).toString() };
	const result = await http.jsonBytes({ url: endpoint, post, accept: 'application/sparql-results+json' });
	const parsed = v.safeParse(
		Results,
		withAddress(endpoint, () => parseJson(result))
	);
	if (parsed.success) return { kind: 'whole', result, updated: null, etag: null };
	const [issue] = parsed.issues;
	throw new PullError(
		endpoint,
		`results of a query are expected, but their ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`
	);
}

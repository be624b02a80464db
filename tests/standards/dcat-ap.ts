import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store, Writer, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Where a graph is read from, for addresses in it that are relative. */
const base = 'https://kov.example/andmed/v1/catalog.ttl';
const shapes = new Store(new Parser().parse(readFileSync(new URL('dcat-ap-3.ttl', import.meta.url), 'utf8')));

/** The statements of a Turtle file, in an order that does not depend on how it was written. Throws where it is none. */
export async function statementsOfTurtle(turtle: string): Promise<string[]> {
	const quads = new Parser({ baseIRI: base }).parse(turtle);
	return sorted(await jsonld.canonize(await nQuads(quads), { inputFormat: 'application/n-quads' }));
}

/** The statements of a JSON-LD file, in the same order. Throws where a word of it means nothing. */
export async function statementsOfJsonLd(json: object): Promise<string[]> {
	return sorted(await jsonld.canonize(json, { base, safe: true }));
}

const sorted = (lines: string): string[] => lines.split('\n').filter(Boolean).sort();

function nQuads(quads: Quad[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const writer = new Writer({ format: 'N-Quads' });
		writer.addQuads(quads);
		writer.end((error, text) => (error ? reject(error) : resolve(text)));
	});
}

/** Where a catalogue is not what DCAT-AP 3 asks: which node, which property, what is wrong. */
export async function dcatProblems(turtle: string): Promise<string[]> {
	const data = new Store(new Parser({ baseIRI: base }).parse(turtle));
	const { results } = await new SHACLValidator(shapes).validate(data);
	return results.map(({ focusNode, path, sourceConstraintComponent }) => {
		return [focusNode.value, JSON.stringify(path), sourceConstraintComponent.value].join(', ');
	});
}

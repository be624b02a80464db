import type { LocalText } from '../model/language.ts';

/** What a property holds: a literal, a reference to another node, or a node that stands inside. */
export type Value = { '@value': string; '@language'?: string; '@type'?: string } | { '@id': string } | Node;

/** A node of a graph, as JSON-LD writes it with prefixed names. One without an `@id` has no name of its own. */
export type Node = { '@id'?: string; '@type': string; properties: Record<string, readonly Value[]> };

export type Graph = { prefixes: Readonly<Record<string, string>>; nodes: readonly Node[] };

export const reference = (id: string): Value => ({ '@id': id });
export const typed = (text: string, type: string): Value => ({ '@value': text, '@type': type });
export const localised = (text: LocalText): Value[] =>
	Object.entries(text).map(([language, words]) => ({ '@value': words, '@language': language }));

function jsonNode({ properties, ...node }: Node): object {
	const held = Object.entries(properties).filter(([, values]) => values.length > 0);
	return {
		...node,
		...Object.fromEntries(
			held.map(([name, values]) => [name, values.map((value) => ('properties' in value ? jsonNode(value) : value))])
		)
	};
}

/** A graph as JSON-LD 1.1. */
export function toJsonLd({ prefixes, nodes }: Graph): object {
	return { '@context': prefixes, '@graph': nodes.map(jsonNode) };
}

const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** An address with nothing in it that would end it. */
function iri(address: string): string {
	return `<${address.replace(/[<>"{}|^`\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
}

function turtleValue(value: Value, indent: string): string {
	if ('properties' in value) {
		if (value['@id'] !== undefined) return iri(value['@id']);
		return `[\n${indent}\t${statements(value, `${indent}\t`)}\n${indent}]`;
	}
	if ('@id' in value) return iri(value['@id']);
	const text = `"${value['@value'].replace(/["\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
	if (value['@language'] !== undefined) return `${text}@${value['@language']}`;
	return value['@type'] === undefined ? text : `${text}^^${value['@type']}`;
}

function statements({ '@type': type, properties }: Node, indent: string): string {
	const lines = Object.entries(properties)
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${name} ${values.map((value) => turtleValue(value, indent)).join(', ')}`);
	return [`a ${type}`, ...lines].join(` ;\n${indent}`);
}

/** Nodes that stand inside others and have a name are told of on their own. */
function named(node: Node): Node[] {
	const inside = Object.values(node.properties)
		.flat()
		.flatMap((value) => ('properties' in value ? named(value) : []));
	return [...(node['@id'] === undefined ? [] : [node]), ...inside];
}

/** The same graph as Turtle. */
export function toTurtle({ prefixes, nodes }: Graph): string {
	const head = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .\n`);
	const told = nodes.flatMap(named).map((node) => `\n${iri(node['@id'] ?? '')}\n\t${statements(node, '\t')} .\n`);
	return [...head, ...told].join('');
}

import { describe, expect, it } from 'vitest';
import { type CodeFile, findCycles, readCode, readCodeUnder, resolveImport } from './code.ts';

const files = readCodeUnder('src', 'data-pipeline', 'tests', 'scripts');
const shipped = files.filter(({ path }) => /^(src|data-pipeline)\//.test(path) && !path.endsWith('.test.ts'));

/** What code of each family may import, besides its own family and packages. The families are tried in this order. */
const families: [name: string, paths: RegExp, imports: string[]][] = [
	['model', /^src\/lib\/model\//, []],
	['query', /^src\/lib\/query\//, ['model']],
	['state', /^src\/lib\/state\//, ['model']],
	['narrative', /^src\/lib\/narrative\//, ['model']],
	['charts', /^src\/lib\/charts\//, ['model', 'query', 'state', 'narrative', 'messages']],
	['export', /^src\/lib\/export\//, ['model', 'query', 'state', 'narrative']],
	['messages', /^src\/lib\/paraglide\//, []],
	['components', /^src\/lib\/components\//, ['model', 'query', 'state', 'narrative', 'charts', 'export', 'messages']],
	[
		'routes',
		/^src\/(routes\/|hooks|app\.css$)/,
		['model', 'query', 'state', 'narrative', 'charts', 'export', 'components', 'messages']
	],
	['formats', /^data-pipeline\/formats\//, ['query']],
	['sources', /^data-pipeline\/sources\//, ['formats', 'define', 'model']],
	['indicators', /^data-pipeline\/indicators\//, ['sources', 'define', 'model']],
	['pull', /^data-pipeline\/pull\//, ['formats', 'define', 'model']],
	['stages', /^data-pipeline\/stages\//, ['formats', 'define', 'model', 'query']],
	['report', /^data-pipeline\/report\//, ['define', 'model']],
	[
		'run',
		/^data-pipeline\/(run|make-release|embedded-run|live-[a-z-]+)\.ts$/,
		['formats', 'sources', 'indicators', 'pull', 'stages', 'report', 'define', 'model', 'query']
	],
	['define', /^data-pipeline\/[a-z-]+\.ts$/, ['model']]
];

/** Where a program may reach the world outside its arguments: the network, the clock, the disk, the process. */
const worldly =
	/^(data-pipeline\/(run\.ts$|pull\/|stages\/(disk|snapshot|pulls|lock|staging|publish|target[a-z-]*|native|bake)\.ts$)|src\/lib\/query\/|src\/lib\/state\/today\.ts$)/;

const reaches: [what: string, pattern: RegExp][] = [
	['the network', /(?<![.\w] ?)fetch \(|\bXMLHttpRequest\b|\bWebSocket\b/],
	['the clock', /\bDate \. now\b|\bnew Date(?! \( [^)])|\bperformance \. now\b/],
	['chance', /\bMath \. random\b|\brandomUUID\b/],
	['the process', /\bprocess \. \w/]
];

/** Parts of Node that reach the world. The others (path, crypto, zlib, …) are functions of their arguments. */
const worldlyModule = /^(node:)?(fs|child_process|http|https|http2|net|dgram|dns|os|process|worker_threads)(\/|$)/;

/** The lists: the only files that pass on what others define. */
const lists = /^(data-pipeline\/(sources|indicators)|src\/lib\/query\/queries)\/index\.ts$/;

const notUsed = ['helper', 'util', 'common', 'misc', 'manager', 'info', 'geo', 'metric', 'variable', 'datapoint'];

function familyOf(path: string): string | null {
	return families.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** What a file imports against the list, one line each. */
function forbiddenImports({ path, imports }: CodeFile): string[] {
	const from = families.find(([, pattern]) => pattern.test(path));
	return imports.flatMap((specifier) => {
		const target = resolveImport(path, specifier);
		if (target === null) return [];
		const to = familyOf(target);
		const allowed = from !== undefined && to !== null && (to === from[0] || from[2].includes(to));
		return allowed ? [] : [`${path} imports ${target}`];
	});
}

function reachesOf({ path, program, imports }: CodeFile): string[] {
	if (worldly.test(path)) return [];
	const used = reaches.filter(([, pattern]) => pattern.test(program)).map(([what]) => `${path} reaches ${what}`);
	return [...used, ...imports.filter((name) => worldlyModule.test(name)).map((name) => `${path} imports ${name}`)];
}

describe('who may import whom', () => {
	it('is on the list for every folder', () => {
		const homeless = shipped.filter(({ path }) => familyOf(path) === null && !path.endsWith('.css'));
		expect(homeless.map(({ path }) => path)).toEqual([]);
	});

	it('is kept', () => {
		expect(shipped.flatMap(forbiddenImports)).toEqual([]);
	});

	it('leaves the vocabulary with valibot alone', () => {
		const packages = shipped
			.filter(({ path }) => familyOf(path) === 'model')
			.flatMap(({ path, imports }) => imports.filter((name) => resolveImport(path, name) === null));
		expect([...new Set(packages)]).toEqual(['valibot']);
	});

	it.each([
		['the engine', /^@duckdb\/duckdb-wasm|^apache-arrow/, /^src\/lib\/query\//],
		['native DuckDB', /^@duckdb\/node-api/, /^data-pipeline\/stages\//],
		['Plot', /^@observablehq\/plot/, /^src\/lib\/charts\//],
		['resvg', /^@resvg\//, /^src\/lib\/charts\/card\//],
		['MapLibre', /^maplibre-gl/, /^src\/lib\/components\/map\//]
	])('keeps %s at its one place', (_, name, place) => {
		const users = shipped.filter(({ imports }) => imports.some((specifier) => name.test(specifier)));
		expect(users.map(({ path }) => path).filter((path) => !place.test(path))).toEqual([]);
	});

	it('has no circles', () => {
		expect(findCycles(shipped)).toEqual([]);
	});

	it('goes by whole file names, and by #lib and #pipeline', () => {
		const bare = files.flatMap(({ path, imports }) =>
			imports
				.filter((name) => /^(\$lib|#lib|#pipeline|\.)/.test(name) && !name.endsWith('/$types'))
				.filter((name) => name.startsWith('$lib') || !/\.(ts|js|mjs|svelte|css|json)(\?\w+)?$/.test(name))
				.map((name) => `${path} imports ${name}`)
		);
		expect(bare).toEqual([]);
	});

	it('has no file that only passes on what others define, but the lists', () => {
		const passing = shipped.filter(
			({ path, program }) => !lists.test(path) && /\bexport (type )?(\*|\{[^}]*\}) from\b/.test(program)
		);
		expect(passing.map(({ path }) => path)).toEqual([]);
	});
});

describe('the world outside', () => {
	it('is reached only where the flow begins and ends', () => {
		expect(shipped.flatMap(reachesOf)).toEqual([]);
	});

	it.each([
		['fetch(url)', 'the network'],
		['const now = Date.now()', 'the clock'],
		['const today = new Date()', 'the clock'],
		['const today = new Date', 'the clock'],
		['Math.random()', 'chance'],
		['process.env.PORT', 'the process']
	])('is found in: %s', (code, what) => {
		expect(reachesOf(readCode('src/lib/model/x.ts', code))).toEqual([`src/lib/model/x.ts reaches ${what}`]);
	});

	it.each(['new Date(day)', `'fetch(url)'`, '// Date.now()', 'event.fetch(url)', 'load({ fetch })'])(
		'is not found in: %s',
		(code) => {
			expect(reachesOf(readCode('src/lib/model/x.ts', code))).toEqual([]);
		}
	);
});

describe('every file', () => {
	it('has at most 300 lines', () => {
		const long = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
		expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
	});

	it('is named in the words of this project', () => {
		const words = (path: string) => (path.split('/').at(-1) ?? '').split(/[-.+]|(?<=[a-z])(?=[A-Z])/);
		const named = (path: string) => words(path).some((word) => notUsed.includes(word.toLowerCase().replace(/s$/, '')));
		expect(files.map(({ path }) => path).filter(named)).toEqual([]);
	});

	it('is written in kebab-case, a component in PascalCase', () => {
		const form =
			/\/(\+[a-z.@-]+|[A-Z][A-Za-z0-9]*\.svelte|[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|svelte|server|d))*)(\.(ts|mjs|css|svelte))?$/;
		expect(files.map(({ path }) => path).filter((path) => !form.test(path))).toEqual([]);
	});
});

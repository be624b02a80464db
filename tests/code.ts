import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of code, and what it imports. */
export type CodeFile = {
	/** From the project's folder, with forward slashes. */
	path: string;
	text: string;
	/** The program in it, without comments and without what stands between quotes. */
	program: string;
	/** As written: `'#lib/model/area.ts'`, `'valibot'`. */
	imports: string[];
};

/** The script blocks of a Svelte file, and the expressions of its markup; any other file as it is. */
function scripts(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

/** The program alone: its words, without comments and the contents of strings. */
function withoutText(code: string): string {
	const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code);
	const words: string[] = [];
	for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
		const text = token === ts.SyntaxKind.StringLiteral || token === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
		words.push(text ? `''` : scanner.getTokenText());
	}
	return words.join(' ');
}

/** Reads one file's imports, static and dynamic, of values and of types. */
export function readCode(path: string, text: string): CodeFile {
	const code = scripts(path, text);
	const imports = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
	return { path, text, program: withoutText(code), imports };
}

/** Every file of code under these folders, generated ones left out. */
export function readCodeUnder(...folders: string[]): CodeFile[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|mjs|svelte|css)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
			.filter((path) => !path.startsWith('src/lib/paraglide/'))
			.sort()
			.map((path) => readCode(path, readFileSync(join(root, path), 'utf8')))
	);
}

/** The file of ours that an import means; null for a package, a part of SvelteKit, or of Node. */
export function resolveImport(from: string, specifier: string): string | null {
	const [path = ''] = specifier.split('?');
	if (path.startsWith('#lib/')) return `src/lib/${path.slice('#lib/'.length)}`;
	if (path.startsWith('#pipeline/')) return `data-pipeline/${path.slice('#pipeline/'.length)}`;
	if (!path.startsWith('.') || path.endsWith('/$types')) return null;
	return normalize(join(dirname(from), path)).replaceAll('\\', '/');
}

/** Each circle of imports once, as the paths along it. */
export function findCycles(files: readonly CodeFile[]): string[] {
	const edges = new Map(
		files.map(({ path, imports }) => [
			path,
			imports.map((specifier) => resolveImport(path, specifier)).filter((target) => target !== null)
		])
	);
	const done = new Set<string>();
	const cycles: string[] = [];
	function follow(path: string, trail: readonly string[]): void {
		const start = trail.indexOf(path);
		if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
		if (start >= 0 || done.has(path)) return;
		for (const target of edges.get(path) ?? []) follow(target, [...trail, path]);
		done.add(path);
	}
	for (const path of edges.keys()) follow(path, []);
	return cycles;
}

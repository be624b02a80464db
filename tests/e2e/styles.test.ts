import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { readBuild } from './release.ts';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const folder = '_app/immutable/assets/';

/** The marks by which a component's styles find its elements. */
const marks = (text: string) => new Set(text.match(/\bsvelte-[a-z0-9]{5,}\b/g));

const sheets = readdirSync(`${build}${folder}`)
	.filter((name) => name.endsWith('.css'))
	.map((name) => ({ path: `/${folder}${name}`, marks: marks(readBuild(`${folder}${name}`).toString()) }));

/**
 * The bundler puts the styles of what several places use into a sheet of its own, and SvelteKit may leave it out of a
 * page when something fetched later uses it too: then elements stand there without their looks until a script comes.
 */
describe.each(pageKinds.filter(([, path]) => existsSync(`${build}${path}index.html`)))('the page: %s', (_, path) => {
	it('brings the styles of everything that is on it', () => {
		const html = readBuild(`${path.slice(1)}index.html`).toString();
		const brought = sheets.filter((sheet) => html.includes(`href="${sheet.path}"`));
		const bare = [...marks(html)].filter(
			(mark) => sheets.some((sheet) => sheet.marks.has(mark)) && !brought.some((sheet) => sheet.marks.has(mark))
		);
		expect(bare).toEqual([]);
	});
});

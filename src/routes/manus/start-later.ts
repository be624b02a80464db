import { createHash } from 'node:crypto';

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

/**
 * The HTML of an embed, whose scripts are fetched when `startEmbed` (src/app.html) says so and not at once: an embed is
 * looked at by many and touched by few. What starts says when it is done. Throws where SvelteKit does not start a page as it did when this was written.
 */
export function startLater(html: string): string {
	const [, script] = html.match(/<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/) ?? [];
	const put = script?.replace(
		/Promise\.all\(([^]*?)\bkit\.start\(([^]*)\);(\s*\}\s*)$/,
		(_, before: string, after: string, end: string) =>
			`startEmbed(() => Promise.all(${before}return kit.start(${after}));${end}`
	);
	if (script === undefined || put === script || put === undefined || !html.includes(hashOf(script))) {
		throw new Error('an embed has no script of SvelteKit that could be put off');
	}
	return html
		.replace(/\s*<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
		.replace(hashOf(script), () => hashOf(put))
		.replace(script, () => put);
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startLater } from './start-later.ts';

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');
const script = `
	{
		__sveltekit_1 = { base: "" };
		Promise.all([
			import("/start.js")
		]).then(([kit]) => {
			kit.start({ price: "$&" });
		});
	}
`;
const page = (policy: string) =>
	`<meta content="script-src 'sha256-${policy}'"><link href="/a.js" rel="modulepreload"><link href="/a.css" rel="stylesheet"><p>15 614</p><script>${script}</script>`;

describe('an embed', () => {
	it('starts when it is told to, by a script that its policy lets', () => {
		const html = startLater(page(hashOf(script)));
		const [, put = ''] = html.match(/<script>([^]*)<\/script>/) ?? [];
		expect(html).toContain(`'sha256-${hashOf(put)}'`);
		expect(html).not.toContain(hashOf(script));
		expect(put).toMatch(/startEmbed\(\(\) => Promise\.all\(\[[^]*return kit\.start[^]*\}\)\);\s*\}\s*$/);
		expect(() => new Function(put.replaceAll('import(', 'take('))).not.toThrow();
	});

	it('fetches no code before that, and its looks at once', () => {
		const html = startLater(page(hashOf(script)));
		expect(html).not.toContain('modulepreload');
		expect(html).toContain('<link href="/a.css" rel="stylesheet"><p>15 614</p>');
		expect(html).toContain('price: "$&"');
	});

	it('is refused where it cannot be put off', () => {
		expect(() => startLater(page('another'))).toThrow('put off');
		expect(() => startLater('<p>15 614</p>')).toThrow('put off');
	});
});

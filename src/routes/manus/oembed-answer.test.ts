import { describe, expect, it } from 'vitest';
import { oembedAnswer } from './oembed-answer.ts';

const file = '/manus/teemakaart/population/oembed.json';
const title = 'Eesti: Rahvaarv';

describe('the file that says how to embed a part of a page', () => {
	it('names the embed beside it by its whole address', async () => {
		const response = oembedAnswer(new URL(file, 'https://kov.example'), { title, height: 880 });
		expect(response.headers.get('content-type')).toBe('application/json');
		const { html, ...said } = (await response.json()) as Record<string, unknown>;
		expect(said).toEqual({
			version: '1.0',
			type: 'rich',
			title,
			provider_name: 'KOV töölaud',
			provider_url: 'https://kov.example/',
			cache_age: 86_400,
			width: 640,
			height: 880
		});
		expect(html).toMatch(
			/^<iframe src="https:\/\/kov\.example\/manus\/teemakaart\/population\/" title="Eesti: Rahvaarv"/
		);
		expect(html).not.toContain('<script');
	});

	it('is empty where the build was not told where the site will stand', async () => {
		const response = oembedAnswer(new URL(file, 'http://sveltekit-prerender'), { title, height: 880 });
		expect([response.status, await response.text()]).toEqual([204, '']);
	});
});

import { describe, expect, it } from 'vitest';
import { oembed } from './oembed.ts';

describe('what oEmbed says of an embed', () => {
	const said = oembed({
		origin: 'https://kov.example',
		path: '/manus/joonis/rakvere-linn/rahvaarv/',
		title: 'Rakvere linn: "Rahvaarv"',
		height: 480,
		provider: { name: 'KOV töölaud', url: 'https://kov.example/' }
	});

	it('has every field that the standard requires of a rich answer', () => {
		expect(said).toMatchObject({ version: '1.0', type: 'rich' });
		expect([typeof said.html, typeof said.width, typeof said.height]).toEqual(['string', 'number', 'number']);
		for (const side of [said.width, said.height]) expect(Number.isInteger(side) && side > 0).toBe(true);
	});

	it('holds a frame that may be put into a page as it is', () => {
		expect(said.html).toMatch(/^<iframe src="https:\/\/kov\.example\/manus\/joonis\/rakvere-linn\/rahvaarv\/"/);
		expect(said.html).toContain('title="Rakvere linn: &quot;Rahvaarv&quot;"');
		expect(said.html).not.toContain('<script');
	});
});

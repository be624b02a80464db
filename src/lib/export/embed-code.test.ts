import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Embed, embedAddress, embedCode, viewSearch } from './embed-code.ts';

const embed: Embed = {
	origin: 'https://kov.example',
	path: '/manus/joonis/rakvere-linn/rahvaarv/',
	search: '?alates=2018&kuni=2023&vordlus=tallinn,eesti',
	title: 'Rakvere linn: Rahvaarv',
	theme: null,
	release: null,
	height: 420,
	fits: false
};

/** What a browser reads in the code. */
function read(code: string) {
	const { document } = parseHTML(`<body>${code}</body>`);
	const frames = [...document.querySelectorAll('iframe')];
	const scripts = [...document.querySelectorAll('script')].map((script) => script.getAttribute('src'));
	return { frames, scripts, children: document.querySelector('body')?.children.length };
}

describe('the address of an embed', () => {
	it('asks for the view that the reader sees', () => {
		expect(embedAddress(embed)).toBe(
			'https://kov.example/manus/joonis/rakvere-linn/rahvaarv/?alates=2018&kuni=2023&vordlus=tallinn,eesti'
		);
	});

	it('adds the chosen looks, and takes the place of others', () => {
		expect(embedAddress({ ...embed, search: '?teema=hele', theme: 'tume' })).toMatch(/rahvaarv\/\?teema=tume$/);
	});

	it('names the release that it is to stay with, and no other', () => {
		const release = '2026-11-22-ddf7c53b';
		const search = '?alates=2018&valjalase=2020-01-01-00000000';
		expect(embedAddress({ ...embed, search, release, theme: 'tume' })).toMatch(
			/rahvaarv\/\?alates=2018&valjalase=2026-11-22-ddf7c53b&teema=tume$/
		);
		expect(embedAddress({ ...embed, search })).toMatch(/\/\?alates=2018$/);
	});

	it('leads back to the view alone', () => {
		expect(viewSearch('?alates=2018&teema=tume&valjalase=x')).toBe('?alates=2018');
		expect(viewSearch('?teema=tume')).toBe('');
	});
});

describe('the code of an embed', () => {
	it('is one frame that needs no script, with a name, a height and patience', () => {
		const { frames, scripts, children } = read(embedCode(embed));
		expect([frames.length, children, scripts]).toEqual([1, 1, []]);
		const frame = frames[0];
		expect(frame?.getAttribute('src')).toBe(embedAddress(embed));
		expect(frame?.getAttribute('title')).toBe('Rakvere linn: Rahvaarv');
		expect(frame?.getAttribute('loading')).toBe('lazy');
		expect(frame?.getAttribute('height')).toBe('420');
	});

	it('adds the script where the frame is to fit its content', () => {
		expect(read(embedCode({ ...embed, fits: true })).scripts).toEqual(['https://kov.example/manus/v1.js']);
	});

	it.each(['"><script>alert(1)</script>', `' onload='alert(1)`, '&quot;<b>', '</iframe><img src=x onerror=alert(1)>'])(
		'lets no name or view break out of it: %s',
		(hostile) => {
			const { frames, scripts, children } = read(
				embedCode({ ...embed, title: hostile, search: `?vordlus=${hostile}` })
			);
			expect([frames.length, children, scripts]).toEqual([1, 1, []]);
			expect(frames[0]?.getAttribute('title')).toBe(hostile);
			expect([...(frames[0]?.attributes ?? [])].map(({ name }) => name).sort()).toEqual(
				['frameborder', 'height', 'loading', 'src', 'style', 'title', 'width'].sort()
			);
		}
	);
});

import { describe, expect, it } from 'vitest';
import { svg } from './svg.ts';

describe('a piece of SVG', () => {
	it('holds text that ends no element and no attribute', () => {
		const name = `</text><script>alert("1")</script>&'`;
		expect(svg`<text title="${name}">${name}</text>`.svg).toBe(`<text title="${escaped}">${escaped}</text>`);
	});

	it('holds no sign that XML has no place for', () => {
		expect(svg`<text>${'a\u0000b\u001bc'}</text>`.svg).toBe('<text>a b c</text>');
	});

	it('takes other pieces as they are, one or many', () => {
		const dots = [1, 2].map((x) => svg`<circle cx="${x}"/>`);
		expect(svg`<g>${dots}${svg`<path/>`}</g>`.svg).toBe('<g><circle cx="1"/><circle cx="2"/><path/></g>');
	});

	it('rounds numbers to hundredths', () => {
		expect(svg`${1 / 3} ${-2.005} ${7}`.svg).toBe('0.33 -2 7');
	});
});

const escaped = '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';

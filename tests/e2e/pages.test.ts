import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/model/language.ts';
import { readAreas, readBuild } from './release.ts';

const municipalities = readAreas().filter(({ level }) => level === 'municipality');

/** The text of a page's main part, with every kind of space as one plain space. */
function readMain(path: string): { heading: string; text: string } {
	const { document } = parseHTML(readBuild(path).toString());
	const plain = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
	return { heading: plain('h1'), text: plain('main') };
}

/** A whole number as it stands on a page: no digit before or after it, any mark or none between thousands. */
function asWritten(value: number): RegExp {
	const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '[ ,]?');
	return new RegExp(`(?<![\\d.,])${grouped}(?![\\d]|[.,]\\d)`);
}

describe('the municipality pages', () => {
	it('are 79', () => {
		expect(municipalities).toHaveLength(79);
	});

	describe.each<[Language, string]>([
		['et', ''],
		['en', 'en/']
	])('in %s', (_, prefix) => {
		it.each(municipalities)('$name holds its name and population in the HTML', ({ name, slug, population }) => {
			const { heading, text } = readMain(`${prefix}kov/${slug}/index.html`);
			expect(heading).toContain(name);
			expect(population).not.toBeNull();
			expect(text).toMatch(asWritten(Number(population)));
		});
	});
});

import { describe, expect, it } from 'vitest';
import type { Source } from '../model/source.ts';
import { citationOf, type Cited } from './citation.ts';

const source = (title: string, licence: string | null): Source => ({
	id: 'x',
	title: { et: title, en: `${title} in English` },
	publisher: 'Statistikaamet',
	homepage: null,
	licence,
	date: '2023'
});
const cited: Cited = {
	title: 'Rahvaarv 2018–2023',
	area: 'Rakvere linn',
	sources: [source('RV0291U', 'CC-BY-SA-4.0'), source('LAU 2018', null)],
	sample: false,
	release: '2026-11-22-1a2b3c4d',
	address: 'https://example.ee/kov/rakvere-linn/?alates=2018',
	accessed: '2026-12-01'
};

describe('citationOf', () => {
	it('says what, of whom, from where, under what licence, in which release, and seen when', () => {
		expect(citationOf(cited, 'et')).toBe(
			'Rakvere linn. Rahvaarv 2018–2023. Allikad: Statistikaamet, „RV0291U“, CC BY-SA 4.0; Statistikaamet, „LAU 2018“. ' +
				'KOV töölaud, andmete versioon 2026-11-22-1a2b3c4d. https://example.ee/kov/rakvere-linn/?alates=2018 ' +
				'Vaadatud 1.\u00a0detsember 2026.'
		);
	});

	it('says the same in English', () => {
		expect(citationOf(cited, 'en')).toContain('Sources: Statistikaamet, “RV0291U in English”, CC BY-SA 4.0; ');
		expect(citationOf(cited, 'en')).toMatch(/Accessed 1\u00a0December 2026\.$/);
	});

	it('warns of sample figures', () => {
		expect(citationOf({ ...cited, sample: true }, 'et')).toContain('Sisaldab näidisandmeid');
		expect(citationOf(cited, 'et')).not.toContain('näidisandmeid');
	});

	it('writes licences as they are written in text', () => {
		const licences = ['CC0-1.0', 'CC-BY-4.0', 'Open Government Licence'].map(
			(licence) => citationOf({ ...cited, sources: [source('A', licence)] }, 'et').match(/„A“, (.*?)\. KOV/)?.[1]
		);
		expect(licences).toEqual(['CC0 1.0', 'CC BY 4.0', 'Open Government Licence']);
	});
});

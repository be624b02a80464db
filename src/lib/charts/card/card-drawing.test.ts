import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawCard } from './card-drawing.ts';
import { cardSubject } from './card-fixture.ts';
import { cardView } from './card-view.ts';

const range = { from: '2018', to: '2023' };

function texts(more: Parameters<typeof cardSubject>[0] = {}): string[] {
	const drawing = drawCard(cardView(cardSubject(more), range, 'et'));
	const xml = new DOMParser().parseFromString(drawing, 'image/svg+xml');
	return [...xml.querySelectorAll('text')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
}

describe('the drawing of a card', () => {
	it('has every word of the card, and the ends of its line', () => {
		expect(texts()).toEqual([
			'KOV töölaud',
			'Rakvere linn',
			'Lääne-Viru maakond · 10,8 km² maismaad',
			'15 614',
			'elanikku seisuga 1. jaanuar 2023',
			'+201võrreldes seisuga 1. jaanuar 2018',
			'Arvud ei ole otse võrreldavad: pärast 2021. aasta',
			'rahvaloendust määrati elukohad uuesti.',
			'Allikad: Statistikaamet, Eurostat 2018–2023; Maa-amet 2018',
			'15 413',
			'2018',
			'15 614',
			'2023'
		]);
	});

	it('says nothing of sample data', () => {
		expect(texts().join(' ')).not.toMatch(/näidis/i);
	});

	it('takes a name for a name, whatever is in it', () => {
		const name = '</text><script>alert(1)</script><text>"&';
		expect(texts({ name })).toContain(name);
		expect(drawCard(cardView(cardSubject({ name }), range, 'et'))).not.toContain('<script');
	});

	it('stands without a line where there is one figure', () => {
		const rows = cardSubject().rows.filter(({ period }) => period === '2023');
		expect(texts({ rows }).slice(-1)).toEqual(['Allikad: Statistikaamet, Eurostat 2018–2023']);
	});
});

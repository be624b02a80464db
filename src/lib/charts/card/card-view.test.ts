import { describe, expect, it } from 'vitest';
import { areaNamed, row, series } from '../../narrative/profile-fixture.ts';
import { cardSubject } from './card-fixture.ts';
import { cardView } from './card-view.ts';

const range = { from: '2018', to: '2023' };
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a card', () => {
	it('says how many live there, and on which day', () => {
		const view = cardView(cardSubject(), range, 'et');
		expect([view.name, view.figure, view.said].map(plain)).toEqual([
			'Rakvere linn',
			'15 614',
			'elanikku seisuga 1. jaanuar 2023'
		]);
	});

	it('warns that figures on two sides of a break are not to be compared, and gives no per cent', () => {
		const view = cardView(cardSubject(), range, 'en');
		expect(view.change).toMatchObject({ figure: '+201' });
		expect(view.warning).toMatch(/^Not directly comparable: .* 2021 census\.$/);
	});

	it('warns of a break of another kind without saying why it is there', () => {
		const rows = [...series('population', 2018, [5000]), row('population', 2023, 5100, { status: 'B' })];
		expect(cardView(cardSubject({ rows }), range, 'en').warning).toBe(
			'Not directly comparable: there is a break in the series in between.'
		);
	});

	it('says a change within one series in per cent too, and warns of nothing', () => {
		const rows = series('population', 2018, [5000, 5010, 5020, 5030, 5040, 5100]);
		const { change, warning } = cardView(cardSubject({ rows }), range, 'en');
		expect([change?.figure, warning]).toEqual(['+100 (+2.0%)', null]);
	});

	it('says a change of under a thousand residents in people alone', () => {
		const rows = series('population', 2018, [141, 141, 131, 120, 110, 88]);
		expect(cardView(cardSubject({ rows }), range, 'et').change?.figure).toBe('−53');
	});

	it('says that the population is not known where it is not', () => {
		const view = cardView(cardSubject({ rows: series('population', 2018, [141, 140]) }), range, 'et');
		expect([view.figure, plain(view.said), view.change]).toEqual([
			'–',
			'Rahvaarv seisuga 1. jaanuar 2023 ei ole teada.',
			null
		]);
	});

	it('says that the change is not known where the first figure is missing', () => {
		const view = cardView(cardSubject({ rows: series('population', 2022, [141, 140]) }), range, 'et');
		expect([view.change, view.warning]).toEqual([null, 'Muutust ei saa arvutada: 2018. aasta kohta andmed puuduvad.']);
	});

	it('shows no sample figure, even if there were one of the population', () => {
		const rows = series('population', 2018, [100, 100, 100, 100, 100, 100], { status: 'sample' });
		expect(cardView(cardSubject({ rows }), range, 'et')).toMatchObject({ figure: '–', line: null, change: null });
	});

	it('names who published the figures it shows, and no one else', () => {
		expect(cardView(cardSubject(), range, 'et').sources).toBe(
			'Allikad: Statistikaamet, Eurostat 2018–2023; Maa-amet 2018'
		);
	});

	it('has a small map of the country for a municipality alone', () => {
		expect(cardView(cardSubject(), range, 'et').locator).not.toBeNull();
		const county = cardSubject({ area: areaNamed('Harju maakond', '0037') });
		expect(cardView(county, range, 'et').locator).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../model/language.ts';
import { narrateComparison } from './narrate.ts';
import { areaNamed, range, row, series } from './profile-fixture.ts';
import type { Row } from './profile.ts';

const rakvere = areaNamed('Rakvere linn');
const tartu = areaNamed('Tartu linn', '0793');

function told(own: Row[], other: Row[], { years = range(2018, 2020), language = 'et' as Language, area = tartu } = {}) {
	const others = [{ area, rows: other }];
	const sentences = narrateComparison({ area: rakvere, county: null, rows: own, range: years, others, language });
	return sentences.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

const grown = (from: number, to: number) => series('population', 2018, [from, from, to]);

describe('an area beside this one', () => {
	it('is told by its residents and by how it grew', () => {
		expect(told(grown(10_000, 9790), grown(50_000, 50_500))).toEqual([
			'1. jaanuaril 2020 oli Tartu linnas 50 500 elanikku, 40 710 rohkem kui Rakvere linnas. Aastatel 2018–2020 kasvas Tartu linna rahvaarv 1,0%, Rakvere linna oma kahanes 2,1%.'
		]);
		expect(told(grown(10_000, 9790), grown(50_000, 50_500), { language: 'en' })).toEqual([
			'On 1 January 2020, Tartu city had 50,500 residents, 40,710 more than Rakvere city. In 2018–2020, the population of Tartu city grew by 1.0% and that of Rakvere city fell by 2.1%.'
		]);
	});

	it.each([
		[grown(10_000, 10_100), grown(50_000, 50_510), 'kasvas mõlema rahvaarv 1,0%.'],
		[grown(10_000, 10_000), grown(50_000, 50_010), 'ei muutunud kummagi rahvaarv.']
	])('is not ranked where growth differs by less than it is rounded to', (own, other, end) => {
		expect(told(own, other)[0]).toContain(`Aastatel 2018–2020 ${end}`);
	});

	it('has no per cent where either was too small at the start', () => {
		expect(told(grown(900, 990), grown(50_000, 50_500))).toEqual([
			'1. jaanuaril 2020 oli Tartu linnas 50 500 elanikku, 49 510 rohkem kui Rakvere linnas.'
		]);
	});

	it.each([
		[1, 2, 'oli Tartu linnas 1 elanik, 1 vähem kui Rakvere linnas.'],
		[2, 2, 'oli Tartu linnas 2 elanikku, sama palju kui Rakvere linnas.']
	])('may have %d residents beside %d', (other, own, end) => {
		expect(told([row('population', 2020, own)], [row('population', 2020, other)])).toEqual([
			`1. jaanuaril 2020 ${end}`
		]);
	});

	it('is told for the newest year that both have, and for years that no break parts', () => {
		const own = [...grown(10_000, 9790), row('population', 2021, null)];
		const other = [row('population', 2018, 40_000), row('population', 2019, 50_000, { status: 'B' })];
		const more = [...other, ...series('population', 2020, [50_500, 51_000])];
		expect(told(own, more, { years: range(2018, 2021) })[0]).toMatch(
			/^1\. jaanuaril 2020 .* Aastatel 2019–2020 kasvas/
		);
	});

	it('is not told where the two share no year', () => {
		expect(told([row('population', 2018, 1)], [row('population', 2019, 1)])).toEqual([]);
		expect(told([row('population', 2018, null)], [row('population', 2018, 5)])).toEqual([]);
	});

	it('says which figures are sample data, and carries the figures of both', () => {
		const sample = series('population', 2018, [50_000, 50_100, 50_500], { status: 'sample' });
		expect(told(grown(10_000, 9790), sample)[0]).toMatch(/Aastate 2018 ja 2020 arvud on näidisandmed\.$/);
		const [sentence] = narrateComparison({
			area: rakvere,
			county: null,
			rows: grown(10_000, 9790),
			range: range(2018, 2020),
			others: [{ area: tartu, rows: sample }],
			language: 'et'
		});
		expect(sentence).toMatchObject({ id: 'compared-area-0793', paragraph: 'compared', sample: true });
		expect(sentence?.evidence.map(({ area, period }) => `${area} ${period}`)).toEqual([
			'0793 2018',
			'0793 2020',
			'0663 2018',
			'0663 2020'
		]);
	});

	it('may be a county or the country', () => {
		const country = areaNamed('Eesti');
		expect(told(grown(10_000, 9790), grown(1_300_000, 1_313_000), { area: country })[0]).toMatch(
			/^1\. jaanuaril 2020 oli Eestis 1 313 000 elanikku.* kasvas Eesti rahvaarv 1,0%, Rakvere linna oma/
		);
	});
});

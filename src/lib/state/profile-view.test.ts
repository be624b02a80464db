import { describe, expect, it } from 'vitest';
import { carriedView, readView, writeView, type ProfileView } from './profile-view.ts';

const choices = {
	periods: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'],
	areas: ['tallinn', 'eesti', 'harju-maakond', 'tartu-linn', 'narva-linn', 'loksa-linn'].map((slug) => ({
		slug
	})),
	own: 'ruhnu-vald'
};
const plain: ProfileView = {
	range: { from: '2018', to: '2023' },
	compared: [],
	perResident: false,
	constantPrices: false,
	index: false
};

describe('the view in the address of a profile', () => {
	it('is the plain one where the address asks for nothing', () => {
		expect(readView('', choices)).toEqual({ view: plain, mended: [] });
	});

	it('is what the address says', () => {
		const { view, mended } = readView('?alates=2016&vordlus=tallinn,eesti&elaniku=1&pysihinnad=1&indeks=1', choices);
		expect(mended).toEqual([]);
		expect(view).toEqual({
			range: { from: '2016', to: '2023' },
			compared: ['tallinn', 'eesti'],
			perResident: true,
			constantPrices: true,
			index: true
		});
	});

	it.each([
		['an area that is none', '?vordlus=atlantis,tallinn', ['tallinn'], ['unknown-area']],
		['an area twice', '?vordlus=tallinn,tallinn', ['tallinn'], ['repeated-area']],
		['itself', '?vordlus=ruhnu-vald,tallinn', ['tallinn'], ['repeated-area']],
		[
			'more than five',
			'?vordlus=tallinn,eesti,harju-maakond,tartu-linn,narva-linn,loksa-linn',
			['tallinn', 'eesti', 'harju-maakond', 'tartu-linn', 'narva-linn'],
			['too-many-areas']
		],
		['markup', '?vordlus=<b>,tallinn', ['tallinn'], ['unknown-area']]
	])('is mended, and says so, when it asks for %s', (_, search, compared, kinds) => {
		const { view, mended } = readView(search, choices);
		expect(view.compared).toEqual(compared);
		expect(mended.map(({ kind }) => kind)).toEqual(kinds);
	});

	it.each(['?alates=1900', '?kuni=2099', '?alates=2020&kuni=2017', '?alates=kevad'])(
		'shows the nearest period for %s, and says which',
		(search) => {
			expect(readView(search, choices).mended).toMatchObject([{ kind: 'period', shown: plain.range }]);
		}
	);

	it('quotes what was asked for no further than a line', () => {
		const [mending] = readView(`?vordlus=${'x'.repeat(5000)}`, choices).mended;
		expect(mending).toEqual({ kind: 'unknown-area', asked: 'x'.repeat(60) });
	});

	it('is written as short as can be, and read back the same', () => {
		expect(writeView('', plain)).toBe('');
		const view = { ...plain, compared: ['tallinn', 'eesti'], perResident: true };
		expect(writeView('?muu=1', view)).toBe('?muu=1&vordlus=tallinn,eesti&elaniku=1');
		expect(readView(writeView('', view), choices)).toEqual({ view, mended: [] });
		expect(writeView(writeView('', view), plain)).toBe('');
	});
});

describe('the view on the page of another area', () => {
	const view = { ...plain, range: { from: '2019', to: '2023' }, compared: ['tallinn', 'eesti'], perResident: true };

	it.each([
		['is the same', 'loksa-linn', view, '?alates=2019&vordlus=tallinn,eesti&elaniku=1'],
		['does not compare that area with itself', 'tallinn', view, '?alates=2019&vordlus=eesti&elaniku=1'],
		['is nothing of the usual view', 'tallinn', plain, ''],
		['is no index of one line', 'tallinn', { ...plain, compared: ['tallinn'], index: true }, ''],
		['keeps an index of several', 'eesti', { ...view, index: true }, '?alates=2019&vordlus=tallinn&elaniku=1&indeks=1']
	])('%s', (_, slug, shown, search) => {
		expect(carriedView(shown, slug)).toBe(search);
	});
});

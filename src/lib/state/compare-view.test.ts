import { compareSearch, formulaCompareSearch } from './compare-search.ts';
import { describe, expect, it } from 'vitest';
import { pairOf, readCompareView, writeCompareView, type CompareChoices } from './compare-view.ts';

const slugs = ['tallinn', 'tartu-linn', 'narva-linn', 'a', 'b', 'c', 'd', 'e', 'f', 'eesti'];
const choices: CompareChoices = {
	areas: slugs.map((slug) => ({ slug })),
	indicators: [
		{ id: 'population', categories: null },
		{ id: 'births', categories: null },
		{ id: 'deaths', categories: null },
		{ id: 'coast', categories: [] }
	].map((one) => ({ ...one, title: { et: one.id, en: one.id }, unit: 'persons' as const })),
	periods: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
	standard: { areas: ['tallinn', 'tartu-linn'], indicators: ['population', 'births'] }
};
const read = (search: string) => readCompareView(search, choices);
const standard = read('').view;

describe('a comparison in the address', () => {
	it('is an example where the address asks for nothing', () => {
		expect(read('')).toEqual({
			view: {
				areas: ['tallinn', 'tartu-linn'],
				indicators: ['population', 'births'],
				formula: null,
				range: { from: '2018', to: '2023' },
				index: false,
				year: '2023',
				sort: null,
				pair: null,
				log: false
			},
			mended: []
		});
		expect(writeCompareView('', standard, choices)).toBe('');
	});

	it.each([
		['?kov=narva-linn,eesti', { areas: ['narva-linn', 'eesti'] }],
		['?naitajad=deaths,births', { indicators: ['deaths', 'births'] }],
		['?kuni=2020', { range: { from: '2018', to: '2020' }, year: '2020' }],
		['?indeks=1', { index: true }],
		['?aasta=2019', { year: '2019' }],
		['?jarjesta=-births', { sort: { by: 'births', descending: true } }],
		['?jarjesta=nimi', { sort: { by: 'nimi', descending: false } }],
		['?x=deaths&y=population', { pair: { x: 'deaths', y: 'population' } }],
		['?skaala=log', { log: true }]
	])('is read and written: %s', (search, part) => {
		const { view, mended } = read(search);
		expect(view).toEqual({ ...standard, ...part });
		expect(mended).toEqual([]);
		expect(writeCompareView('', view, choices)).toBe(search);
	});

	it('leaves other parts of the address as they are', () => {
		expect(writeCompareView('?muu=1&indeks=1', standard, choices)).toBe('?muu=1');
	});

	it('has the first two indicators along its axes, and never the same twice', () => {
		const pair = (search: string) => pairOf(read(search).view, choices);
		expect(pair('')).toEqual({ x: 'population', y: 'births' });
		expect(pair('?naitajad=coast,deaths')).toEqual({ x: 'deaths', y: 'population' });
		expect(pair('?x=births')).toEqual({ x: 'births', y: 'population' });
		expect(pair('?y=population')).toEqual({ x: 'births', y: 'population' });
		expect(read('?x=births&y=births')).toMatchObject({
			view: { pair: { x: 'births', y: 'population' } },
			mended: [{ kind: 'axis', asked: 'births' }]
		});
	});

	it('sorts by nothing that is no longer shown', () => {
		const { view } = read('?naitajad=births,deaths&jarjesta=deaths');
		expect(writeCompareView('', { ...view, indicators: ['births'] }, choices)).toBe('?naitajad=births');
	});

	it.each([
		['?kov=atlantis', { kind: 'areas', reason: 'unknown', asked: 'atlantis' }],
		['?kov=tallinn,tartu-linn,tallinn', { kind: 'areas', reason: 'repeated', asked: 'tallinn' }],
		['?naitajad=population,births,happiness', { kind: 'indicators', reason: 'unknown', asked: 'happiness' }],
		['?alates=1850', { kind: 'period', asked: '1850–…', shown: { from: '2018', to: '2023' } }],
		['?aasta=tana', { kind: 'year', asked: 'tana', shown: '2023' }],
		['?x=coast', { kind: 'axis', asked: 'coast' }],
		['?jarjesta=deaths', { kind: 'sort', asked: 'deaths' }]
	])('says what it mended: %s', (search, mending) => {
		expect(read(search)).toEqual({ view: standard, mended: [mending] });
	});

	it('has at most eight areas', () => {
		const { view, mended } = read(`?kov=${slugs.join(',')}`);
		expect(view.areas).toEqual(slugs.slice(0, 8));
		expect(mended).toEqual(['f', 'eesti'].map((asked) => ({ kind: 'areas', reason: 'too-many', asked })));
	});

	it('is led to from elsewhere with areas and a period', () => {
		expect(compareSearch(['a', 'b'], { from: '2018', to: '2020' })).toBe('?kuni=2020&kov=a,b');
	});
});

describe('a formula in a comparison', () => {
	const formula = {
		numerator: [{ sign: 1, indicator: 'births' }],
		denominator: [{ sign: 1, indicator: 'population' }],
		factor: 1000
	} as const;
	const text = 'valem=births/population*1000';

	it('stands where the indicators name it, else last', () => {
		expect(read(`?${text}&naitajad=valem,deaths`).view).toMatchObject({ formula, indicators: ['valem', 'deaths'] });
		expect(read(`?${text}`).view.indicators).toEqual(['population', 'births', 'valem']);
	});

	it('is sorted by, plotted, and written as it was read', () => {
		const search = `?${text}&naitajad=valem,births&jarjesta=-valem&x=valem&y=births`;
		const { view, mended } = read(search);
		expect(mended).toEqual([]);
		expect(view).toMatchObject({ sort: { by: 'valem', descending: true }, pair: { x: 'valem', y: 'births' } });
		expect(writeCompareView(search, view, choices)).toBe(search);
		expect(pairOf(read(`?${text}&naitajad=valem`).view, choices)).toEqual({ x: 'valem', y: 'population' });
	});

	it('leaves the address with its column, from the axes too', () => {
		const search = `?${text}&naitajad=valem,deaths&x=births&y=valem`;
		const left = writeCompareView(search, { ...read(search).view, indicators: ['deaths'] }, choices);
		expect(left).toBe('?naitajad=deaths&x=births');
	});

	it('is left out, and said why, where it does not parse', () => {
		const { view, mended } = read('?valem=births/nonsense&naitajad=valem,deaths');
		expect(view).toMatchObject({ formula: null, indicators: ['deaths'] });
		expect(mended).toMatchObject([
			{ kind: 'formula', problem: { kind: 'unknown-indicator', found: 'nonsense' } },
			{ kind: 'indicators', reason: 'unknown', asked: 'valem' }
		]);
	});

	it('is led to beside what it is made of', () => {
		expect(formulaCompareSearch(formula)).toBe(`?${text}&naitajad=valem,births,population`);
	});
});

import { describe, expect, it } from 'vitest';
import { parseBreaks, readMapView, standardView, writeMapView, type MapChoices, type MapView } from './map-view.ts';

const choices: MapChoices = {
	indicator: {
		periods: ['2016', '2018', '2020', '2023', '2025'],
		mapPeriod: '2023',
		levels: ['country', 'county', 'municipality'],
		categories: null
	},
	others: ['population', 'mean-age'],
	municipalities: ['ruhnu-vald', 'vormsi-vald']
};
const read = (search: string) => readMapView(search, choices);
const write = (view: MapView, search = '') => writeMapView(search, view, choices);

describe('the view of a map in the address', () => {
	it('is the newest full year in five quantiles where nothing is asked for', () => {
		const { view, mended } = read('');
		expect(view).toEqual({
			level: 'municipality',
			period: '2023',
			since: null,
			relative: false,
			form: 'outlines',
			classing: { method: 'quantiles', count: 5, breaks: [], scale: 'auto' },
			beside: null,
			group: []
		});
		expect(mended).toEqual([]);
		expect(view).toEqual(standardView(choices));
	});

	it.each([
		'',
		'?aasta=2018',
		'?alates=2018',
		'?aasta=2025&alates=2016&muutus=protsent&tase=maakond',
		'?kuju=ruudud&klassid=loomulikud&skaala=kahesuunaline&klasse=7',
		'?klassid=kasitsi&piirid=-5,0,2.5',
		'?korval=mean-age&korvalaasta=2018&koos=1',
		'?ryhm=vormsi-vald,ruhnu-vald'
	])('is written as it was read: %s', (search) => {
		const { view, mended } = read(search);
		expect(mended).toEqual([]);
		expect(read(write(view)).view).toEqual(view);
		expect([...new URLSearchParams(write(view))].sort()).toEqual([...new URLSearchParams(search)].sort());
	});

	it('outlines the municipalities of a group that there are, and names the others', () => {
		const { view, mended } = read('?ryhm=ruhnu-vald,atlantis');
		expect(view.group).toEqual(['ruhnu-vald']);
		expect(mended).toEqual([{ kind: 'group', asked: 'atlantis' }]);
	});

	it('leaves other parts of the address', () => {
		expect(write(standardView(choices), '?omavalitsus=tallinn&aasta=2018')).toBe('?omavalitsus=tallinn');
	});

	it.each([
		['?aasta=2019', { kind: 'period', asked: '2019', shown: '2023' }],
		['?aasta=<script>', { kind: 'period', asked: '<script>', shown: '2023' }],
		['?alates=2021', { kind: 'since', asked: '2021' }],
		['?alates=2025', { kind: 'since', asked: '2025' }],
		['?tase=kyla', { kind: 'level', asked: 'kyla' }],
		['?klassid=juhuslikud', { kind: 'method', asked: 'juhuslikud' }],
		['?klasse=99', { kind: 'count', asked: '99', shown: 7 }],
		['?klasse=palju', { kind: 'count', asked: 'palju', shown: 5 }],
		['?klassid=kasitsi&piirid=1,kaks', { kind: 'breaks', asked: '1,kaks' }],
		['?klassid=kasitsi', { kind: 'breaks', asked: '' }],
		['?skaala=vikerkaar', { kind: 'scale', asked: 'vikerkaar' }],
		['?kuju=kera', { kind: 'form', asked: 'kera' }],
		['?korval=olematu', { kind: 'beside', asked: 'olematu' }]
	])('shows what there is, and says what was mended: %s', (search, mending) => {
		const { view, mended } = read(search);
		expect(mended).toEqual([mending]);
		expect(view).toEqual({ ...standardView(choices), classing: view.classing });
	});

	it('says no more of an endless address than its beginning', () => {
		const [mending] = read(`?aasta=${'9'.repeat(5000)}`).mended;
		expect(mending?.asked).toHaveLength(60);
	});

	it('has no counties where there are none, and no change of kinds', () => {
		const kinds = [{ value: 1, title: { et: 'jah', en: 'yes' } }];
		const indicator = { ...choices.indicator, levels: ['municipality' as const], categories: kinds };
		const { view, mended } = readMapView('?tase=maakond&alates=2018', { indicator, others: [] });
		expect(view).toMatchObject({ level: 'municipality', since: null });
		expect(mended.map(({ kind }) => kind)).toEqual(['since', 'level']);
	});
});

describe('breaks by hand', () => {
	it('are put in order, each once, with either sign for minus', () => {
		expect(parseBreaks('10, 2.5,−5,10')).toEqual([-5, 2.5, 10]);
	});

	it.each(['', '1,,2', '1e9', 'NaN', 'Infinity', '1;2', '1,2,3,4,5,6,7'])('are not: %s', (text) => {
		expect(parseBreaks(text)).toBeNull();
	});
});

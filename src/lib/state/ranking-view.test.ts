import { describe, expect, it } from 'vitest';
import {
	isFiltered,
	type RankingChoices,
	readRankingView,
	type RankingView,
	writeRankingView
} from './ranking-view.ts';

const choices: RankingChoices = {
	indicator: { periods: ['2016', '2018', '2020', '2023'], mapPeriod: '2023' },
	areas: [
		{ slug: 'eesti', level: 'country' },
		{ slug: 'harju-maakond', level: 'county' },
		{ slug: 'tallinn', level: 'municipality' },
		{ slug: 'keila-linn', level: 'municipality' }
	]
};
const standard: RankingView = {
	period: '2023',
	since: '2018',
	county: null,
	size: null,
	kind: null,
	similarTo: null,
	group: [],
	highlighted: null,
	order: 'highest'
};

describe('a ranking in the address', () => {
	it.each<[string, Partial<RankingView>]>([
		['', {}],
		['?aasta=2020', { period: '2020' }],
		['?aasta=2018', { period: '2018', since: '2016' }],
		['?aasta=2016', { period: '2016', since: null }],
		['?alates=2020', { since: '2020' }],
		['?maakond=harju-maakond', { county: 'harju-maakond' }],
		['?suurus=5000-10999', { size: '5000-10999' }],
		['?liik=linn', { kind: 'linn' }],
		['?sarnased=tallinn', { similarTo: 'tallinn' }],
		['?ryhm=tallinn,keila-linn', { group: ['tallinn', 'keila-linn'] }],
		['?esile=keila-linn', { highlighted: 'keila-linn' }],
		['?jarjestus=vahimast', { order: 'lowest' }]
	])('is read and written: %s', (search, part) => {
		const { view, mended } = readRankingView(search, choices);
		expect(view).toEqual({ ...standard, ...part });
		expect(mended).toEqual([]);
		expect(writeRankingView('', view, choices)).toBe(search);
	});

	it.each<[string, part: string, asked: string]>([
		['?aasta=1999', 'period', '1999'],
		['?alates=2023', 'since', '2023'],
		['?maakond=atlantis', 'county', 'atlantis'],
		['?maakond=tallinn', 'county', 'tallinn'],
		['?suurus=suur', 'size', 'suur'],
		['?liik=alev', 'kind', 'alev'],
		['?sarnased=eesti', 'similarTo', 'eesti'],
		['?ryhm=constructor', 'group', 'constructor'],
		['?esile=keila', 'highlighted', 'keila'],
		['?jarjestus=juhuslik', 'order', 'juhuslik'],
		[`?esile=${'x'.repeat(500)}`, 'highlighted', 'x'.repeat(60)]
	])('tells what it leaves out: %s', (search, part, asked) => {
		expect(readRankingView(search, choices)).toEqual({ view: standard, mended: [{ part, asked }] });
	});

	it('keeps those of a group that there are, each once', () => {
		const { view, mended } = readRankingView('?ryhm=tallinn,nowhere,tallinn', choices);
		expect(view.group).toEqual(['tallinn']);
		expect(mended).toEqual([{ part: 'group', asked: 'nowhere' }]);
	});

	it('leaves other parts of the address as they are', () => {
		const { view } = readRankingView('?valem=a/b&liik=vald', choices);
		expect(writeRankingView('?valem=a/b&liik=vald', { ...view, kind: null }, choices)).toBe('?valem=a/b');
	});

	it('tells a part of the municipalities from all of them', () => {
		expect(isFiltered(standard)).toBe(false);
		expect(isFiltered({ ...standard, highlighted: 'tallinn', order: 'name' })).toBe(false);
		expect(isFiltered({ ...standard, group: ['tallinn'] })).toBe(true);
	});
});

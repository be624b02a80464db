import { describe, expect, it } from 'vitest';
import { readMapView } from '../../state/map-view.ts';
import { besideView } from './beside-view.ts';

const indicator = (periods: string[], mapPeriod: string) => ({
	id: 'made',
	title: { et: 'Tehtud', en: 'Made' },
	unit: 'persons' as const,
	decimals: 0,
	categories: null,
	levels: ['country' as const, 'county' as const, 'municipality' as const],
	periods,
	mapPeriod
});
const own = indicator(['2016', '2018', '2023'], '2023');
const view = (search: string) => readMapView(search, { indicator: own, others: ['made'] }).view;

describe('besideView', () => {
	it('shows the same year and change where there are figures of both', () => {
		const other = indicator(['2018', '2023'], '2023');
		expect(besideView(view('?alates=2018&muutus=protsent&korval=made'), other)).toMatchObject({
			period: '2023',
			since: '2018',
			relative: true
		});
	});

	it('shows the year of its own that the address asks for, or else its standard one', () => {
		const other = indicator(['2018', '2019', '2021'], '2021');
		expect(besideView(view('?korval=made&korvalaasta=2019'), other).period).toBe('2019');
		expect(besideView(view('?korval=made'), other).period).toBe('2021');
	});

	it('shows no change to a year without figures', () => {
		expect(besideView(view('?alates=2016&korval=made'), indicator(['2018', '2023'], '2023')).since).toBeNull();
	});

	it('does not cut its figures by limits that were made for others', () => {
		const asked = view('?klassid=kasitsi&piirid=10,20&korval=made');
		expect(besideView(asked, own).classing.method).toBe('quantiles');
	});
});

import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { SourceStatus } from '#lib/model/source-status.ts';
import { smallSource } from '../../tests/fixtures/small-source.ts';
import { datedSource, embeddedStanding, type Standing, statusOf } from './source-status.ts';

const summary = { rows: 3, areas: ['0101'], periods: ['2023', '2024'], newestAreas: ['0101'] };
const file = { origin: 'pulled' as const, date: '2026-05-20', read: () => Promise.resolve(new Uint8Array()) };
const standing: Standing = {
	source: smallSource('small'),
	state: 'fresh',
	file,
	summary,
	lastSuccess: '2026-11-22T02:15:00Z',
	updated: '2026-05-20T06:00:00Z',
	failure: null,
	checks: [{ check: 'reached', problem: null }]
};

describe('statusOf', () => {
	it('tells how many rows there are, their newest period, and when the next is due', () => {
		const status = statusOf(standing);
		expect(v.parse(SourceStatus, status)).toEqual({
			source: 'small',
			title: standing.source.title,
			publisher: standing.source.publisher,
			state: 'fresh',
			lastSuccess: '2026-11-22T02:15:00Z',
			updated: '2026-05-20T06:00:00Z',
			newestPeriod: '2024',
			frequency: 'yearly',
			expected: '2027-05-20',
			rows: 3,
			failure: null,
			checks: [{ check: 'reached', problem: null }]
		});
	});

	it.each([
		['yearly', '2024-02-29', '2025-02-28'],
		['monthly', '2026-01-31', '2026-02-28'],
		['monthly', '2026-12-15', '2027-01-15'],
		['daily', '2026-12-31', '2027-01-01'],
		['daily', '2028-02-28', '2028-02-29'],
		['once', '2026-01-01', null]
	] as const)('expects what is %s, last of %s, on %s', (frequency, updated, expected) => {
		expect(statusOf({ ...standing, source: smallSource('small', { frequency }), updated })).toMatchObject({ expected });
	});

	it('expects by the last success where the publisher does not say when it changed its table', () => {
		expect(statusOf({ ...standing, updated: null }).expected).toBe('2027-11-22');
		expect(statusOf({ ...standing, updated: null, lastSuccess: null }).expected).toBeNull();
	});

	it('has no newest period where rows have none, or one that is no year', () => {
		expect(statusOf({ ...standing, summary: { ...summary, periods: [] } }).newestPeriod).toBeNull();
		expect(statusOf({ ...standing, summary: { ...summary, periods: ['2024-06'] } }).newestPeriod).toBeNull();
	});
});

describe('embeddedStanding', () => {
	it('is that of a source that nobody was asked for', () => {
		const embedded = { ...file, origin: 'embedded' as const };
		expect(statusOf(embeddedStanding(smallSource('small'), embedded, summary))).toMatchObject({
			state: 'embedded',
			lastSuccess: null,
			expected: null,
			rows: 3,
			checks: []
		});
	});

	it('is missing where there is no file', () => {
		expect(statusOf(embeddedStanding(smallSource('small'), null, null))).toMatchObject({ state: 'missing', rows: 0 });
	});
});

describe('datedSource', () => {
	it('has the date of its figures', () => {
		expect(datedSource(standing)).toMatchObject({ id: 'small', date: '2026-05-20' });
		expect(datedSource({ ...standing, file: null }).date).toBe('2020-01-01');
	});

	it('holds what a reader is told, and nothing of the definition besides', () => {
		expect(Object.keys(datedSource(standing))).toEqual(['id', 'title', 'publisher', 'homepage', 'licence', 'date']);
	});
});

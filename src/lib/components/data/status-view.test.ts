import { describe, expect, it } from 'vitest';
import type { SourceState, SourceStatus } from '../../model/source-status.ts';
import { isOverdue, statusView } from './status-view.ts';

function source(id: string, state: SourceState): SourceStatus {
	const unknown = { lastSuccess: null, updated: null, newestPeriod: null, expected: null, failure: null };
	return {
		source: id,
		title: { et: id, en: id },
		publisher: 'Statistikaamet',
		state,
		...unknown,
		frequency: 'yearly',
		rows: 1,
		checks: []
	};
}

function view(live: boolean, ...sources: SourceStatus[]) {
	return statusView({ at: '2026-11-22T02:15:00Z', live, sources });
}

describe('the state of the data', () => {
	it('is well when every source brought or kept its figures', () => {
		expect(view(true, source('a', 'fresh'), source('b', 'unchanged'))).toMatchObject({
			standing: 'well',
			attention: []
		});
	});

	it('is embedded when nobody was asked, and what only a publisher has is no failure', () => {
		const { standing, attention, others, unasked } = view(false, source('a', 'embedded'), source('b', 'missing'));
		expect(standing).toBe('embedded');
		expect(attention).toEqual([]);
		expect(others.map(({ source }) => source)).toEqual(['a']);
		expect(unasked.map(({ source }) => source)).toEqual(['b']);
	});

	it('tells what is missing before what is stale, and both apart from the others', () => {
		const { standing, attention, others } = view(
			true,
			source('a', 'fresh'),
			source('b', 'stale'),
			source('c', 'missing'),
			source('d', 'unchanged')
		);
		expect(standing).toBe('failing');
		expect(attention.map(({ source }) => source)).toEqual(['c', 'b']);
		expect(others.map(({ source }) => source)).toEqual(['a', 'd']);
	});
});

describe('something newer', () => {
	it('is overdue from the day after the one by which it was expected', () => {
		expect(isOverdue({ expected: '2026-11-21' }, '2026-11-22')).toBe(true);
		expect(isOverdue({ expected: '2026-11-22' }, '2026-11-22')).toBe(false);
	});

	it('is never overdue where nothing is expected', () => {
		expect(isOverdue({ expected: null }, '2026-11-22')).toBe(false);
	});
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { SourceStatus } from '#lib/model/source-status.ts';
import { reportPage } from './report-page.ts';
import { exitCodeOf, linesOf, type RunReport } from './run-report.ts';

const at = '2026-11-22T02:15:00Z';

function status(source: string, over: Partial<SourceStatus> = {}): SourceStatus {
	return {
		source,
		title: { et: source, en: source },
		publisher: 'Statistikaamet',
		state: 'fresh',
		lastSuccess: at,
		updated: null,
		newestPeriod: '2026',
		frequency: 'yearly',
		expected: '2027-05-20',
		rows: 1264,
		failure: null,
		checks: [{ check: 'reached', problem: null }],
		...over
	};
}

const failed = status('deaths', {
	state: 'stale',
	lastSuccess: '2026-11-20T02:15:00Z',
	failure: { since: '2026-11-21T02:15:00Z', reason: 'deaths: 240 of 1264 rows are gone' },
	checks: [
		{ check: 'reached', problem: null },
		{ check: 'lost-rows', problem: 'deaths: 240 of 1264 rows are gone' }
	]
});

const well: RunReport = {
	status: { at, live: true, sources: [status('births'), status('deaths')] },
	dryRun: false,
	target: 's3://bucket/data',
	release: '2026-11-22-1a2b3c4d',
	previous: '2026-11-21-9f8e7d6c',
	published: { written: 214, removed: 37 },
	changes: { added: 12, removed: 3, revised: 45 },
	problems: [],
	acceptable: [],
	notes: [],
	asked: ['births', 'deaths'],
	sources: [
		{ id: 'births', title: { et: 'Sünnid', en: 'Births' }, publisher: 'Statistikaamet', homepage: null },
		{
			id: 'deaths',
			title: { et: 'Surmad', en: 'Deaths' },
			publisher: 'Statistikaamet',
			homepage: 'https://stat.example/x'
		}
	]
};
const withFailure: RunReport = { ...well, status: { ...well.status, sources: [status('births'), failed] } };
const refused: RunReport = { ...well, release: null, published: null, changes: null, problems: ['births: too many'] };

function pageOf(report: RunReport) {
	const { document } = parseHTML(reportPage(report));
	const textOf = (selector: string) =>
		(document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
	return { document, textOf };
}

describe('the report', () => {
	it('says that all is well, and lists every source', () => {
		const { document, textOf } = pageOf(well);
		expect(textOf('.verdict')).toMatch(/^Kõik on korras All is well/);
		expect(document.querySelectorAll('.failure')).toHaveLength(0);
		expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
		expect(textOf('.facts')).toMatch(/2 \/ 2.*12.*45.*3.*214/);
	});

	it('tells what went wrong before all else, and what to do about it', () => {
		const { document, textOf } = pageOf(withFailure);
		expect(textOf('.verdict')).toMatch(/^Avaldatud, kuid üks allikas vajab tähelepanu Published, but one source/);
		expect(textOf('.failure')).toContain('Surmad Deaths deaths: 240 of 1264 rows are gone');
		expect(textOf('.failure')).toContain('since 2026-11-21 02:15 UTC');
		expect(textOf('.failure')).toContain('mis saadi 2026-11-20');
		expect(textOf('.failure .command')).toBe('npm run data -- --live --accept deaths');
		expect(document.querySelector('.failure a')?.getAttribute('href')).toBe('https://stat.example/x');
		const order = [...document.querySelectorAll('.failure, table')].map(({ tagName }) => tagName);
		expect(order).toEqual(['ARTICLE', 'TABLE']);
		expect(textOf('tbody tr')).toMatch(/^Surmad Deaths .* ✗ Kadunud read Lost rows$/);
	});

	it('advises to ask again where a publisher did not answer', () => {
		const checks = [{ check: 'reached' as const, problem: 'no answer' }];
		const silent = { ...well, status: { ...well.status, sources: [{ ...failed, checks }] } };
		expect(pageOf(silent).textOf('.command')).toBe('npm run data -- --live --only deaths');
	});

	it('says what readers see when nothing was published', () => {
		const { textOf } = pageOf(refused);
		expect(textOf('.verdict')).toMatch(/^Väljalaset ei tehtud .* Readers still see release 2026-11-21-9f8e7d6c\.$/);
		expect(textOf('.failure')).toBe('births: too many');
	});

	it('does not say what readers see when publishing broke off', () => {
		const { textOf } = pageOf({ ...well, published: null, problems: ['the bucket does not answer'] });
		expect(textOf('.verdict')).toMatch(/^Avaldamine ei jõudnud lõpule .* was made; before it: 2026-11-21-9f8e7d6c\.$/);
	});

	it('says how a release is made all the same where the last good data are lost', () => {
		const { textOf } = pageOf({ ...refused, acceptable: ['births', 'deaths'] });
		expect(textOf('.command')).toBe('npm run data -- --live --accept births --accept deaths');
	});

	it('of a run that came to nothing has no table', () => {
		const nothing = { ...refused, previous: null, status: { ...well.status, sources: [] } };
		const { document, textOf } = pageOf(nothing);
		expect(document.querySelector('table')).toBeNull();
		expect(textOf('.verdict')).toContain('Nothing has been published');
	});

	it('does not take a trial for a publication', () => {
		const trial = { ...withFailure, dryRun: true, published: null };
		expect(pageOf(trial).textOf('.verdict')).toMatch(/^Proovitud, kuid .* deliberately not published/);
		expect(pageOf({ ...well, dryRun: true, published: null }).textOf('.verdict')).toMatch(/^Proov õnnestus/);
	});

	it('lets no text of a publisher become part of the page', () => {
		const hostile = `</style><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;`;
		const text = { et: hostile, en: hostile };
		const { document } = pageOf({
			...withFailure,
			target: hostile,
			problems: [hostile],
			notes: [hostile],
			status: {
				...well.status,
				sources: [{ ...failed, source: hostile, failure: { since: at, reason: hostile } }]
			},
			asked: [hostile],
			sources: [{ id: hostile, title: text, publisher: hostile, homepage: `https://x.example/"onclick="alert(3)` }]
		});
		expect(document.querySelectorAll('script, img, [onerror], [onclick]')).toHaveLength(0);
		expect(document.querySelector('.failure li')?.textContent).toBe(hostile);
		expect(document.querySelector('.reason')?.textContent).toBe(hostile);
		expect(document.querySelector('.failure a')?.getAttribute('href')).toContain('"onclick="');
	});

	it('stands alone: no script, no style and no picture from elsewhere', () => {
		expect(reportPage(withFailure)).not.toMatch(/<script|<link|<img|url\(|@import|src=/);
	});
});

describe('exitCodeOf', () => {
	it.each([
		['all is well', well, 0],
		['a source failed', withFailure, 1],
		['a source that was not asked failed before', { ...withFailure, asked: ['births'] }, 0],
		['there is no release', refused, 1],
		['publishing failed', { ...well, published: null, problems: ['the disk is full'] }, 1],
		['a trial went well', { ...well, dryRun: true, published: null }, 0]
	])('when %s', (_, report, code) => {
		expect(exitCodeOf(report)).toBe(code);
	});
});

describe('linesOf', () => {
	it('has a line for what was foreseen, and a trace for what nobody did', () => {
		const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
		expect(linesOf(full)).toEqual(['ENOSPC: no space left on device, write']);
		expect(linesOf(new TypeError('x'))[0]).toMatch(/^TypeError: x\n +at /);
		expect(linesOf('a text')).toEqual(['a text']);
	});
});

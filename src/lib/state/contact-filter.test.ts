import { describe, expect, it } from 'vitest';
import { readFilter as readAddress, writeFilter } from './contact-filter.ts';

const counties = [{ slug: 'harju-maakond' }, { slug: 'laane-viru-maakond' }];
const municipalities = new Set(['rakvere-linn', 'rakvere-vald']);
const all = { text: '', county: null, group: [] };
const readFilter = (search: string) => readAddress(search, counties, municipalities);
const nothing = { county: null, members: [] };

describe('the filter of contacts in the address', () => {
	it('is what the address says', () => {
		expect(readFilter('?otsi=rakvere&maakond=laane-viru-maakond')).toEqual({
			filter: { text: 'rakvere', county: 'laane-viru-maakond', group: [] },
			unknown: nothing
		});
	});

	it('is all of them for none', () => {
		expect(readFilter('')).toEqual({ filter: all, unknown: nothing });
		expect(readFilter('?otsi=&maakond=')).toEqual({ filter: all, unknown: nothing });
	});

	it.each(['harju', 'Harju maakond', 'HARJU-MAAKOND', '%20harju%20'])(
		'knows a county as people write it: %s',
		(asked) => {
			expect(readFilter(`?maakond=${asked}`).filter.county).toBe('harju-maakond');
		}
	);

	it('knows a county by its accents', () => {
		expect(readFilter('?maakond=Lääne-Viru').filter.county).toBe('laane-viru-maakond');
	});

	it.each([
		['Hiiu', '?maakond=Hiiu', 'Hiiu'],
		['a script', '?maakond=%3Cscript%3E', '<script>'],
		['signs alone', '?maakond=***', '***'],
		['a long text', `?maakond=${'x'.repeat(500)}`, 'x'.repeat(60)]
	])('shows all counties for %s, and says what was asked for', (_, search, unknownCounty) => {
		expect(readFilter(search)).toEqual({ filter: all, unknown: { ...nothing, county: unknownCounty } });
	});

	it.each([
		['a broken escape', '?otsi=%E0%A4%A', '\ufffd%A'],
		['a text that is too long', `?otsi=${'õ'.repeat(500)}`, 'õ'.repeat(60)],
		['the same word twice', '?otsi=a&otsi=b', 'a']
	])('reads %s as text', (_, search, text) => {
		expect(readFilter(search).filter.text).toBe(text);
	});

	it('keeps to the municipalities of a group, and says which there are not', () => {
		expect(readFilter('?ryhm=rakvere-vald,atlantis')).toEqual({
			filter: { ...all, group: ['rakvere-vald'] },
			unknown: { ...nothing, members: ['atlantis'] }
		});
	});

	it('is written as short as can be, and read back the same', () => {
		expect(writeFilter('', all)).toBe('');
		expect(writeFilter('?otsi=x&maakond=y', { text: '  ', county: null, group: [] })).toBe('');
		const filter = { text: 'õ & <b> ', county: 'harju-maakond', group: ['rakvere-vald'] };
		const written = writeFilter('?muu=1', filter);
		expect(new URLSearchParams(written).get('muu')).toBe('1');
		expect(readFilter(written).filter).toEqual(filter);
	});
});

import { describe, expect, it } from 'vitest';
import { filterEntries } from './filter-entries.ts';

const entry = (slug: string, county: string, formers: string[] = []) => ({
	area: { code: '9001', name: slug, kind: 'vald' as const, slug, validTo: null },
	county: { name: county, slug: county, level: 'county' as const },
	formers
});
const entries = [
	entry('naidise-vald', 'ida-maakond', ['Õnne vald']),
	entry('rakvere-linn', 'laane-maakond'),
	entry('rakvere-vald', 'laane-maakond', ['Sõmeru vald'])
];
const found = (text: string, county: string | null = null, group: string[] = []) =>
	filterEntries(entries, { text, county, group }).map(({ area }) => area.slug);

describe('the filter of contacts', () => {
	it('finds by a part of the name, of the county or of a former name, whatever the letters', () => {
		expect(found('RAKVERE')).toEqual(['rakvere-linn', 'rakvere-vald']);
		expect(found('Rakvere linn ')).toEqual(['rakvere-linn']);
		expect(found('lääne')).toEqual(['rakvere-linn', 'rakvere-vald']);
		expect(found('onne')).toEqual(['naidise-vald']);
		expect(found('Sõmeru')).toEqual(['rakvere-vald']);
	});

	it('keeps to a county', () => {
		expect(found('', 'ida-maakond')).toEqual(['naidise-vald']);
		expect(found('rakvere', 'ida-maakond')).toEqual([]);
	});

	it('keeps to a group', () => {
		expect(found('', null, ['rakvere-vald', 'naidise-vald'])).toEqual(['naidise-vald', 'rakvere-vald']);
		expect(found('', 'ida-maakond', ['rakvere-vald'])).toEqual([]);
	});

	it('finds all for nothing, and nothing for signs or for what is not there', () => {
		expect(found('')).toHaveLength(3);
		expect(found('  ')).toHaveLength(3);
		expect(found('<>')).toEqual([]);
		expect(found('Helsingi')).toEqual([]);
	});
});

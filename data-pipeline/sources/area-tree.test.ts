import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Area, FormerArea } from '#lib/model/area.ts';
import type { SourceDefinition } from '../define.ts';
import { validate } from '../stages/validate.ts';
import { areas2018 } from './areas-2018.ts';
import { areasOf, formerAreasOf } from './area-tree.ts';
import { countyCodes, municipalityCodes } from './ehak.ts';
import { formerAreas } from './former-areas.ts';

const rowsOf = <Row>(source: SourceDefinition<Row>) =>
	validate(source, readFileSync(new URL(`../snapshot/${source.embedded?.file}`, import.meta.url)));

describe('areasOf', () => {
	const rows = rowsOf(areas2018);
	const areas = areasOf(rows);
	const byCode = new Map(areas.map((area) => [area.code, area]));

	it('gives one country, its 15 counties and their 79 municipalities, each level by code', () => {
		expect(areas.map((area) => area.code)).toEqual(['EE', ...countyCodes, ...municipalityCodes]);
		expect(() => v.parse(v.array(Area), areas)).not.toThrow();
	});

	it('names each county one way only', () => {
		expect(new Set(rows.map((row) => `${row.county} ${row.countyName}`)).size).toBe(15);
	});

	it('gives every area an address part of its own', () => {
		expect(new Set(areas.map((area) => area.slug)).size).toBe(95);
	});

	it('puts a municipality into its county', () => {
		expect(byCode.get('0663')).toEqual({
			code: '0663',
			level: 'municipality',
			name: 'Rakvere linn',
			kind: 'linn',
			slug: 'rakvere-linn',
			parent: '0060',
			validFrom: '2017-10',
			validTo: null,
			successor: null,
			formerCode: null,
			registryCode: '75025064'
		});
		expect(byCode.get('0060')).toMatchObject({ name: 'Lääne-Viru maakond', slug: 'laane-viru-maakond', parent: 'EE' });
		expect(byCode.get('EE')).toMatchObject({ name: 'Eesti', slug: 'eesti', parent: null });
	});

	it('tells the code of 2018 only where it differs', () => {
		const renumbered = areas.flatMap(({ code, formerCode }) => (formerCode === null ? [] : [[formerCode, code]]));
		expect(renumbered).toEqual([
			['0142', '0145'],
			['0304', '0305'],
			['0503', '0502'],
			['0514', '0515'],
			['0718', '0719'],
			['0726', '0725'],
			['0735', '0736'],
			['0855', '0857']
		]);
	});

	it('ends Jõhvi and Toila in October 2025 and names no successor', () => {
		const ended = areas.filter((area) => area.validTo !== null);
		expect(ended.map((area) => [area.name, area.validTo, area.successor])).toEqual([
			['Jõhvi vald', '2025-10', null],
			['Toila vald', '2025-10', null]
		]);
	});
});

describe('formerAreasOf', () => {
	const former = formerAreasOf(rowsOf(formerAreas));

	it('leads from 213 former municipalities to every one of the 79', () => {
		expect(() => v.parse(v.array(FormerArea), former)).not.toThrow();
		expect(new Set(former.map((area) => area.code)).size).toBe(213);
		expect([...new Set(former.map((area) => area.successor))].sort()).toEqual([...municipalityCodes]);
	});

	it('shares out the whole land of each, and splits nine', () => {
		const codes = [...new Set(former.map((area) => area.code))];
		const parts = codes.map((code) => former.filter((area) => area.code === code).map((area) => area.areaShare));
		expect(parts.filter((shares) => shares.length > 1)).toHaveLength(9);
		for (const shares of parts) expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
	});

	it('makes an address part of the name', () => {
		expect(former.find((area) => area.code === '0112')).toMatchObject({ slug: 'aegviidu-vald', successor: '0141' });
	});
});

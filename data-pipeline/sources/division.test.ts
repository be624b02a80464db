import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Area } from '#lib/model/area.ts';
import {
	divisionBefore,
	divisionSince,
	knownAreas,
	reformRows,
	type DivisionRow
} from '../../tests/fixtures/known-areas.ts';
import { SourceError } from '../define.ts';
import { areasOf } from './area-tree.ts';

const { areas: withoutDivision } = knownAreas();
const division = (rows: readonly DivisionRow[]) => areasOf(reformRows, rows);
const changed = (code: string, change: Partial<DivisionRow>) =>
	divisionSince('0250').map((row) => (row.code === code ? { ...row, ...change } : row));

/** The municipalities of a name, with what their validity says. */
const named = (areas: readonly Area[], name: string) =>
	areas
		.filter((area) => area.name === name)
		.map(({ code, slug, validFrom, validTo, successor }) => ({ code, slug, validFrom, validTo, successor }));

describe('the areas of a run that has seen the division of today', () => {
	it('has a new municipality under a new code, and the two that became it', () => {
		const areas = division(divisionSince('0250'));
		expect(named(areas, 'Jõhvi vald')).toEqual([
			{ code: '0250', slug: 'johvi-vald', validFrom: '2025-10', validTo: null, successor: null },
			{ code: '0251', slug: 'johvi-vald-2017', validFrom: '2017-10', validTo: '2025-10', successor: '0250' }
		]);
		expect(named(areas, 'Toila vald')).toEqual([
			{ code: '0803', slug: 'toila-vald', validFrom: '2017-10', validTo: '2025-10', successor: '0250' }
		]);
		expect(areas).toHaveLength(withoutDivision.length + 1);
	});

	it('has it in place of the one whose code it has', () => {
		const areas = division(divisionSince('0251'));
		expect(named(areas, 'Jõhvi vald')).toEqual([
			{ code: '0251', slug: 'johvi-vald', validFrom: '2025-10', validTo: null, successor: null }
		]);
		expect(named(areas, 'Toila vald')).toMatchObject([{ code: '0803', successor: '0251' }]);
		expect(areas).toHaveLength(withoutDivision.length);
	});

	it.each(['0250', '0251'] as const)(
		'is of 78 municipalities, all with a code and an address part of their own (%s)',
		(code) => {
			const areas = division(divisionSince(code));
			expect(areas.filter(({ level, validTo }) => level === 'municipality' && validTo === null)).toHaveLength(78);
			expect(new Set(areas.map((area) => area.code)).size).toBe(areas.length);
			expect(new Set(areas.map((area) => area.slug)).size).toBe(areas.length);
			expect(() => v.parse(v.array(Area), areas)).not.toThrow();
		}
	);

	it('stays as it was for a division that has both of them still', () => {
		expect(division(divisionBefore)).toEqual(withoutDivision);
	});

	it('keeps an area that has a new code and is otherwise what it was', () => {
		const areas = division(changed('0141', { code: '0140' }));
		expect(areas.find(({ name }) => name === 'Anija vald')).toMatchObject({
			code: '0140',
			formerCode: '0141',
			validFrom: '2017-10',
			registryCode: withoutDivision.find(({ name }) => name === 'Anija vald')?.registryCode
		});
		expect(areas.some(({ code }) => code === '0141')).toBe(false);
	});
});

describe('a division that does not say what became of what', () => {
	const reason = (rows: readonly DivisionRow[]) => {
		expect(() => division(rows)).toThrow(SourceError);
		return expect(() => division(rows));
	};

	it('fails for a municipality that is gone', () => {
		reason(divisionSince('0250').filter(({ code }) => code !== '0141')).toThrow(
			'boundaries: Anija vald (0141) is gone, and what it became part of is not told'
		);
	});

	it('fails for a new one in a county where none has ended', () => {
		const stranger: DivisionRow = {
			code: '0999',
			name: 'Uus vald',
			kind: 'vald',
			county: '0037',
			countyName: 'Harju maakond'
		};
		reason([...divisionSince('0250'), stranger]).toThrow(
			'boundaries: Uus vald (0999) is new, and what it was made of is not told'
		);
	});

	it('fails for two new ones in one county', () => {
		const second: DivisionRow = {
			code: '0999',
			name: 'Uus vald',
			kind: 'vald',
			county: '0045',
			countyName: 'Ida-Viru maakond'
		};
		reason([...divisionSince('0250'), second]).toThrow('are new, and which became which is not told');
	});

	it('fails for one of another name under the same code', () => {
		reason(changed('0141', { name: 'Kehra vald' })).toThrow('boundaries: Anija vald (0141) is now called Kehra vald');
	});

	it('fails where two have ended and nothing has come in their place', () => {
		reason(divisionSince('0250').filter(({ code }) => code !== '0250')).toThrow(/is gone, and what it became part of/);
	});
});

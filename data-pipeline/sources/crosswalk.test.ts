import { describe, expect, it } from 'vitest';
import { divisionBefore, formerRows, knownAreas } from '../../tests/fixtures/known-areas.ts';
import { type AreaColumn, crosswalk } from './crosswalk.ts';
import { besideMunicipalities, ehakOfPath } from './statistikaamet.ts';

const column: AreaColumn = {
	table: 'RV0291U',
	dimension: 'Elukoht',
	beside: besideMunicipalities,
	ehakOf: null,
	complete: false
};
const byPath = { ...column, table: 'PA107', dimension: 'Haldusüksus', ehakOf: ehakOfPath };

/** The codes that each category may mean, those of today first. */
function meant(categories: readonly (readonly [code: string, text: string])[], changed: Partial<AreaColumn> = {}) {
	const [codes, labels] = [categories.map(([code]) => code), categories.map(([, text]) => text)];
	const dimension = { id: column.dimension, label: column.dimension, codes, labels, step: 1 };
	return crosswalk(dimension, { ...column, ...changed }, knownAreas('0250')).map((bearers) =>
		bearers.map(({ code }) => code)
	);
}
const meantByText = (...texts: readonly string[]) => meant(texts.map((text, place) => [String(place), text]));

describe('crosswalk', () => {
	it('knows the country, the counties and every municipality by name, whatever code the table gives', () => {
		const names = ['Eesti', ...new Set(divisionBefore.flatMap(({ countyName, name }) => [countyName, name]))];
		expect(meantByText(...names).every(([first]) => first !== undefined)).toBe(true);
		expect(
			meant([
				['H39', 'Lääne-Harju vald'],
				['337', 'Kuusalu vald']
			])
		).toEqual([['0431'], ['0353', '0353']]);
	});

	it('knows all 213 of before the reform, alone or after those of today who bear their name', () => {
		const names = [...new Set(formerRows.map(({ name }) => name))];
		const codes = names.map((name) => formerRows.find((row) => row.name === name)?.code);
		expect(meantByText(...names).map((bearers) => bearers.at(-1))).toEqual(codes);
		expect(meantByText('Põltsamaa vald', 'Põltsamaa linn')).toEqual([['0618', '0616'], ['0617']]);
	});

	it.each([
		['Kogu Eesti', 'EE'],
		['EESTI', 'EE'],
		['HARJU MAAKOND', '0037'],
		['Lääne-Virumaa', '0060'],
		['..Anija vald', '0141'],
		['....Rakvere  LINN', '0663'],
		['…Tallinn', '0784'],
		['\u00a0\u00a0Tallinna linn', '0784'],
		['..Kohtla-Järve linn*', '0321'],
		['Vändra alev', '0931']
	])('reads %j', (text, code) => {
		expect(meantByText(text)[0]?.[0]).toBe(code);
	});

	it('takes a name with an end for the one that ended, and one with a beginning for the later', () => {
		expect(meantByText('Haapsalu linn (kuni 2017)', 'Haapsalu linn (alates 2018)')).toEqual([['0183'], ['0184']]);
		expect(meantByText('Jõhvi vald (kuni 31.12.2025)', 'Jõhvi vald')).toEqual([['0251'], ['0250', '0251', '0251']]);
	});

	it('leaves out what is declared to stand beside municipalities, and what is set in below one', () => {
		const texts = ['Harju maakond', '..linnaline asustuspiirkond', '..Saue vald', '....Saue linn', '..Viimsi vald'];
		expect(meantByText(...texts)).toEqual([['0037'], [], ['0725', '0727'], [], ['0890', '0890']]);
		expect(meantByText('Haabersti linnaosa', 'Lõuna-Eesti', 'Maakond teadmata')).toEqual([[], [], []]);
	});

	it('fails for a name that is not known, in one line with table, dimension, code and text', () => {
		const line = /^RV0291U, Elukoht: category 7 "\.\.Uus vald" is an area that is not known$/;
		expect(() => meant([['7', '..Uus vald']])).toThrow(line);
		expect(() => meantByText('..Harku')).toThrow('"..Harku" is an area that is not known');
		expect(() => meantByText('Haapsalu linn (kuni 2013)')).toThrow('is an area that is not known');
	});

	it('fails where a code is the EHAK code of another area than the name says', () => {
		const categories = [['EE00370141000001', '..Harku vald']] as const;
		expect(() => meant(categories, byPath)).toThrow(
			'PA107, Haldusüksus: category EE00370141000001 "..Harku vald" has the EHAK code of Anija vald'
		);
		expect(
			meant(
				[
					['EE', 'Eesti'],
					['EE00870000000000', 'Võru maakond']
				],
				byPath
			)
		).toEqual([['EE'], ['0087']]);
		expect(meant([['EE00680806000001', '..Tori vald']], byPath)).toEqual([['0809', '0808']]);
	});

	it('tells two categories of one name by their codes, or fails', () => {
		expect(
			meant([
				['616', '..Põltsamaa vald'],
				['H21', '..Põltsamaa vald']
			])
		).toEqual([['0616'], ['0618']]);
		expect(() =>
			meant([
				['45', '..Põltsamaa vald'],
				['46', '..Põltsamaa vald']
			])
		).toThrow('category 45 "..Põltsamaa vald" cannot be told from category 46');
		const renumbered = [
			['EE00450514000001', '..Narva-Jõesuu linn'],
			['EE00450515000001', '..Narva-Jõesuu linn']
		] as const;
		expect(meant(renumbered, byPath)).toEqual([['0515'], ['0515']]);
	});

	it('fails for a table that lacks a municipality, unless it has those that it was made from', () => {
		const all = divisionBefore.map(({ name }, place): [string, string] => [String(place), name]);
		expect(() => meant(all, { complete: true })).not.toThrow();
		expect(() =>
			meant(
				all.filter(([, name]) => name !== 'Ruhnu vald'),
				{ complete: true }
			)
		).toThrow('RV0291U, Elukoht: there is no category for 0689 Ruhnu vald');
	});
});

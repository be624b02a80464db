import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceError, type SourceDefinition } from '../define.ts';
import { areas2018 } from '../sources/areas-2018.ts';
import { budgetRr300 } from '../sources/budget-rr300.ts';
import { lau2019 } from '../sources/lau-2019.ts';
import { populationLau2018 } from '../sources/population-lau-2018.ts';
import { vitalEvents2023 } from '../sources/vital-events-2023.ts';
import { known, smallSource, smallTable } from '../../tests/fixtures/small-source.ts';
import type { SnapshotFile } from './snapshot.ts';
import { readRows, validate, validatePulled } from './validate.ts';

const snapshotText = ({ id }: SourceDefinition) =>
	readFileSync(new URL(`../snapshot/${id}.csv`, import.meta.url), 'utf8');

const validateText = <Row>(source: SourceDefinition<Row>, text: string) =>
	validate(source, new TextEncoder().encode(text));

/** Validates the snapshot's own bytes with one piece of them replaced. */
function validateDamaged(source: SourceDefinition, piece: string, damage: string) {
	const text = snapshotText(source);
	if (!text.includes(piece)) throw new Error(`the snapshot of ${source.id} does not hold ${piece}`);
	return validateText(source, text.replace(piece, damage));
}

describe('validate', () => {
	it('turns the text of the snapshot into rows, codes as text and figures as numbers', () => {
		const rows = validateText(populationLau2018, snapshotText(populationLau2018));
		expect(rows).toHaveLength(79);
		expect(rows).toContainEqual({ area: '0653', period: '2018', value: 17766 });
	});

	it.each([
		['an unknown code', populationLau2018, '0141,', '0999,', /^population-lau-2018: row 2, area: "0999" is not/],
		['a code that lost its zero', populationLau2018, '0141,', '141,', /^population-lau-2018: row 2, area: "141"/],
		['NaN', populationLau2018, '6145', 'NaN', /^population-lau-2018: row 2, value: a count .* not "NaN"$/],
		['a negative count', populationLau2018, '6145', '-6145', /^population-lau-2018: row 2, value: .* not "-6145"$/],
		['half a person', populationLau2018, '6145', '6145.5', /^population-lau-2018: row 2, value: /],
		['an empty cell', populationLau2018, '6145', '', /^population-lau-2018: row 2, value: .* not ""$/],
		['Infinity', budgetRr300, '14617.3', 'Infinity', /^budget-rr300: row 1, income: a number is expected/],
		['a number beyond all numbers', budgetRr300, '14617.3', '9'.repeat(400), /^budget-rr300: row 1, income: /],
		['a cost above zero', budgetRr300, '-13181.3', '13181.3', /^budget-rr300: row 1, cost: costs are negative$/],
		['a size of zero', areas2018, '1458.61', '0', /^areas-2018: row 1, landKm2: a number above 0/],
		['an unknown answer', lau2019, ',3,no', ',3,maybe', /^lau-2019: row 1, coastal: /],
		['an impossible period', vitalEvents2023, '0141,2023', '0141,20x3', /^vital-events-2023: row 2, period: /],
		['a column of another name', populationLau2018, 'value', 'persons', /^population-lau-2018: row 1, value: /],
		['one column more', populationLau2018, 'value\n', 'value,note\n', /^population-lau-2018: row 1: 3 columns/],
		[
			'a line break inside a code',
			populationLau2018,
			'0141,',
			'"01\n41",',
			/^population-lau-2018: row 2, area: "01 41"/
		]
	])('refuses %s in one line that names source, row and field', (_, source, piece, damage, line) => {
		const damaged = () => validateDamaged(source, piece, damage);
		expect(damaged).toThrow(SourceError);
		expect(damaged).toThrow(line);
		expect(damaged).not.toThrow(/\n/);
	});

	it('refuses two rows with the same key and names both', () => {
		expect(() => validateDamaged(populationLau2018, '0141,2018,6145\n', '0130,2018,6145\n')).toThrow(
			'population-lau-2018: row 2, area and period: 0130, 2018 stands already in row 1'
		);
	});

	it('refuses a table that has a header and no rows', () => {
		expect(() => validateText(populationLau2018, 'area,period,value\n')).toThrow(
			'population-lau-2018: the table has no rows'
		);
	});

	it('refuses an empty file', () => {
		expect(() => validateText(populationLau2018, '')).toThrow('population-lau-2018: the file is empty');
	});

	it.each([1, 2, 5, 40, 700])('refuses a file that lost its last %i bytes', (lost) => {
		const text = snapshotText(populationLau2018);
		expect(() => validateText(populationLau2018, text.slice(0, -lost))).toThrow(/^population-lau-2018: row \d+/);
	});
});

describe('a pulled table', () => {
	const source = smallSource('small');

	it('is decoded as its publisher sends it, by the areas that are known', () => {
		const pulled = smallSource('small', {
			decode: (_, { areas }) => areas.map(({ code }) => ({ area: code, period: '2024', value: 1 }))
		});
		expect(validatePulled(pulled, smallTable(), known).map(({ area }) => area)).toEqual(['EE', '0001', '0101', '0102']);
	});

	it('is held to the same schema and key', () => {
		expect(() => validatePulled(source, smallTable('0101 20x4 1'), known)).toThrow(/^small: row 1, period: /);
		expect(() => validatePulled(source, smallTable('0101 2024 1', '0101 2024 2'), known)).toThrow(
			'small: row 2, area and period: 0101, 2024 stands already in row 1'
		);
	});

	it('is not asked of a source that has no publisher to ask', () => {
		expect(() => validatePulled(areas2018, smallTable(), known)).toThrow(
			'areas-2018: the source has no request to its publisher'
		);
	});
});

describe('readRows', () => {
	const file = (origin: SnapshotFile['origin'], bytes: Uint8Array): SnapshotFile => {
		return { origin, date: '2024-01-01', read: () => Promise.resolve(bytes) };
	};
	const snapshotOf = (id: string, one: SnapshotFile) => ({ date: '2024-01-01', files: new Map([[id, one]]) });

	it('decodes a file by where it came from', async () => {
		const source = {
			...smallSource('small', { embedded: true }),
			embedded: { file: 'small.csv', decode: () => [row] }
		};
		const row = { area: '0101', period: '2020', value: 3 };
		const bytes = smallTable('0102 2024 5');
		expect(await readRows(source, snapshotOf('small', file('embedded', bytes)), known)).toEqual([row]);
		expect(await readRows(source, snapshotOf('small', file('pulled', bytes)), known)).toEqual([
			{ area: '0102', period: '2024', value: 5 }
		]);
	});

	it('has no rows of a source that only its publisher has and that was never pulled', async () => {
		expect(await readRows(smallSource('small'), { date: '2024-01-01', files: new Map() }, known)).toEqual([]);
	});

	it('misses the file of a source that should have one', async () => {
		const source = smallSource('small', { embedded: true });
		await expect(readRows(source, { date: '2024-01-01', files: new Map() }, known)).rejects.toThrow(
			"small: small.csv is not in the snapshot's manifest"
		);
	});
});

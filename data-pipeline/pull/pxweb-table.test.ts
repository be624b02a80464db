import { describe, expect, it } from 'vitest';
import { address, all, pullTable, variables, type Manners, type Select } from '../../tests/fixtures/loopback-pxweb.ts';
import { answer } from '../../tests/fixtures/loopback.ts';

describe('a table that is not what was expected', () => {
	const renamed = variables.map((variable) =>
		variable.code === 'Elukoht' ? { ...variable, code: 'Haldusüksus' } : variable
	);
	const twins = variables.map((variable) => ({ ...variable, valueTexts: variable.valueTexts.map(() => 'Viljandi') }));
	const uneven = [{ ...variables[0], valueTexts: ['Kogu Eesti'] }];

	it.each<[string, Manners, Select, string]>([
		[
			'has a renamed dimension',
			{ variables: renamed },
			all,
			'the dimension "Elukoht" is not there; there are "Haldusüksus", "Vanus", "Aasta"'
		],
		[
			'lacks a category',
			{},
			{ ...all, Vanus: { codes: ['0', '77'] } },
			'"Vanus" has no category with the code "77"; it has "all", "0", "1", "2", "3"'
		],
		[
			'lacks a text',
			{},
			{ ...all, Elukoht: { texts: ['tallinn'] } },
			'"Elukoht" has no category with the text "tallinn"; it has "Kogu Eesti", "Harju maakond", "Tallinn"'
		],
		[
			'has a text twice',
			{ variables: twins },
			{ ...all, Elukoht: { texts: ['Viljandi'] } },
			'"Elukoht" has several categories with the text "Viljandi": name its code'
		],
		[
			'cannot leave a dimension out',
			{},
			{ Elukoht: '*', Vanus: '*' },
			'the dimension "Aasta" is not asked for, and it cannot be left out'
		],
		[
			'is asked for nothing',
			{},
			{ ...all, Vanus: { codes: [] } },
			'the dimension "Vanus" has no category that is asked for'
		],
		[
			'is described wrongly',
			{ variables: uneven },
			all,
			`a table's description is expected, but its variables.0: as many texts as values are expected`
		],
		[
			'answers with fewer categories',
			{
				change: (given) => ({
					...given,
					size: [2, 5, 2],
					value: given.value.slice(0, 20),
					status: {},
					dimension: { ...given.dimension, Elukoht: { category: { index: ['1', '37'] } } }
				})
			},
			all,
			'2 categories of "Elukoht" came where 3 were asked for'
		],
		[
			'answers with another category',
			{
				change: (given) => ({
					...given,
					dimension: { ...given.dimension, Elukoht: { category: { index: ['1', '37', '793'] } } }
				})
			},
			all,
			'the category "793" of "Elukoht" came without being asked for'
		],
		[
			'answers with one dimension more',
			{
				change: (given) => ({
					...given,
					id: [...given.id, 'Sugu'],
					size: [...given.size, 2],
					value: [...given.value, ...given.value],
					dimension: { ...given.dimension, Sugu: { category: { index: ['M', 'N'] } } }
				})
			},
			all,
			'the dimension "Sugu" came without being asked for'
		],
		['answers with too few values', { change: (given) => ({ ...given, value: [1] }) }, all, '1 values for 30 cells'],
		[
			'answers with a decimal comma',
			{ change: (given) => ({ ...given, value: given.value.map(() => '1,5') }) },
			all,
			'the value of cell 0 (Elukoht 1, Vanus all, Aasta 2024) is "1,5", not a number'
		],
		[
			'answers with an error and the status 200',
			{ change: () => ({ error: 'busy' }) },
			all,
			'a JSON-stat 2.0 dataset is expected, but its class'
		]
	])('is refused in one line when it %s', async (_, manners, select, reason) => {
		await expect(pullTable(manners, select)).rejects.toMatchObject({
			name: 'PullError',
			message: expect.stringContaining(`${address}: ${reason}`)
		});
	});

	it('is refused with the words of the server when even one cell is too many', async () => {
		await expect(pullTable({ limit: 0 })).rejects.toThrow(
			`${address}: an answer is expected, not 403 Forbidden, "Too many values selected" (1 try)`
		);
	});

	it('is refused when a page comes in place of its description', async () => {
		const page = answer(200, '<!DOCTYPE html><h1>Hooldus</h1>');
		await expect(pullTable({ description: page })).rejects.toThrow(
			`${address}: JSON is expected, what came is a page (HTML or XML), "<!DOCTYPE html><h1>Hooldus</h1>…"`
		);
	});
});

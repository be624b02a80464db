import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bind, defineQuery, questionKey } from './define-query.ts';

const query = defineQuery({
	id: 'two-areas',
	params: ['first', 'second'],
	row: v.object({ code: v.string() }),
	sql: `select code, '$5' as price from areas where code in ($second, $first, $second)`
});

describe('a named query', () => {
	it('binds its parameters by position, however often and in whatever order it names them', () => {
		expect(bind(query, { first: '0784', second: '0689' })).toEqual({
			sql: `select code, '$5' as price from areas where code in ($2, $1, $2)`,
			values: ['0784', '0689']
		});
	});

	it('names a question by the values of its parameters', () => {
		expect(questionKey(query, { second: '0689', first: '0784' })).toBe('two-areas/0784/0689');
	});
});

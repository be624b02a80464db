import { describe, expect, it } from 'vitest';
import type { Observed } from '../define.ts';
import { areas } from '../../tests/fixtures/small-release.ts';
import { problemLine, type Declared } from './check.ts';
import { checkParts } from './check-parts.ts';
import { placesOf } from './places.ts';

const persons: Declared = { id: 'population', unit: 'persons', decimals: 0, categories: null, plausible: [1, 1000] };
const euros: Declared = { id: 'income', unit: 'thousand-euros', decimals: 1, categories: null, plausible: [0, 1000] };
const known = { live: true, places: placesOf(areas), sources: new Set(['small']), caveats: new Set<string>() };

function part(area: string, value: number | null, change: Partial<Observed> = {}): Observed {
	return { area, period: '2018', value, status: value === null ? 'O' : 'A', source: 'small', caveat: null, ...change };
}

/** What is wrong with these parts of a whole of 300 in the municipality 0101. */
function problems(parts: readonly Observed[], indicator = persons): string[] {
	const categories = parts.map((_, index) => String(index));
	const group = { dimension: 'age', period: '2018', categories, areas: [parts], rejected: [] } as const;
	const findings = checkParts(indicator, group, new Map([['0101', part('0101', 300)]]), known);
	return [...findings].map((finding) => problemLine({ indicator: indicator.id, ...finding }));
}

describe('the parts of a figure', () => {
	it('sum up to it', () => {
		expect(problems([part('0101', 100), part('0101', 200)])).toEqual([]);
		expect(problems([part('0101', 100), part('0101', 199)])).toEqual([
			'population, 0101, 2018: its parts by age sum up to 299 and not to 300'
		]);
	});

	it('may differ from it by what rounding makes, where they are rounded', () => {
		expect(problems([part('0101', 100.1), part('0101', 200)], euros)).toEqual([]);
		expect(problems([part('0101', 100.2), part('0101', 200)], euros)).toHaveLength(1);
	});

	it('are not held to it where one of them is missing, nor where it is', () => {
		expect(problems([part('0101', 100), part('0101', null)])).toEqual([]);
		expect(problems([part('0102', 100), part('0102', 900)])).toEqual([]);
	});

	it('are each in themselves what they may be', () => {
		const made = { status: 'sample', source: 'sample' } as const;
		expect(
			problems([
				part('0102', 0),
				part('0102', -1),
				part('0102', 1.5),
				part('0102', 5, made),
				part('9999', null, { status: 'A' })
			])
		).toEqual([
			'population, 0102, 2018: age 1: -1 is not between 0 and 1000',
			'population, 0102, 2018: age 2: 1.5 is not a whole number',
			'population, 0102, 2018: age 3: the source sample is not known',
			'population, 0102, 2018: age 3: a sample figure has no place in a release for publication',
			'population, 9999, 2018: age 4: a value is null exactly when the status says that it is missing',
			'population, 9999, 2018: age 4: the area is not known'
		]);
	});
});

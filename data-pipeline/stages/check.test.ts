import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/model/observation.ts';
import { areas, factsOnly, withSamples } from '../../tests/fixtures/observed.ts';
import { indicators } from '../indicators/index.ts';
import { caveats } from '../sources/caveats.ts';
import { sources } from '../sources/index.ts';
import { sample } from '../sources/sample.ts';
import { checkContacts, checkCoverage, checkObservations, problemLine, type Known } from './check.ts';
import { placesOf } from './places.ts';

const places = placesOf(areas);
const known: Known = {
	live: false,
	places,
	sources: new Set([...sources, sample].map(({ id }) => id)),
	caveats: new Set(caveats.map(({ id }) => id))
};

/** What is wrong with these observations, one line each. */
function problems(observations: readonly Observation[], live = false): string[] {
	return indicators.flatMap((indicator) => {
		const own = observations.filter((row) => row.indicator === indicator.id);
		const coverage = indicator.id === 'population' ? checkCoverage(own, places) : [];
		const findings = [...checkObservations(indicator, own, { ...known, live }), ...coverage];
		return findings.map((finding) => problemLine({ indicator: indicator.id, ...finding }));
	});
}

/** The release's observations with those of one indicator, area and period changed. */
function changed(indicator: string, area: string, period: string, change: Partial<Observation>): Observation[] {
	return withSamples.map((row) =>
		row.indicator === indicator && row.area === area && row.period === period ? { ...row, ...change } : row
	);
}

describe('the embedded snapshot', () => {
	it('has no problems, with sample figures or for publication', () => {
		expect(problems(withSamples)).toEqual([]);
		expect(problems(factsOnly, true)).toEqual([]);
	});
});

describe('a release is kept back, in one line that names indicator, area and period,', () => {
	it.each<[string, string, string, string, Partial<Observation>, string]>([
		['an area is unknown', 'births', '0784', '2023', { area: '9999' }, 'births, 9999, 2023: the area is not known'],
		[
			'a source is unknown',
			'births',
			'0784',
			'2023',
			{ source: 'hearsay' },
			'births, 0784, 2023: the source hearsay is not known'
		],
		[
			'a caveat is unknown',
			'births',
			'0784',
			'2023',
			{ caveat: 'careful' },
			'births, 0784, 2023: the caveat careful is not known'
		],
		[
			'a value cannot be true',
			'mean-age',
			'0424',
			'2020',
			{ value: 488 },
			'mean-age, 0424, 2020: 488 is not between 25 and 65'
		],
		[
			'people are counted in parts',
			'deaths',
			'0784',
			'2023',
			{ value: 4463.5 },
			'deaths, 0784, 2023: 4463.5 is not a whole number'
		],
		[
			'a category is none of its own',
			'coastal-area',
			'0784',
			'2019',
			{ value: 0.5 },
			'coastal-area, 0784, 2019: 0.5 is not a whole number'
		],
		[
			'a missing value has the status of a known one',
			'births',
			'0784',
			'2023',
			{ value: null },
			'births, 0784, 2023: a value is null exactly when the status says that it is missing'
		],
		[
			'a value is not a number',
			'birth-rate',
			'0784',
			'2023',
			{ value: Number.NaN },
			'birth-rate, 0784, 2023: Invalid type: Expected number but received NaN'
		],
		[
			'the country has fewer people than its municipalities',
			'population',
			'EE',
			'2018',
			{ value: 1_317_761 },
			'population, EE, 2018: 1317761 is below the sum of its municipalities, 1317762'
		],
		[
			'a municipality has no population in a year that the country has',
			'population',
			'0689',
			'2020',
			{ value: null, status: 'O' },
			'population, 0689, 2020: missing in a year for which the country has a figure'
		],
		[
			'the default period has no end',
			'population',
			'EE',
			'2023',
			{ value: null, status: 'O' },
			'population, EE, 2023: missing at an end of the default period'
		]
	])('when %s', (_, indicator, area, period, change, line) => {
		expect(problems(changed(indicator, area, period, change))).toContain(line);
	});

	it('when one for publication holds a sample figure', () => {
		expect(problems(withSamples)).toEqual([]);
		expect(problems(withSamples, true)).toContain(
			'births, 0784, 2022: a sample figure has no place in a release for publication'
		);
	});
});

describe('contacts', () => {
	const contact = { area: '0784', field: 'email', value: 'a@b.example', source: 'riha', date: '2026' } as const;

	it('are of a municipality and from a source that are known', () => {
		expect([...checkContacts([contact], known)]).toEqual([]);
		const wrong = [...checkContacts([{ ...contact, area: '0037', source: 'hearsay' }], known)];
		expect(wrong.map(problemLine)).toEqual([
			'contacts, 0037, email: the municipality is not known',
			'contacts, 0037, email: the source hearsay is not known'
		]);
		expect(wrong[0]?.sources).toEqual(['hearsay']);
	});
});

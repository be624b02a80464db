import { describe, expect, it } from 'vitest';
import { embeddedRows, everyPlace, knownAreas } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer, type PxCell } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { populationRv0291u } from './population-rv0291u.ts';

/** Ordinals, as this table has them. */
const places = categories(...everyPlace((code) => code).map((entry, place) => `${place + 1}=${entry.split('=')[1]}`));
const tallinn = places.find(([, text]) => text === '..Tallinn')?.[0];

function answer(cellOf: (codes: Readonly<Record<string, string>>) => PxCell, names: Record<string, string> = {}) {
	return pxAnswer(
		{
			[names['Elukoht'] ?? 'Elukoht']: places,
			Aasta: categories('2025', '2026'),
			Näitaja: categories(names['Näitaja'] ?? '1=Rahvaarv')
		},
		cellOf
	);
}
const pulled = (bytes: Uint8Array) => validatePulled(populationRv0291u, bytes, knownAreas());

describe('population-rv0291u', () => {
	it('gives the country, counties and municipalities by their codes, with the status of a value', () => {
		const rows = pulled(answer(({ Elukoht }) => (Elukoht === tallinn ? 450_000 : 100)));
		const jõhviAndToilaIn2026 = 2;
		expect(rows).toHaveLength((1 + 15 + 79) * 2 - jõhviAndToilaIn2026);
		expect(rows).toContainEqual({ area: '0784', period: '2026', value: 450_000, status: 'A' });
		expect(rows).toContainEqual({ area: 'EE', period: '2025', value: 100, status: 'A' });
		expect(rows).toContainEqual({ area: '0060', period: '2025', value: 100, status: 'A' });
	});

	it('keeps a missing number as null with the reason that the publisher gives', () => {
		const rows = pulled(answer(({ Elukoht, Aasta }) => (Elukoht === tallinn && Aasta === '2026' ? 'x' : null)));
		expect(rows).toContainEqual({ area: '0784', period: '2026', value: null, status: 'Q' });
		expect(rows).toContainEqual({ area: '0784', period: '2025', value: null, status: 'O' });
	});

	it('fails in one line for a renamed dimension, another indicator, and people in fractions', () => {
		expect(() => pulled(answer(() => 1, { Elukoht: 'Elukohad' }))).toThrow(
			/^population-rv0291u: the dimension "Elukoht" is not there/
		);
		expect(() => pulled(answer(() => 1, { Näitaja: '1=Pindala, km²' }))).toThrow(
			'population-rv0291u: RV0291U, Näitaja: category 1 is "Pindala, km²", which does not read as /rahva/'
		);
		expect(() => pulled(answer(() => 1.5))).toThrow(
			/^population-rv0291u: row 1, value: a count .* is expected, not "1\.5"$/
		);
	});

	it('fails for a table in which a municipality is called otherwise', () => {
		const renamed = places.map(([code, text]): [string, string] => [code, text === '..Tallinn' ? '..Reval' : text]);
		const bytes = pxAnswer({ Elukoht: renamed, Aasta: categories('2025'), Näitaja: categories('1=Rahvaarv') }, () => 1);
		expect(() => pulled(bytes)).toThrow(
			`population-rv0291u: RV0291U, Elukoht: category ${tallinn} "..Reval" is an area that is not known`
		);
	});

	it('reads its embedded file as well', () => {
		expect(embeddedRows(populationRv0291u)).toContainEqual({ area: '0141', period: '2025', value: 6429, status: 'A' });
	});
});

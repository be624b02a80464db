import { describe, expect, it } from 'vitest';
import { embeddedRows, everyPlace, knownAreas, pathCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { dwellingsEh44u } from './dwellings-eh44u.ts';

function pulled(places: readonly string[]) {
	const dimensions = {
		Vaatlusperiood: categories('2025'),
		'Piirkond/haldusüksus': categories(...places),
		'Tubade arv': categories('TOTAL=Kokku'),
		Näitaja: categories('PNUM=Eluruumide arv')
	};
	return validatePulled(
		dwellingsEh44u,
		pxAnswer(dimensions, () => 19),
		knownAreas()
	);
}

describe('dwellings-eh44u', () => {
	it('gives dwellings for every area', () => {
		expect(pulled(everyPlace(pathCode))).toContainEqual({ area: '0141', period: '2025', value: 19, status: 'A' });
	});

	it('fails where the EHAK code in a code is of another municipality', () => {
		const swapped = everyPlace(pathCode).map((entry) =>
			entry
				.replace('EE00370141000001=..Anija', 'EE00370198000001=..Anija')
				.replace(/^(EE0037)0198(.*Harku)/, '$10141$2')
		);
		expect(() => pulled(swapped)).toThrow(
			'EH44U, Piirkond/haldusüksus: category EE00370198000001 "..Anija vald" has the EHAK code of Harku vald'
		);
	});

	it('reads its embedded file as well', () => {
		expect(embeddedRows(dwellingsEh44u)).toContainEqual({ area: '0141', period: '2025', value: 19, status: 'A' });
	});
});

import { describe, expect, it } from 'vitest';
import { embeddedRows, everyPlace, knownAreas, shortCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { migrationRvr02 } from './migration-rvr02.ts';

function pulled(kinds: readonly string[]) {
	const dimensions = {
		Aasta: categories('2025'),
		'Haldusüksus/Asustuspiirkonna liik': categories(...everyPlace(shortCode)),
		Sugu: categories('1=Mehed ja naised'),
		Näitaja: categories('3=Rändesaldo'),
		'Rände liik': categories(...kinds)
	};
	const bytes = pxAnswer(dimensions, (codes) => (codes['Rände liik'] === '1' ? -5 : 7));
	return validatePulled(migrationRvr02, bytes, knownAreas());
}

describe('migration-rvr02', () => {
	it('tells migration within the country from that across its border', () => {
		const rows = pulled(['1=Siseränne', '2=Välisränne']);
		expect(rows).toContainEqual({ area: '0198', period: '2025', kind: 'internal', value: -5, status: 'A' });
		expect(rows).toContainEqual({ area: '0198', period: '2025', kind: 'external', value: 7, status: 'A' });
		expect(rows).toHaveLength((1 + 15 + 79) * 2);
	});

	it('fails where the codes of the kinds have changed places', () => {
		expect(() => pulled(['2=Siseränne', '1=Välisränne'])).toThrow(
			'RVR02, Rände liik: category 1 is "Välisränne", which does not read as /^sise/'
		);
	});

	it('does not know the kind of its embedded figures', () => {
		expect(new Set(embeddedRows(migrationRvr02).map(({ kind }) => kind))).toEqual(new Set(['unstated']));
	});
});

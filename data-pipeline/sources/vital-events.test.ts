import { describe, expect, it } from 'vitest';
import { everyPlace, knownAreas, shortCode } from '../../tests/fixtures/known-areas.ts';
import { categories, pxAnswer } from '../../tests/fixtures/px-answer.ts';
import { validatePulled } from '../stages/validate.ts';
import { birthsRv112u } from './births-rv112u.ts';
import { deathsRv49u } from './deaths-rv49u.ts';

describe.each([
	[birthsRv112u, '1=Poisid ja tüdrukud'],
	[deathsRv49u, '1=Mehed ja naised']
])('$0.id', (source, sex) => {
	const pulled = (sexes: readonly string[]) => {
		const dimensions = {
			Aasta: categories('2024', '2025'),
			'Haldusüksus/Asustuspiirkonna liik': categories(...everyPlace(shortCode), 'L=..linnaline asustuspiirkond'),
			Sugu: categories(...sexes)
		};
		return validatePulled(
			source,
			pxAnswer(dimensions, ({ Aasta }) => (Aasta === '2024' ? 12 : '-')),
			knownAreas()
		);
	};

	it('gives a count for every area and year; a dash is a zero', () => {
		const rows = pulled([sex]);
		expect(rows).toHaveLength((1 + 15 + 79) * 2);
		expect(rows).toContainEqual({ area: '0689', period: '2024', value: 12, status: 'A' });
		expect(rows).toContainEqual({ area: '0689', period: '2025', value: 0, status: 'A' });
	});

	it('fails where it is not for both sexes together', () => {
		expect(() => pulled(['2=Mehed', '3=Naised'])).toThrow(/, Sugu: 2 categories, where one is expected$/);
	});
});

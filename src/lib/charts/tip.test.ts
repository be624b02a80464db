import { describe, expect, it } from 'vitest';
import { tipOf, tipText } from './tip.ts';

const line = (name: string, value: string, note = '') => ({ name, value, colour: null, note });

describe('a tip', () => {
	it('is read as the figures of a place, whose they are, and what is to be known of them', () => {
		const tip = tipOf('2019', [line('Rakvere linn', '15 189'), line('', '12', 'Esialgne väärtus')]);
		expect(tipText(tip)).toBe('2019; Rakvere linn 15 189; 12 (Esialgne väärtus)');
	});

	it('says once what is to be known of all its figures', () => {
		const tip = tipOf('2019', [line('Mehed', '1', 'Näidisandmed'), line('Naised', '2', 'Näidisandmed')]);
		expect(tipText(tip)).toBe('2019 (Näidisandmed); Mehed 1; Naised 2');
	});
});

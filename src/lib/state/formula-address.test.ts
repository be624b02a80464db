import { describe, expect, it } from 'vitest';
import { readFormulaText, writeFormulaText } from './formula-address.ts';

describe('a formula in the address', () => {
	it.each([
		['births / population * 1000', '?valem=births/population*1000'],
		['(births - deaths) / population * 1000', '?valem=(births+-+deaths)/population*1000'],
		['(births + deaths) / population', '?valem=(births+%2B+deaths)/population'],
		['', '']
	])('is written short: %s', (text, address) => {
		expect(writeFormulaText('', text)).toBe(address);
	});

	it('leaves other parts as they are', () => {
		expect(writeFormulaText('?aasta=2020&valem=x', 'a / b')).toBe('?aasta=2020&valem=a/b');
		expect(writeFormulaText('?aasta=2020&valem=x', '')).toBe('?aasta=2020');
	});

	it('is read as it was written', () => {
		expect(readFormulaText(writeFormulaText('', '(a + b - c) / d * 2.5'))).toBe('(a + b - c)/d*2.5');
		expect(readFormulaText('')).toBe('');
	});
});

import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('textWidth', () => {
	it('grows with the text, the size and the weight', () => {
		expect(textWidth('Rakvere linn')).toBeGreaterThan(textWidth('Rakvere'));
		expect(textWidth('Rakvere', 26)).toBeCloseTo(2 * textWidth('Rakvere', 13), -1);
		expect(textWidth('Rakvere', 13, 600)).toBeGreaterThan(textWidth('Rakvere'));
		expect(textWidth('WWW')).toBeGreaterThan(textWidth('iii'));
	});
});

describe('wrapText', () => {
	it('breaks between words where a line would be too wide, and never inside a word', () => {
		expect(wrapText('Põhja-Pärnumaa vald', 110)).toEqual(['Põhja-Pärnumaa', 'vald']);
		expect(wrapText('Põhja-Pärnumaa vald', 300)).toEqual(['Põhja-Pärnumaa vald']);
		expect(wrapText('Põhja-Pärnumaa', 10)).toEqual(['Põhja-Pärnumaa']);
		expect(wrapText('', 10)).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../model/similarity.ts';
import { readWeights, writeWeights } from './similarity-weights.ts';

const moved = [1, 1, 0, 2, 0.5, 1];

describe('weights in the address', () => {
	it('are read as they were written', () => {
		expect(writeWeights('', moved)).toBe('?kaalud=1,1,0,2,0.5,1');
		expect(readWeights(writeWeights('', moved))).toEqual(moved);
	});

	it('stand there only when they are not the default', () => {
		expect(writeWeights('?kaalud=1,1,0,2,0.5,1', defaultWeights)).toBe('');
		expect(readWeights('')).toEqual(defaultWeights);
	});

	it('leave the other parts as they are', () => {
		expect(writeWeights('?vordlus=tallinn,eesti', moved)).toBe('?vordlus=tallinn,eesti&kaalud=1,1,0,2,0.5,1');
	});

	it.each(['1,1,1', '1,1,1,1,1,1,1', '1,1,1,1,1,3', '1,1,1,1,1,-1', '1,1,1,1,1,', '1,1,1,1,1,0.3', '1,1,1,1,1,1e0'])(
		'are the default where nobody could have set them: %s',
		(text) => {
			expect(readWeights(`?kaalud=${text}`)).toEqual(defaultWeights);
		}
	);
});

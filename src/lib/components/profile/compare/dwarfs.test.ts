import { describe, expect, it } from 'vitest';
import { linesView } from '../../../charts/line/lines-view.ts';
import { dwarfs } from './dwarfs.ts';

const line = (id: string, ...values: number[]) => ({
	id,
	name: id,
	points: values.map((value, index) => ({ period: String(2018 + index), value, status: 'A' as const }))
});
const view = (...lines: ReturnType<typeof line>[]) => linesView(lines, { from: '2018', to: '2019' });

describe('a line that dwarfs another', () => {
	it('is more than eight times as high', () => {
		expect(dwarfs(view(line('a', 100, 110), line('b', 900, 950)))).toBe(true);
		expect(dwarfs(view(line('a', 100, 110), line('b', 800, 850)))).toBe(false);
	});

	it('needs another with figures', () => {
		expect(dwarfs(view(line('a', 100, 110)))).toBe(false);
		expect(dwarfs(view(line('a'), line('b', 900)))).toBe(false);
		expect(dwarfs(view())).toBe(false);
	});
});

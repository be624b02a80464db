import { describe, expect, it } from 'vitest';
import { type RankedFigure, rankingOf } from '../../charts/ranking/ranking.ts';
import { findingOf, placeSentence } from './ranking-words.ts';

const rate = { unit: 'percent', decimals: 1, categories: null } as const;
const figure = (name: string, value: number | null, status: RankedFigure['status'] = 'A'): RankedFigure => ({
	area: name,
	name,
	value,
	status
});
const rank = (...figures: RankedFigure[]) => rankingOf(figures, null, rate, 'highest');

describe('what a ranking shows', () => {
	it.each([
		[[], 'Väärtusi ei ole'],
		[[figure('Tallinn', 5)], 'Tallinn: 5,0%'],
		[[figure('Tallinn', 5), figure('Viru vald', 1)], 'Suurim väärtus on Tallinnas (5,0%), väikseim Viru vallas (1,0%)'],
		[
			[figure('Tallinn', 5), figure('Keila linn', 5), figure('Viru vald', 1)],
			'Suurim väärtus on Keila linnas ja Tallinnas (5,0%), väikseim Viru vallas (1,0%)'
		],
		[
			[figure('Tallinn', 5), ...'ABCD'.split('').map((name) => figure(`${name} vald`, 0))],
			'Suurim väärtus on Tallinnas (5,0%), väikseim 4 omavalitsuses (0,0%)'
		],
		[[figure('A', 5), figure('B', 5.01)], 'Väärtus on kõikjal sama: 5,0%'],
		[
			[figure('Tallinn', 5, 'sample'), figure('Viru vald', 1)],
			'Suurim väärtus on Tallinnas (5,0%, näidisandmed), väikseim Viru vallas (1,0%)'
		],
		[
			[figure('Tallinn', 5, 'sample'), figure('Viru vald', 1, 'sample')],
			'Suurim väärtus on Tallinnas (5,0%), väikseim Viru vallas (1,0%)'
		]
	])('%#: is told in one sentence', (figures, sentence) => {
		expect(findingOf(rank(...figures), rate, 'et')).toBe(sentence);
	});
});

describe('the place of the highlighted municipality', () => {
	const ranking = rank(figure('A', 5), figure('B', 4), figure('C', 4.01), figure('D', null, 'Q'));

	it.each([
		['A', 'A: 1. koht 3 omavalitsuse seas (Eesti).'],
		['B', 'B: jagatud 2.–3. koht 3 omavalitsuse seas (Eesti).'],
		['D', 'D: ei avaldata, kohta ei ole.'],
		['X', 'X ei kuulu valitud omavalitsuste hulka (Eesti).']
	])('%s', (name, sentence) => {
		expect(placeSentence({ code: name, name }, ranking, 'Eesti', 'et')).toBe(sentence);
	});
});

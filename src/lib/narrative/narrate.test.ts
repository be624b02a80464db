import { describe, expect, it } from 'vitest';
import type { Area } from '../model/area.ts';
import { languages } from '../model/language.ts';
import { type Status, statuses } from '../model/status.ts';
import { narrate } from './narrate.ts';
import { areaNamed, range, row } from './profile-fixture.ts';
import type { Row } from './profile.ts';

const areas = [areaNamed('Eesti'), areaNamed('Lääne-Viru maakond', '0060'), areaNamed('Põhja-Pärnumaa vald', '0638')];
const county = areaNamed('Lääne-Viru maakond', '0060');
const counts = ['population', 'births', 'deaths'];
const indicators = [
	...counts,
	'population-change',
	'net-migration',
	'population-60-plus-share',
	'mean-age',
	'budget-income',
	'budget-result'
];
const sizes = [0, 1, 2, 88, 999, 1000, 15_413, 1_365_884];
const known = statuses.filter((status) => !['O', 'M', 'Q'].includes(status));

/** A sequence that looks random and is the same every time: the numerical recipes' linear congruential generator. */
function sequence(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function profile(seed: number, level: Area['level']): Row[] {
	const next = sequence(seed);
	const size = sizes[next(sizes.length)] ?? 0;
	return indicators.flatMap((indicator) =>
		Array.from({ length: 11 }, (_, index) => {
			if (next(4) === 0) return row(indicator, 2016 + index, null);
			const value = counts.includes(indicator) ? next(size + 1) : next(2 * size + 1) - size;
			const status: Status = next(2) === 0 ? 'A' : (known[next(known.length)] ?? 'A');
			const other = (there: boolean) => (next(5) === 0 || !there ? null : next(2_000_000));
			return row(indicator, 2016 + index, value, {
				status,
				caveat: status === 'B' ? 'residence-reset-inferred' : null,
				county: other(level === 'municipality'),
				country: other(level !== 'country'),
				rank: 1 + next(79),
				ranked: 79
			});
		})
	);
}

const everything = Array.from({ length: 400 }, (_, seed) => {
	const next = sequence(seed + 1000);
	const from = 2016 + next(11);
	const area = areas[next(areas.length)] ?? county;
	const years = range(from, from + next(2027 - from));
	const about = {
		area,
		county: area.level === 'municipality' ? county : null,
		rows: profile(seed, area.level),
		range: years
	};
	return languages.map((language) => ({ language, about, sentences: narrate({ ...about, language }) }));
}).flat();
const sentences = everything.flatMap((narrative) => narrative.sentences);

describe('whatever the figures, a narrative', () => {
	it('always says something', () => {
		for (const narrative of everything) expect(narrative.sentences.length).toBeGreaterThan(0);
	});

	it('is written in one or two sentences at a time, each with a full stop, none too long', () => {
		for (const { text, rule } of sentences) {
			expect(text).toMatch(/^[A-ZÕÄÖÜ0-9].*[^.\s]\.$/u);
			expect(text.match(/\.(?=\s[A-ZÕÄÖÜ]|\s\d{4}\. aasta |$)/gu)?.length).toBeLessThanOrEqual(2);
			expect(text.length).toBeLessThanOrEqual(320);
			expect(rule).toMatch(/\.$/);
		}
	});

	it('holds no trace of the machine', () => {
		for (const { text, rule } of sentences) {
			expect(text).not.toMatch(/NaN|undefined|null|Infinity|\s{2}| [.,;:]/);
			expect(text).not.toMatch(/(^|[\s(])-\d/);
			expect(rule).not.toMatch(/NaN|undefined|-\d/);
		}
	});

	it('parts the groups of a figure with no-break spaces only', () => {
		for (const { text } of sentences) expect(text).not.toMatch(/\d{1,3}(?<!\b(?:19|20)\d\d) \d{3}(?!\d)/);
	});

	it('says so in words where it rests on sample figures', () => {
		for (const { language, sentences: own } of everything) {
			for (const { text, sample } of own) {
				if (sample) expect(text).toMatch(language === 'et' ? /näidisandme/i : /sample data/i);
			}
		}
	});

	it('has sentences that can be told apart, the same ones in every language', () => {
		for (const [index, narrative] of everything.entries()) {
			const ids = narrative.sentences.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			const other = everything[index - (index % 2) + (1 - (index % 2))];
			expect(ids).toEqual(other?.sentences.map(({ id }) => id));
		}
	});

	it('shows the rows it was made from, and no others', () => {
		for (const { about, sentences: own } of everything) {
			for (const { evidence } of own) {
				for (const { indicator, area, period, value, status } of evidence) {
					const found = about.rows.find((each) => each.indicator === indicator && each.period === period);
					expect(period >= about.range.from && period <= about.range.to).toBe(true);
					if (area === about.area.code)
						expect({ value, status }).toEqual({ value: found?.value, status: found?.status });
					else expect([found?.county, found?.country]).toContain(value);
				}
			}
		}
	});
});

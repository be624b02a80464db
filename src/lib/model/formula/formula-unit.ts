import type { Language, LocalText } from '../language.ts';
import type { UnitId } from '../unit.ts';
import { type Base, bases } from './bases.ts';

/** What one of a unit is: `scale` times a product of things, by a product of things. */
type Measure = { scale: number; above: readonly Base[]; below: readonly Base[] };

const measures: Record<UnitId, Measure> = {
	persons: { scale: 1, above: ['person'], below: [] },
	percent: { scale: 0.01, above: [], below: [] },
	'per-1000': { scale: 0.001, above: [], below: [] },
	'per-100-working-age': { scale: 0.01, above: [], below: [] },
	'persons-per-km2': { scale: 1, above: ['person'], below: ['km2'] },
	km2: { scale: 1, above: ['km2'], below: [] },
	years: { scale: 1, above: ['year'], below: [] },
	'thousand-euros': { scale: 1000, above: ['euro'], below: [] },
	'euros-per-resident': { scale: 1, above: ['euro'], below: ['person'] },
	'euros-per-month': { scale: 1, above: ['euro'], below: ['month'] },
	dwellings: { scale: 1, above: ['dwelling'], below: [] },
	settlements: { scale: 1, above: ['settlement'], below: [] },
	accidents: { scale: 1, above: ['accident'], below: [] },
	systems: { scale: 1, above: ['system'], below: [] },
	category: { scale: 1, above: [], below: [] },
	ratio: { scale: 1, above: [], below: [] }
};

/** What a ratio of two units, times a factor, is in; `unit` says which sign stands after its figures. */
export type FormulaUnit = { unit: UnitId; title: LocalText };

export function formulaUnit(numerator: UnitId, denominator: UnitId, factor: number): FormulaUnit {
	const [top, bottom] = [measures[numerator], measures[denominator]];
	const one = tidy(top.scale / (bottom.scale * factor));
	const [above, below] = cancel([...top.above, ...bottom.below], [...bottom.above, ...top.below]);
	const like = numerator === denominator && bottom.below.length === 0 ? bottom.above : [];
	const title = (language: Language) => titleOf(one, above, below, like, language);
	return { unit: signOf(one, above, below), title: { et: title('et'), en: title('en') } };
}

/** Powers of ten come out of a division a hair beside what they are. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

/** What stands both above and below is left out of both, as often as it does. */
function cancel(above: readonly Base[], below: readonly Base[]): [Base[], Base[]] {
	const left = [...below];
	const kept = above.filter((base) => {
		const place = left.indexOf(base);
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
	return [kept, left];
}

function signOf(one: number, above: readonly Base[], below: readonly Base[]): UnitId {
	const plain = above.length === 0 && below.length === 0;
	if (plain && one === 0.01) return 'percent';
	if (plain && one === 0.001) return 'per-1000';
	return one === 1 && above.length === 1 && above[0] === 'euro' ? 'euros-per-resident' : 'ratio';
}

/** `like`: what both sides are counted in, so that "per 1,000" can say of what. */
function titleOf(
	one: number,
	above: readonly Base[],
	below: readonly Base[],
	like: readonly Base[],
	language: Language
): string {
	const count = tidy(1 / one);
	const per = below.length > 0 ? below : like;
	const plain = above.length === 0 && below.length === 0;
	if (plain && (one === 1 || one === 0.01)) return one === 1 ? { et: 'suhe', en: 'ratio' }[language] : '%';
	const things = above.map((base) => bases[base][language].many).join('·');
	if (per.length > 0 && Number.isInteger(count)) return joined(things, perWords(count, per, language));
	const amount = joined(amountWords(one, language), things);
	return below.length > 0 ? joined(amount, perWords(1, below, language)) : amount || numbered(one, language);
}

function perWords(count: number, below: readonly Base[], language: Language): string {
	const things = below
		.map((base) => bases[base][language][count === 1 || language === 'et' ? 'one' : 'many'])
		.join('·');
	const counted = count === 1 ? things : `${numbered(count, language)} ${things}`;
	return language === 'et' ? `${counted} kohta` : `per ${counted}`;
}

function amountWords(one: number, language: Language): string {
	if (one === 1) return '';
	if (one === 1000) return { et: 'tuhat', en: 'thousand' }[language];
	return `${numbered(one, language)} ×`;
}

function joined(...words: string[]): string {
	return words.filter((word) => word !== '').join(' ');
}

const locales: Record<Language, string> = { et: 'et-EE', en: 'en-GB' };

function numbered(value: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 6 }).format(value);
}

import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { unitTitle } from '../../model/unit.ts';
import { formatChange, formatNumber, formatSigned, formatValue } from '../../narrative/formats.ts';

/** What a map shows of an indicator, and how it is written: the figure itself, or its change in its unit or in percent. */
export type Measure = Pick<Indicator, 'unit' | 'unitTitle' | 'decimals' | 'categories'> & {
	told: 'figure' | 'difference' | 'percent';
};

/** Percentages of change are told to this many digits after the point. */
const percentDecimals = 1;

export function measureOf(
	{ unit, unitTitle, decimals, categories }: Pick<Indicator, 'unit' | 'unitTitle' | 'decimals' | 'categories'>,
	told: Measure['told'] = 'figure'
): Measure {
	return { unit, unitTitle, decimals: told === 'percent' ? percentDecimals : decimals, categories, told };
}

/** A figure with its unit: "2 848,5 in/km²", "+12 protsendipunkti", "−4,2%". */
export function printFigure(measure: Measure, value: number | null, language: Language): string {
	if (value === null || measure.told === 'figure') return formatValue(measure, value, language);
	if (measure.told === 'difference') return formatChange(measure, value, language);
	return `${formatSigned(value, language, measure.decimals)}%`;
}

/** A figure where its unit is said once for all: "2 848,5", "+12". Money and kinds say what they are. */
export function printShort(measure: Measure, value: number, language: Language): string {
	if (unitWords(measure, language) === '') return printFigure(measure, value, language);
	if (measure.told === 'figure') return formatNumber(value, language, measure.decimals);
	return formatSigned(value, language, measure.decimals);
}

/** The unit of figures that are printed short; '' where each says its own. */
export function unitWords(measure: Measure, language: Language): string {
	const { unit, categories, told } = measure;
	if (told === 'percent') return '%';
	if (categories !== null || unit === 'thousand-euros') return '';
	if (told === 'difference' && unit === 'percent') return { et: 'protsendipunkti', en: 'percentage points' }[language];
	return unitTitle(measure, language);
}

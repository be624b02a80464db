import { m } from '#lib/paraglide/messages.js';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { statusTitles, type Status } from '../model/status.ts';
import { formatEuros, formatNumber, formatValue, noBreakSpace } from '../narrative/formats.ts';
import type { TickFormat } from './axis.ts';

/** How a chart of an indicator writes its figures, and what it says of those that are not ordinary. */
export type ChartWords = {
	figure: (value: number) => string;
	tick: TickFormat;
	/** The smallest difference that the figures have. */
	least: number;
	/** What is to be known of a figure; empty for an ordinary one. */
	note: (status: Status) => string;
	missing: string;
	break: string;
};

export function chartWords(
	indicator: Pick<Indicator, 'unit' | 'decimals' | 'categories'>,
	language: Language
): ChartWords {
	return {
		figure: (value) => formatValue(indicator, value, language),
		tick: (value, step) => {
			if (indicator.unit === 'thousand-euros') return thousands(value, step, language);
			return formatValue({ ...indicator, decimals: value === 0 ? 0 : decimalsOf(step) }, value, language);
		},
		least: 10 ** -indicator.decimals,
		note: (status) => (status === 'A' ? '' : statusTitles[status][language]),
		missing: m.no_data({}, { locale: language }),
		break: m.chart_break({}, { locale: language })
	};
}

/** How many decimals tell values apart that are this far from each other. */
export function decimalsOf(step: number): number {
	return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

/** Thousands of euros on an axis, all in one unit: millions where they are a fifth of a million or more apart, or thousands. */
function thousands(value: number, step: number, language: Language): string {
	if (value === 0) return formatEuros(0, language);
	const [amount, apart, unit] =
		step >= 200 ? [value / 1000, step / 1000, { et: 'mln', en: 'm' }] : [value, step, { et: 'tuh', en: 'k' }];
	const digits = formatNumber(Math.abs(amount), language, decimalsOf(apart));
	const sign = value < 0 ? '−' : '';
	if (language === 'en') return `${sign}€${digits}${unit.en}`;
	return [sign + digits, unit.et, '€'].join(noBreakSpace);
}

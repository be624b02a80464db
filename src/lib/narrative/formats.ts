import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { PeriodRange } from '../model/period.ts';
import { units, type UnitId } from '../model/unit.ts';

/** What a figure's format depends on. */
type Measured = Pick<Indicator, 'unit' | 'decimals' | 'categories'>;

const locales: Record<Language, string> = { et: 'et-EE', en: 'en-GB' };

/** U+00A0: a figure and its unit stay on one line. */
export const noBreakSpace = '\u00a0';
/** U+2212: the sign of a negative figure in every language. */
export const minus = '\u2212';
/** U+2013: stands for a figure that is missing, and between the years of a range. */
export const enDash = '\u2013';

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dateFormats: Record<Language, Intl.DateTimeFormat> = {
	et: new Intl.DateTimeFormat(locales.et, day),
	en: new Intl.DateTimeFormat(locales.en, day)
};

const formats = new Map<string, Intl.NumberFormat>();

/** Making an `Intl.NumberFormat` costs far more than using one. */
function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
	const key = `${language}/${decimals}`;
	let format = formats.get(key);
	if (!format) {
		const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
		format = new Intl.NumberFormat(locales[language], digits);
		formats.set(key, format);
	}
	return format;
}

/** The sign and the digits apart, so that engines which write a negative figure differently give the same text. */
function split(value: number, language: Language, decimals: number): { sign: '' | '+' | typeof minus; digits: string } {
	const digits = numberFormat(language, decimals).format(Math.abs(value));
	if (!/[1-9]/.test(digits)) return { sign: '', digits };
	return { sign: value < 0 ? minus : '+', digits };
}

/** "15 091", "42,8", "−522"; the group mark is a no-break space in Estonian. What rounds to zero has no sign. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	const { sign, digits } = split(value, language, decimals);
	return sign === minus ? sign + digits : digits;
}

/** "+123", "−522"; no sign on what rounds to zero. */
export function formatSigned(value: number, language: Language, decimals = 0): string {
	const { sign, digits } = split(value, language, decimals);
	return sign + digits;
}

type MoneyStep = { euros: number; decimals: number; below: number; name: Record<Language, string> };

const billions: MoneyStep = {
	euros: 1e9,
	decimals: 1,
	below: Infinity,
	name: { et: `mld${noBreakSpace}`, en: 'bn' }
};
const moneySteps: MoneyStep[] = [
	{ euros: 1, decimals: 0, below: 1e6, name: { et: '', en: '' } },
	{ euros: 1e6, decimals: 1, below: 1e3, name: { et: `mln${noBreakSpace}`, en: 'm' } },
	billions
];

/** The sign, and the amount as the language writes euros: "12,3 mln €", "€12.3m". */
function splitMoney(amount: number, language: Language): { sign: string; amount: string } {
	const rounded = (step: MoneyStep) => Number((Math.abs(amount) / step.euros).toFixed(step.decimals));
	const { euros, decimals, name } = moneySteps.find((step) => rounded(step) < step.below) ?? billions;
	const { sign, digits } = split(amount / euros, language, decimals);
	const text = language === 'et' ? `${digits}${noBreakSpace}${name.et}€` : `€${digits}${name.en}`;
	return { sign, amount: text };
}

/** An amount of money in a sentence or a cell: whole euros up to a million, then millions and billions to one decimal. */
export function formatEuros(euros: number, language: Language): string {
	const { sign, amount } = splitMoney(euros, language);
	return sign === minus ? sign + amount : amount;
}

/** Thousands of euros are known to `decimals` of a thousand, and not told more exactly. */
function toEuros(thousands: number, decimals: number): number {
	return Number((Number(thousands.toFixed(decimals)) * 1000).toFixed(0));
}

/** A sign stands close to its figure, as `Intl` writes %; a word or an abbreviation stands apart from it. */
function withSign(figure: string, sign: string): string {
	if (sign === '') return figure;
	return /^[%‰/]/.test(sign) ? figure + sign : figure + noBreakSpace + sign;
}

/** English writes € in front of its figure: "€1,234". */
function startsWithEuro(unit: UnitId, language: Language): boolean {
	return language === 'en' && units[unit].sign.en === '€';
}

/** A figure with its unit's sign, a category's title; an en dash where there is none. */
export function formatValue(indicator: Measured, value: number | null, language: Language): string {
	if (value === null) return enDash;
	const { unit, decimals, categories } = indicator;
	if (categories) return categories.find((category) => category.value === value)?.title[language] ?? enDash;
	if (unit === 'thousand-euros') return formatEuros(toEuros(value, decimals), language);
	if (startsWithEuro(unit, language)) {
		const { sign, digits } = split(value, language, decimals);
		return `${sign === minus ? minus : ''}€${digits}`;
	}
	return withSign(formatNumber(value, language, decimals), units[unit].sign[language]);
}

/** A difference of two figures, always signed; shares differ by percentage points. Kinds have no difference. */
export function formatChange(indicator: Measured, value: number | null, language: Language): string {
	const { unit, decimals, categories } = indicator;
	if (value === null || categories) return enDash;
	if (unit === 'thousand-euros') {
		const { sign, amount } = splitMoney(toEuros(value, decimals), language);
		return sign + amount;
	}
	const { sign, digits } = split(value, language, decimals);
	if (startsWithEuro(unit, language)) return `${sign}€${digits}`;
	if (unit === 'percent') return sign + digits + noBreakSpace + { et: 'protsendipunkti', en: 'pp' }[language];
	return withSign(sign + digits, units[unit].sign[language]);
}

/** "2018–2023", or the one year. */
export function formatRange({ from, to }: PeriodRange, _language: Language): string {
	return from === to ? from : from + enDash + to;
}

/** A day, `'2018-01-01'`, in words: "1. jaanuar 2018", "1 January 2018"; the day and the month stay on one line. */
export function formatDate(day: string, language: Language): string {
	return dateFormats[language].format(new Date(`${day}T00:00:00Z`)).replace(' ', noBreakSpace);
}

/** A date that may be of a whole year or month, `'2025'`, `'2025-05'`, `'2025-05-01'`: "2025", "mai 2025", "1. mai 2025". */
export function formatPartialDate(date: string, language: Language): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	return day === undefined ? formatDate(`${date}-01`, language).replace(/^\S+\s/, '') : formatDate(date, language);
}

/** The name of a month as "in" or "on" has it: "jaanuaril", "oktoobril", "mail". */
function adessive(month: string): string {
	return month.endsWith('i') ? `${month}l` : `${month.replace(/er$/, 'r')}il`;
}

/** On a day, `'2018-01-01'`: "1. jaanuaril 2018", "1 January 2018", where a sentence has a verb and not a colon. */
export function formatOnDate(day: string, language: Language): string {
	const date = formatDate(day, language);
	return language === 'et' ? date.replace(/\p{L}+/u, adessive) : date;
}

/** The day of a moment, `'2026-11-22T23:15:00Z'`, by the calendar in Estonia: `'2026-11-23'`. */
export function dayOf(moment: string): string {
	// Swedish writes dates as ISO 8601 does.
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tallinn', dateStyle: 'short' }).format(new Date(moment));
}

function withClock(date: string, moment: string, language: Language): string {
	const zone = { timeZone: 'Europe/Tallinn' } as const;
	const time = new Intl.DateTimeFormat('et-EE', { ...zone, hour: '2-digit', minute: '2-digit' });
	return `${date} ${{ et: 'kell', en: 'at' }[language]}${noBreakSpace}${time.format(new Date(moment))}`;
}

/** A moment, `'2026-11-22T02:15:00Z'`, by the clock in Estonia: "22. november 2026 kell 04:15", "22 November 2026 at 04:15". */
export function formatMoment(moment: string, language: Language): string {
	return withClock(formatDate(dayOf(moment), language), moment, language);
}

/** At a moment: "22. novembril 2026 kell 04:15", "22 November 2026 at 04:15". */
export function formatAtMoment(moment: string, language: Language): string {
	return withClock(formatOnDate(dayOf(moment), language), moment, language);
}

import { named, number, remarks } from './en-words.ts';
import { formatSigned, formatValue } from './formats.ts';
import type { BesideGrammar } from './grammar.ts';
import { type BesideMeasure, percentBase, type Place } from './statement.ts';
import { capitalised, listed } from './years.ts';

type Words = {
	/** When the figure was so. */
	when: (year: string) => string;
	/** What it is a figure of, with whose it is. */
	what: (area: Place) => string;
	/** How the area's own figure is written, and another's in brackets. */
	figure: (value: number) => string;
	short: (value: number) => string;
};

/** Whose budget it is: a county's is that of its municipalities. */
const inBudget = (area: Place) =>
	area.level === 'municipality' ? `of ${named(area)}` : `of the municipalities in ${named(area)}`;
const rate = (value: number) => formatSigned(value, 'en', 1);
const euros = (value: number) =>
	formatValue({ unit: 'euros-per-resident', decimals: 0, categories: null }, value, 'en');
const inYear = (year: string) => `in ${year}`;

const words: Record<BesideMeasure, Words> = {
	'mean-age': {
		when: (year) => `at the start of ${year}`,
		what: (area) => `the mean age of the residents of ${named(area)}`,
		figure: (value) => `${number(value, 1)} years`,
		short: (value) => number(value, 1)
	},
	'natural-increase': {
		when: inYear,
		what: (area) => `natural increase per 1,000 residents of ${named(area)}`,
		figure: rate,
		short: rate
	},
	'net-migration': {
		when: inYear,
		what: (area) => `net migration per 1,000 residents of ${named(area)}`,
		figure: rate,
		short: rate
	},
	income: {
		when: inYear,
		what: (area) => `the operating revenue per resident ${inBudget(area)}`,
		figure: euros,
		short: euros
	},
	debt: {
		when: (year) => `at the end of ${year}`,
		what: (area) => `the debt per resident ${inBudget(area)}`,
		figure: euros,
		short: euros
	}
};

export const enBeside: BesideGrammar = {
	beside: {
		say: ({ area, measure, period, value, over, under, same, unknown, small, sample, marks }) => {
			const { when, what, figure, short } = words[measure];
			const start =
				sample === 'all'
					? `According to sample data, ${when(period)} ${what(area)}`
					: `${capitalised(when(period))}, ${what(area)}`;
			const others = (list: readonly { place: Place; value: number }[]) =>
				listed(
					list.map(({ place, value }) => `${named(place)} (${short(value)})`),
					'and'
				);
			const apart = [
				...(over.length > 0 ? [`higher than in ${others(over)}`] : []),
				...(under.length > 0 ? [`lower than in ${others(under)}`] : [])
			].join(' but ');
			const alike = same.length > 0 ? [`the same as in ${listed(same.map(named), 'and')}`] : [];
			const more = [
				...(sample === 'some' ? ['some of the figures are sample data'] : []),
				...(unknown.length > 0 ? [`there are no data for ${listed(unknown.map(named), 'and')}`] : []),
				...(small.length > 0
					? [
							`${listed(small.map(named), 'and')} ${small.length === 1 ? 'has' : 'have'} fewer than ${number(percentBase)} residents, so the rate is not compared`
						]
					: [])
			];
			return `${start} was ${figure(value)}: ${[apart, ...alike].join(', ')}.${remarks([], marks, more)}`;
		},
		rule: `The indicator of the same year in this area and in those compared: the year of the period that is known for the most of them, the latest of such years. Figures are compared as they are rounded; an indicator that differs from none is not told. Of natural increase and net migration the one that differs more is told; areas with fewer than ${number(percentBase)} residents are not compared per 1,000 residents.`
	}
};

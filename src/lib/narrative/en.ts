import { periodsBetween } from '../model/period.ts';
import {
	balance,
	birthsAndDeaths,
	comparedGrowth,
	counted,
	day,
	englishName,
	group,
	growthBeside,
	inYears,
	named,
	money,
	naturalIncrease,
	number,
	ordinal,
	partlySample,
	percent,
	remarks,
	sides,
	told,
	way,
	years
} from './en-words.ts';
import { enBeside } from './en-beside.ts';
import { enParts } from './en-parts.ts';
import { formatRange } from './formats.ts';
import type { Grammar } from './grammar.ts';
import { heldPercent, percentBase } from './statement.ts';
import { capitalised, listed } from './years.ts';

export const en: Grammar = {
	...enParts,
	...enBeside,
	'population-level': {
		say: ({ area, figure, marks }) => {
			const count = figure.value === 0 ? 'no residents' : counted(figure.value, 'resident', 'residents');
			return `${named(area)} had ${count} on ${day(figure.period)}.${remarks([], marks)}`;
		},
		rule: 'The population on 1 January of the last year of the period.'
	},
	'population-unknown': {
		say: ({ area, range, last, marks }) => {
			if (!last) {
				const all = years(periodsBetween(range.from, range.to));
				return `The population of ${named(area)} is not known: there are no data for ${all}.`;
			}
			const known = `the last known population is ${number(last.value)} (${day(last.period)})`;
			return `There are no ${range.to} population data for ${named(area)}; ${known}.${remarks([], marks)}`;
		},
		rule: 'The data hold no population for the last year of the period; it is neither estimated nor replaced.'
	},
	merger: {
		say: ({ area, year, names, into }) => {
			const joined = `${names.map(englishName).join(' and ')} merged into a new ${englishName(into)} in October ${year}`;
			return `${joined}. The figures here are for ${named(area)} as it was before the merger.`;
		},
		rule: 'A change in the administrative division. The figures were collected for the municipalities as they were before it.'
	},
	'population-rank': {
		say: ({ area, period, rank, ranked, marks }) => {
			const end = `of the ${ranked} ${group[area.level]} by population in ${period}`;
			if (rank === 1) return `${named(area)} was the largest ${end}.${remarks([], marks)}`;
			if (rank === ranked) return `${named(area)} was the smallest ${end}.${remarks([], marks)}`;
			return `${named(area)} was ${ordinal(rank)} ${end}.${remarks([], marks)}`;
		},
		rule: 'The rank among all areas of the same level; 1st is the largest, and equals share a rank. Given only when the population of all is known.'
	},
	'population-year': {
		say: ({ area, period, change, broken, marks }) => {
			if (change === null) {
				const before = `there are no data for ${Number(period) - 1}`;
				return `How much the population of ${named(area)} changed in a year is not known: ${before}.`;
			}
			const start = `On ${day(period)} the population of ${named(area)} was`;
			const more = broken ? ['there is a break in the series in between'] : [];
			const size = change === 0 ? 'the same as' : `${number(Math.abs(change))} ${change > 0 ? 'higher' : 'lower'} than`;
			return `${start} ${size} a year earlier.${remarks([], marks, more)}`;
		},
		rule: 'Where the period is one year, the population on its 1 January is compared with that a year earlier.'
	},
	'population-single': {
		say: ({ area, missing }) =>
			`The change in the population of ${named(area)} cannot be calculated: there are no data for ${years(missing)}.`,
		rule: 'A change needs the population of at least two years, and only one is known within the period.'
	},
	'population-break': {
		say: ({ area, change, missing, residenceReset, marks }) => {
			const { first, last, difference } = change;
			const size =
				difference === 0
					? 'the same as'
					: `${number(Math.abs(difference))} ${difference > 0 ? 'higher' : 'lower'} than`;
			const reason = residenceReset
				? 'places of residence were determined anew after the 2021 census'
				: 'there is a break in the series in between';
			const start = `On ${day(last.period)} the population of ${named(area)} was ${size} on ${day(first.period)}`;
			return `${start}, but these figures do not form one series: ${reason}.${remarks(missing, marks)}`;
		},
		rule: 'The last known population of the period minus the first. The series breaks between them, so no percentage is calculated.'
	},
	'population-change': {
		say: ({ area, change, path, side, missing, marks }) => {
			const text = told(change, path, side ? 'the population' : `the population of ${named(area)}`);
			return `${side ? sides[side] + text : capitalised(text)}${way(path)}.${remarks(missing, marks)}`;
		},
		rule: `The last population of the period, or of its unbroken part, minus the first. A percentage is added where there were at least ${number(percentBase)} residents at the start; a change of under ${percent(heldPercent)} is then called “hardly changed”. The course of the change is told where three or more consecutive years are known.`
	},
	'growth-comparison': {
		say: ({ years: range, others, marks }) =>
			`By comparison, ${comparedGrowth(others)} in ${formatRange(range, 'en')}.${remarks([], marks)}`,
		rule: `The change in population in per cent over the latest stretch without a break whose first and last population are known. Compared where there were at least ${number(percentBase)} residents at the start and the difference shows when rounded to a tenth.`
	},
	'compared-area': {
		say: ({ area, other, period, residents, growth, marks }) => {
			const difference = residents.other - residents.own;
			const size =
				difference === 0 ? 'as many as' : `${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than`;
			const count = `On ${day(period)}, ${named(other)} had ${counted(residents.other, 'resident', 'residents')}`;
			const way = growth ? ` In ${formatRange(growth.years, 'en')}, ${growthBeside(area, other, growth)}.` : '';
			return `${count}, ${size} ${named(area)}.${way}${remarks([], marks)}`;
		},
		rule: `The population on 1 January of the latest year for which that of both is known, and the change in population in per cent over the latest stretch in which neither series breaks. Percentages are compared where both had at least ${number(percentBase)} residents at the start.`
	},
	'natural-increase': {
		say: ({ area, years: list, births, deaths, missing, marks }) => {
			const counts = `${capitalised(inYears(list))}, ${birthsAndDeaths(births, deaths)} were registered in ${named(area)}`;
			return `${counts}: natural increase was ${naturalIncrease(births, deaths)}.${remarks(missing, marks)}`;
		},
		rule: 'Natural increase is births minus deaths, summed over the years for which both are known; no sample data are used here.'
	},
	'natural-increase-with-sample': {
		say: ({ area, years: list, births, deaths, missing, sampleYears }) => {
			const all = sampleYears === list.length;
			const start = `${all ? 'according to sample data, ' : ''}natural increase in ${named(area)} was`;
			const size = `${naturalIncrease(births, deaths)} ${inYears(list)}`;
			const text = `${start} ${size}, with ${birthsAndDeaths(births, deaths)}`;
			return `${capitalised(text)}.${remarks(missing, [], all ? [] : [partlySample(sampleYears)])}`;
		},
		rule: 'Natural increase is births minus deaths, summed over all years that have figures. Sample data are figures calculated by a fixed rule to fill the gaps, not official statistics.'
	},
	'net-migration': {
		say: ({ area, years: list, total, missing, sample, kindsUnknown, marks }) => {
			const [sign, people] = balance(total);
			const lead = sample ? 'According to sample data, net' : 'Net';
			const text = `${lead} migration in ${named(area)} was ${sign} ${inYears(list)}: ${people}.`;
			const more = kindsUnknown
				? ['the source does not say whether this covers internal migration, external migration or both']
				: [];
			return text + remarks(missing, marks, more);
		},
		rule: 'Net migration is arrivals minus departures, summed over the years that have a figure.'
	},
	'older-share': {
		say: ({ area, figure, others, marks }) => {
			const share = `people aged 60 and over made up ${percent(figure.value)} of the residents of ${named(area)}`;
			const rest = others.map(({ place, percent: other }) => `${percent(other)} in ${named(place)}`);
			const against = rest.length > 0 ? `, compared with ${listed(rest, 'and')}` : '';
			return `On ${day(figure.period)}, ${share}${against}.${remarks([], marks)}`;
		},
		rule: 'The share of residents aged 60 and over on 1 January, in the last year of the period for which it is known.'
	},
	'mean-age': {
		say: ({ area, first, last, difference, missing, sample, marks }) => {
			const lead = sample ? 'According to sample data, the' : 'The';
			const own = `${lead} mean age of the residents of ${named(area)} was ${number(last.value, 1)} years on ${day(last.period)}`;
			if (!first) return `${own}.${remarks(missing, marks)}`;
			const amount = `${number(Math.abs(difference), 1)} years`;
			const size = difference === 0 ? 'the same as' : `${amount} ${difference > 0 ? 'higher' : 'lower'} than`;
			// What sample figures do says nothing about the place.
			const meaning =
				sample || difference === 0 ? [] : [`the population has grown ${difference > 0 ? 'older' : 'younger'}`];
			return `${own}, ${size} on ${day(first.period)}.${remarks(missing, marks, meaning)}`;
		},
		rule: 'The mean age on the last known 1 January of the period, compared with the first. A change under 0.05 years does not count as one.'
	},
	budget: {
		say: ({ area, period, income, result, sample }) => {
			const budget =
				area.level === 'municipality' ? `the budget of ${named(area)}` : `the municipal budgets in ${named(area)}`;
			const lead = sample ? `according to sample data, ${budget}` : budget;
			const end =
				Math.abs(result) < 0.5
					? 'closed the year in balance'
					: `closed the year with a ${result > 0 ? 'surplus' : 'deficit'} of ${money(result)}`;
			return `${capitalised(lead)} had operating revenue of ${money(income)} in ${period} and ${end}.`;
		},
		rule: 'Operating revenue and the budget result in the last year of the period that has both.'
	}
};

import type { Place } from './statement.ts';
import { day, inYears, money, named, number, percent, remarks } from './en-words.ts';
import { formatSigned, formatValue } from './formats.ts';
import type { PartsGrammar } from './grammar.ts';
import { percentBase } from './statement.ts';
import { listed } from './years.ts';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** The beginning of a sentence that may rest on sample figures. */
const lead = (sample: boolean, text: string) => (sample ? `According to sample data, ${lower(text)}` : text);

/** "negative (−82)" */
function signed(value: number): string {
	if (value === 0) return 'zero';
	return `${value > 0 ? 'positive' : 'negative'} (${formatSigned(value, 'en')})`;
}

/** Whose budget it is: a county's is that of its municipalities. */
const inBudget = (area: Place) =>
	area.level === 'municipality' ? `of ${named(area)}` : `of the municipalities in ${named(area)}`;

export const enParts: PartsGrammar = {
	'population-causes': {
		say: ({ area, range, difference, natural, migration, rest, broken, missing, sample, marks }) => {
			const size = `${number(Math.abs(difference))} ${difference > 0 ? 'higher' : 'lower'}`;
			const start = `The population of ${named(area)} was ${size} at the start of ${range.to} than at the start of ${range.from}`;
			const unchanged = `The population of ${named(area)} was the same at the start of ${range.from} and of ${range.to}`;
			const causes = [
				...(natural === null ? [] : [`natural increase was ${formatSigned(natural, 'en')}`]),
				...(migration === null
					? []
					: [`net migration ${natural === null ? 'was ' : ''}${formatSigned(migration, 'en')}`])
			];
			const open = rest === 0 ? '' : `, which leaves ${formatSigned(rest, 'en')} unexplained`;
			const told = causes.length > 0 ? `: ${listed(causes, 'and')}${open}` : ', but the causes are not known';
			const more = [
				...(broken ? ['there is a break in the series in between'] : []),
				...(sample ? ['some of the figures are sample data'] : [])
			];
			return `${difference === 0 ? unchanged : start}${told}.${remarks(missing, marks, more)}`;
		},
		rule: 'The change in population between two 1 Januaries, held against the births, deaths and migration of the years in between. A cause that lacks a figure for one of them stays in what is unexplained.'
	},
	'age-groups': {
		say: ({ area, period, groups, inPeople, change, sample, marks }) => {
			const figure = (value: number) => (inPeople ? number(value) : percent(value));
			const [young, working, old] = groups;
			const whose = inPeople ? `the residents of ${named(area)} numbered` : `the residents of ${named(area)} were`;
			const ages = `${figure(young)} aged 0–14, ${figure(working)} aged 15–64 and ${figure(old)} aged 65 and over`;
			const text = sample
				? `According to sample data, ${whose} ${ages} on ${day(period)}.`
				: `On ${day(period)}, ${whose} ${ages}.`;
			return text + remarks([], marks, change ? [shareChange(change)] : []);
		},
		rule: `The share of each age group among residents on 1 January, in the last year of the period that has all three. Told in people where there are fewer than ${number(percentBase)} residents.`
	},
	dependency: {
		say: ({ area, period, all, young, old, sample, marks }) => {
			const sum = `there were ${number(all, 1)} dependants per 100 people of working age in ${named(area)}`;
			const parts = `${number(young, 1)} aged 14 or under and ${number(old, 1)} aged 65 and over`;
			return `${lead(sample, `On ${day(period)}, ${sum}`)}: ${parts}.${remarks([], marks)}`;
		},
		rule: 'The dependency ratio: residents aged 0–14 and 65 and over per 100 residents aged 15–64.'
	},
	'migration-kinds': {
		say: ({ area, years, internal, external, missing, sample, marks }) => {
			const start = lead(sample, `Net internal migration in ${named(area)} was ${signed(internal)} ${inYears(years)}`);
			return `${start} and net external migration ${signed(external)}.${remarks(missing, marks)}`;
		},
		rule: 'Internal migration is a move between municipalities of Estonia, external migration one across the border. Net migration is arrivals minus departures, summed over the years that have both.'
	},
	'budget-kinds': {
		say: ({ area, of: side, period, largest, sample }) => {
			const whole = side === 'income' ? 'operating revenue' : 'operating expenditure';
			const kinds = largest.map(({ title, percent: share }) => `${lower(title.en)} (${percent(share)})`);
			const which = kinds.length === 1 ? 'The largest part' : 'The largest parts';
			const verb = kinds.length === 1 ? 'was' : 'were';
			const start = lead(sample, `${which} of the ${whole} ${inBudget(area)} in ${period} ${verb}`);
			return `${start} ${listed(kinds, 'and')}.`;
		},
		rule: 'The two largest kinds in the last year of the period that has all kinds. Shares are of the sum of all kinds.'
	},
	'budget-debt': {
		say: ({ area, period, debt, perResident, investment, sample }) => {
			const amount = perResident === null ? money(debt) : `${money(debt)} (${euros(perResident)} per resident)`;
			const start = lead(sample, `The debt ${inBudget(area)} was ${amount} at the end of ${period}`);
			if (investment === null) return `${start}.`;
			const even = 'income from and spending on investing activities were equal';
			const spent = `spending on investing activities exceeded income from them by ${money(investment)}`;
			return `${start}; ${investment === 0 ? even : spent}.`;
		},
		rule: 'Debt in the last year of the period for which it is known, and spending on investing activities minus income from them in the same year.'
	}
};

/** "the share of those aged 65 and over has grown by 1.1 percentage points since 2018" */
function shareChange({ since, points }: { since: string; points: number }): string {
	const whose = 'the share of those aged 65 and over';
	if (points === 0) return `${whose} is the same as in ${since}`;
	return `${whose} has ${points > 0 ? 'grown' : 'fallen'} by ${number(Math.abs(points), 1)} percentage points since ${since}`;
}

function euros(amount: number): string {
	return formatValue({ unit: 'euros-per-resident', decimals: 0, categories: null }, amount, 'en');
}

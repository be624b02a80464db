import { inside, number, of, remarks } from './et-words.ts';
import { formatSigned, formatValue } from './formats.ts';
import type { BesideGrammar } from './grammar.ts';
import { type BesideMeasure, percentBase, type Place } from './statement.ts';
import { capitalised, listed } from './years.ts';

type Words = {
	/** When the figure was so. */
	when: (year: string) => string;
	/** What it is a figure of, with whose it is. */
	what: (area: Place) => string;
	verb: 'oli' | 'olid';
	/** How the area's own figure is written, and another's in brackets. */
	figure: (value: number) => string;
	short: (value: number) => string;
	over: string;
	under: string;
	same: string;
};

const budgetOf = (area: Place) => (area.level === 'municipality' ? of(area) : `${of(area)} omavalitsuste`);
const rate = (value: number) => formatSigned(value, 'et', 1);
const euros = (value: number) =>
	formatValue({ unit: 'euros-per-resident', decimals: 0, categories: null }, value, 'et');

const inYear = (year: string) => `${year}. aastal`;
const one = { verb: 'oli', over: 'suurem kui', under: 'väiksem kui', same: 'sama suur kui' } as const;
const many = { verb: 'olid', over: 'suuremad kui', under: 'väiksemad kui', same: 'sama suured kui' } as const;

const words: Record<BesideMeasure, Words> = {
	'mean-age': {
		when: (year) => `${year}. aasta algul`,
		what: (area) => `${of(area)} elanike keskmine vanus`,
		verb: 'oli',
		figure: (value) => `${number(value, 1)} aastat`,
		short: (value) => number(value, 1),
		over: 'kõrgem kui',
		under: 'madalam kui',
		same: 'sama kõrge kui'
	},
	'natural-increase': {
		...one,
		when: inYear,
		what: (area) => `${of(area)} loomulik iive 1000 elaniku kohta`,
		figure: rate,
		short: rate
	},
	'net-migration': {
		...one,
		when: inYear,
		what: (area) => `${of(area)} rändesaldo 1000 elaniku kohta`,
		figure: rate,
		short: rate
	},
	income: {
		...many,
		when: inYear,
		what: (area) => `${budgetOf(area)} põhitegevuse tulud elaniku kohta`,
		figure: euros,
		short: euros
	},
	debt: {
		...many,
		when: (year) => `${year}. aasta lõpus`,
		what: (area) => `${budgetOf(area)} võlakohustused elaniku kohta`,
		figure: euros,
		short: euros
	}
};

export const etBeside: BesideGrammar = {
	beside: {
		say: ({ area, measure, period, value, over, under, same, unknown, small, sample, marks }) => {
			const { when, what, verb, figure, short, ...comparatives } = words[measure];
			const start =
				sample === 'all'
					? `Näidisandmete järgi ${verb} ${when(period)} ${what(area)}`
					: `${capitalised(when(period))} ${verb} ${what(area)}`;
			const others = (list: readonly { place: Place; value: number }[]) =>
				listed(
					list.map(({ place, value }) => `${inside(place)} (${short(value)})`),
					'ja'
				);
			const apart = [
				...(over.length > 0 ? [`${comparatives.over} ${others(over)}`] : []),
				...(under.length > 0 ? [`${comparatives.under} ${others(under)}`] : [])
			].join(', kuid ');
			const alike = same.length > 0 ? [`${comparatives.same} ${listed(same.map(inside), 'ja')}`] : [];
			const more = [
				...(sample === 'some' ? ['osa arve on näidisandmed'] : []),
				...(unknown.length > 0 ? [`${listed(unknown.map(of), 'ja')} kohta andmed puuduvad`] : []),
				...(small.length > 0
					? [
							`${listed(small.map(inside), 'ja')} on alla ${number(percentBase)} elaniku, seepärast suhtarvu ei võrrelda`
						]
					: [])
			];
			return `${start} ${figure(value)}: ${[apart, ...alike].join(', ')}.${remarks([], marks, more)}`;
		},
		rule: `Näitaja samal aastal selles ja võrreldavates piirkondades: ajavahemiku aasta, mille arv on teada kõige rohkematel, neist viimane. Võrreldakse ümardatud arve; kui ühegi piirkonnaga vahet ei ole, näitajat ei nimetata. Loomulikust iibest ja rändesaldost nimetatakse see, milles erinevus on suurem; 1000 elaniku kohta ei võrrelda piirkondi, kus elanikke on alla ${number(percentBase)}.`
	}
};

import type { AreaLevel } from '../model/area.ts';
import { byPeople, inside, inYears, money, number, of, onDay, percent, remarks } from './et-words.ts';
import { formatSigned, formatValue } from './formats.ts';
import type { PartsGrammar } from './grammar.ts';
import { percentBase } from './statement.ts';
import { capitalised, listed } from './years.ts';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const lead = (sample: boolean) => (sample ? 'Näidisandmete järgi oli' : '');

/** "negatiivne (−82)" */
function signed(value: number): string {
	if (value === 0) return '0';
	return `${value > 0 ? 'positiivne' : 'negatiivne'} (${formatSigned(value, 'et')})`;
}

/** Whose budget it is: a county's is that of its municipalities. */
const budgetOf = (area: { name: string; level: AreaLevel }) =>
	area.level === 'municipality' ? of(area) : `${of(area)} omavalitsuste`;

export const etParts: PartsGrammar = {
	'population-causes': {
		say: ({ area, range, difference, natural, migration, rest, broken, missing, sample, marks }) => {
			const size = `${byPeople(difference)} ${difference > 0 ? 'suurem' : 'väiksem'}`;
			const start = `${of(area)} rahvaarv oli ${range.to}. aasta algul ${size} kui ${range.from}. aasta algul`;
			const unchanged = `${of(area)} rahvaarv oli ${range.from}. ja ${range.to}. aasta algul sama suur`;
			const causes = [
				...(natural === null ? [] : [`loomulik iive oli ${formatSigned(natural, 'et')}`]),
				...(migration === null ? [] : [`rändesaldo ${natural === null ? 'oli ' : ''}${formatSigned(migration, 'et')}`])
			];
			const open = rest === 0 ? '' : `, ülejäänut (${formatSigned(rest, 'et')}) need ei seleta`;
			const told = causes.length > 0 ? `: ${listed(causes, 'ja')}${open}` : ', kuid põhjused ei ole teada';
			const more = [
				...(broken ? ['aegreas on vahepeal katkestus'] : []),
				...(sample ? ['osa arve on näidisandmed'] : [])
			];
			return `${difference === 0 ? unchanged : start}${told}.${remarks(missing, marks, more)}`;
		},
		rule: 'Rahvaarvu muutus kahe 1. jaanuari vahel võrreldes nende vahele jäävate aastate sündide, surmade ja rändega. Põhjus, millel mõne aasta arv puudub, jääb seletamata osa sisse.'
	},
	'age-groups': {
		say: ({ area, period, groups, inPeople, change, sample, marks }) => {
			const day = onDay(period);
			const figure = (value: number) => (inPeople ? number(value) : percent(value));
			const [young, working, old] = groups;
			const counted = inPeople ? `${inside(area)} 0–14-aastaseid elanikke` : `${of(area)} elanikest 0–14-aastaseid`;
			const start = sample ? `${lead(true)} ${lower(day)} ${counted}` : `${day} oli ${counted}`;
			const text = `${start} ${figure(young)}, 15–64-aastaseid ${figure(working)} ja vähemalt 65-aastaseid ${figure(old)}.`;
			return text + remarks([], marks, change ? [shareChange(change)] : []);
		},
		rule: `Vanuserühmade osatähtsus elanike seas 1. jaanuaril, ajavahemiku viimasel aastal, mille kohta on olemas kõik kolm. Kui elanikke on alla ${number(percentBase)}, öeldakse inimeste arv.`
	},
	dependency: {
		say: ({ area, period, all, young, old, sample, marks }) => {
			const start = sample
				? `${lead(true)} ${inside(area)} ${period}. aasta algul`
				: `${period}. aasta algul oli ${inside(area)}`;
			const sum = `100 tööealise kohta ${number(all, 1)} ülalpeetavat`;
			return `${start} ${sum}: ${number(young, 1)} kuni 14-aastast ja ${number(old, 1)} vähemalt 65-aastast.${remarks([], marks)}`;
		},
		rule: 'Ülalpeetavate määr: 0–14-aastaste ja vähemalt 65-aastaste arv 100 elaniku kohta vanuses 15–64.'
	},
	'migration-kinds': {
		say: ({ area, years, internal, external, missing, sample, marks }) => {
			const start = sample
				? `${lead(true)} ${of(area)} siserände saldo ${inYears(years)}`
				: `${capitalised(inYears(years))} oli ${of(area)} siserände saldo`;
			return `${start} ${signed(internal)} ja välisrände saldo ${signed(external)}.${remarks(missing, marks)}`;
		},
		rule: 'Siseränne on elukoha vahetus Eesti omavalitsuste vahel, välisränne üle riigipiiri. Saldo on saabunute arv miinus lahkunute arv; liidetud on aastad, mille kohta on olemas mõlemad.'
	},
	'budget-kinds': {
		say: ({ area, of: side, period, largest, sample }) => {
			const whole = side === 'income' ? 'põhitegevuse tulude' : 'põhitegevuse kulude';
			const kinds = largest.map(({ title, percent: share }) => `${lower(title.et)} (${percent(share)})`);
			const which = kinds.length === 1 ? 'suurim liik' : 'suurimad liigid';
			const verb = kinds.length === 1 ? 'oli' : 'olid';
			if (sample) {
				return `Näidisandmete järgi ${verb} ${budgetOf(area)} ${whole} ${which} ${period}. aastal ${listed(kinds, 'ja')}.`;
			}
			return `${budgetOf(area)} ${whole} ${which} ${verb} ${period}. aastal ${listed(kinds, 'ja')}.`;
		},
		rule: 'Kaks suurimat liiki ajavahemiku viimasel aastal, mille kohta on olemas kõik liigid. Osatähtsus on arvutatud kõigi liikide summast.'
	},
	'budget-debt': {
		say: ({ area, period, debt, perResident, investment, sample }) => {
			const amount = perResident === null ? money(debt) : `${money(debt)} (${euros(perResident)} elaniku kohta)`;
			const whose = `${budgetOf(area)} võlakohustused`;
			const start = sample
				? `Näidisandmete järgi olid ${whose} ${period}. aasta lõpus ${amount}`
				: `${whose} olid ${period}. aasta lõpus ${amount}`;
			if (investment === null) return `${start}.`;
			const even = 'investeerimistegevuse sissetulekud ja väljaminekud olid võrdsed';
			const spent = `investeerimistegevuse väljaminekud ületasid sissetulekuid ${money(investment)} võrra`;
			return `${start}; ${investment === 0 ? even : spent}.`;
		},
		rule: 'Võlakohustused ajavahemiku viimasel aastal, mille kohta need on teada, ja sama aasta investeerimistegevuse väljaminekud miinus sissetulekud.'
	}
};

/** "vähemalt 65-aastaste osatähtsus on 2018. aastaga võrreldes suurenenud 1,1 protsendipunkti" */
function shareChange({ since, points }: { since: string; points: number }): string {
	const whose = `vähemalt 65-aastaste osatähtsus on ${since}. aastaga võrreldes`;
	if (points === 0) return `${whose} sama suur`;
	return `${whose} ${points > 0 ? 'suurenenud' : 'vähenenud'} ${number(Math.abs(points), 1)} protsendipunkti`;
}

function euros(amount: number): string {
	return formatValue({ unit: 'euros-per-resident', decimals: 0, categories: null }, amount, 'et');
}

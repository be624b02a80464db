import { periodsBetween } from '../model/period.ts';
import {
	balance,
	birthsAndDeaths,
	byPeople,
	comparedGrowth,
	counted,
	group,
	growthBeside,
	inYears,
	inside,
	money,
	naturalIncrease,
	number,
	of,
	ofYears,
	onDay,
	partlySample,
	people,
	percent,
	remarks,
	sides,
	told,
	way
} from './et-words.ts';
import { casesOf } from './cases.ts';
import { etBeside } from './et-beside.ts';
import { etParts } from './et-parts.ts';
import { formatDate, formatRange } from './formats.ts';
import type { Grammar } from './grammar.ts';
import { heldPercent, percentBase } from './statement.ts';
import { capitalised, listed } from './years.ts';

export const et: Grammar = {
	...etParts,
	...etBeside,
	'population-level': {
		say: ({ area, figure, marks }) => {
			const when = onDay(figure.period);
			if (figure.value === 0) return `${when} ei elanud ${inside(area)} ühtegi inimest.${remarks([], marks)}`;
			return `${when} elas ${inside(area)} ${people(figure.value)}.${remarks([], marks)}`;
		},
		rule: 'Rahvaarv ajavahemiku viimase aasta 1. jaanuaril.'
	},
	'population-unknown': {
		say: ({ area, range, last, marks }) => {
			const all = periodsBetween(range.from, range.to);
			if (!last) return `${of(area)} rahvaarv ei ole teada: ${ofYears(all)} kohta andmed puuduvad.`;
			const known = `viimane teadaolev rahvaarv on ${number(last.value)} (${formatDate(`${last.period}-01-01`, 'et')})`;
			return `${of(area)} ${range.to}. aasta rahvaarvu kohta andmed puuduvad; ${known}.${remarks([], marks)}`;
		},
		rule: 'Ajavahemiku viimase aasta rahvaarv andmetes puudub; seda ei hinnata ega asendata.'
	},
	merger: {
		say: ({ area, year, names, into }) => {
			const [one, other] = names;
			const joined = `${one} ja ${other} ühinesid ${year}. aasta oktoobris uueks ${casesOf(into).genitive}ks`;
			return `${joined}. Siinsed arvud on ühinemiseelse ${of(area)} kohta.`;
		},
		rule: 'Haldusjaotuse muutus. Arvud on kogutud ühinemiseelsete omavalitsuste kaupa.'
	},
	'population-rank': {
		say: ({ area, period, rank, ranked, marks }) => {
			const [genitive, elative] = group[area.level];
			const start = `Rahvaarvult oli ${area.name} ${period}. aastal ${ranked}`;
			if (rank === 1) return `${start} ${elative} suurim.${remarks([], marks)}`;
			if (rank === ranked) return `${start} ${elative} väikseim.${remarks([], marks)}`;
			return `${start} ${genitive} seas ${rank}. kohal.${remarks([], marks)}`;
		},
		rule: 'Koht kõigi sama tasandi haldusüksuste seas; esimene on suurim, võrdsed jagavad kohta. Koht öeldakse ainult siis, kui kõigi rahvaarv on teada.'
	},
	'population-year': {
		say: ({ area, period, change, broken, marks }) => {
			if (change === null) {
				const before = `${Number(period) - 1}. aasta kohta andmed puuduvad`;
				return `Kui palju ${of(area)} rahvaarv aastaga muutus, ei ole teada: ${before}.`;
			}
			const than = 'kui aasta varem';
			const start = `${onDay(period)} oli ${of(area)} rahvaarv`;
			const more = broken ? ['aegreas on vahepeal katkestus'] : [];
			if (change === 0) return `${start} sama suur ${than}.${remarks([], marks, more)}`;
			return `${start} ${byPeople(change)} ${change > 0 ? 'suurem' : 'väiksem'} ${than}.${remarks([], marks, more)}`;
		},
		rule: 'Kui ajavahemik on üks aasta, võrreldakse selle 1. jaanuari rahvaarvu aasta varasemaga.'
	},
	'population-single': {
		say: ({ area, missing }) =>
			`${of(area)} rahvaarvu muutust ei saa arvutada: ${ofYears(missing)} kohta andmed puuduvad.`,
		rule: 'Muutuse arvutamiseks on vaja vähemalt kahe aasta rahvaarvu, ajavahemikus on aga teada ainult ühe aasta oma.'
	},
	'population-break': {
		say: ({ area, change, missing, residenceReset, marks }) => {
			const { first, last, difference } = change;
			const size =
				difference === 0 ? 'sama suur kui' : `${byPeople(difference)} ${difference > 0 ? 'suurem' : 'väiksem'} kui`;
			const reason = residenceReset
				? 'pärast 2021. aasta rahvaloendust määrati elanike elukoht uuesti'
				: 'aegreas on vahepeal katkestus';
			const start = `${onDay(last.period)} oli ${of(area)} rahvaarv ${size} ${onDay(first.period)}`;
			return `${start}, kuid need arvud ei moodusta ühtset aegrida: ${reason}.${remarks(missing, marks)}`;
		},
		rule: 'Ajavahemiku viimane teadaolev rahvaarv miinus esimene. Nende vahel on aegrea katkestus, seepärast protsenti ei arvutata.'
	},
	'population-change': {
		say: ({ area, change, path, side, missing, marks }) => {
			const text = told(change, path, side ? 'rahvaarv' : `${of(area)} rahvaarv`);
			const start = side ? sides[side] + text.replace(/^aastatel \S+/, '$&,') : capitalised(text);
			return `${start}${way(path)}.${remarks(missing, marks)}`;
		},
		rule: `Ajavahemiku või selle katkestuseta osa viimane rahvaarv miinus esimene. Protsent lisatakse, kui algul oli vähemalt ${number(percentBase)} elanikku; siis öeldakse alla ${number(heldPercent, 1)}-protsendise muutuse kohta „peaaegu ei muutunud“. Muutumise käiku kirjeldatakse, kui teada on vähemalt kolm aastat järjest.`
	},
	'growth-comparison': {
		say: ({ years, others, marks }) =>
			`Võrdluseks: aastatel ${formatRange(years, 'et')} ${comparedGrowth(others)}.${remarks([], marks)}`,
		rule: `Rahvaarvu muutus protsentides viimases katkestuseta ajalõigus, mille alguse ja lõpu rahvaarv on teada. Võrreldakse siis, kui algul oli vähemalt ${number(percentBase)} elanikku ja erinevus on näha kümnendiku täpsusega.`
	},
	'compared-area': {
		say: ({ area, other, period, residents, growth, marks }) => {
			const difference = residents.other - residents.own;
			const size =
				difference === 0
					? 'sama palju kui'
					: `${number(Math.abs(difference))} ${difference > 0 ? 'rohkem' : 'vähem'} kui`;
			const count = `${onDay(period)} oli ${inside(other)} ${counted(residents.other, 'elanik', 'elanikku')}`;
			const way = growth
				? ` ${capitalised(`aastatel ${formatRange(growth.years, 'et')}`)} ${growthBeside(area, other, growth)}.`
				: '';
			return `${count}, ${size} ${inside(area)}.${way}${remarks([], marks)}`;
		},
		rule: `Rahvaarv viimase aasta 1. jaanuaril, mille kohta on teada mõlema arv, ja rahvaarvu muutus protsentides viimases ajalõigus, milles kummagi aegrida ei katke. Protsente võrreldakse siis, kui algul oli mõlemas vähemalt ${number(percentBase)} elanikku.`
	},
	'natural-increase': {
		say: ({ area, years, births, deaths, missing, marks }) => {
			const when = capitalised(inYears(years));
			if (births === 0 && deaths === 0) {
				return `${when} ei registreeritud ${inside(area)} ühtegi sündi ega surma.${remarks(missing, marks)}`;
			}
			const counts = `${when} registreeriti ${inside(area)} ${birthsAndDeaths(births, deaths)}`;
			return `${counts}: loomulik iive oli ${naturalIncrease(births, deaths)}.${remarks(missing, marks)}`;
		},
		rule: 'Loomulik iive on sündide arv miinus surmade arv. Liidetud on aastad, mille kohta mõlemad on teada; näidisandmeid kasutatud ei ole.'
	},
	'natural-increase-with-sample': {
		say: ({ area, years, births, deaths, missing, sampleYears }) => {
			const all = sampleYears === years.length;
			const start = all
				? `Näidisandmete järgi oli ${of(area)} loomulik iive ${inYears(years)}`
				: `${capitalised(inYears(years))} oli ${of(area)} loomulik iive`;
			const text = `${start} ${naturalIncrease(births, deaths)}: ${birthsAndDeaths(births, deaths)}.`;
			return text + remarks(missing, [], all ? [] : [partlySample(sampleYears)]);
		},
		rule: 'Loomulik iive on sündide arv miinus surmade arv. Liidetud on kõik aastad, mille kohta on arvud olemas. Näidisandmed on lünkade täitmiseks kindla reegli järgi arvutatud arvud, mitte ametlik statistika.'
	},
	'net-migration': {
		say: ({ area, years, total, missing, sample, kindsUnknown, marks }) => {
			const text = sample
				? `Näidisandmete järgi oli ${of(area)} rändesaldo ${inYears(years)} ${balance(total)}.`
				: `${capitalised(inYears(years))} oli ${of(area)} rändesaldo ${balance(total)}.`;
			return (
				text +
				remarks(
					missing,
					marks,
					kindsUnknown ? ['allikast ei selgu, kas saldo hõlmab siserännet, välisrännet või mõlemat'] : []
				)
			);
		},
		rule: 'Rändesaldo on saabunute arv miinus lahkunute arv. Liidetud on aastad, mille kohta on arv olemas.'
	},
	'older-share': {
		say: ({ area, figure, others, marks }) => {
			const own = `${onDay(figure.period)} oli ${of(area)} elanikest vähemalt 60-aastaseid ${percent(figure.value)}`;
			const rest = others.map(({ place, percent: share }) => `${inside(place)} ${percent(share)}`);
			return `${own}${rest.length > 0 ? `, ${listed(rest, 'ja')}` : ''}.${remarks([], marks)}`;
		},
		rule: 'Vähemalt 60-aastaste osatähtsus elanike seas 1. jaanuaril, ajavahemiku viimasel aastal, mille kohta see on teada.'
	},
	'mean-age': {
		say: ({ area, first, last, difference, missing, sample, marks }) => {
			const age = `${of(area)} elanike keskmine vanus`;
			const when = `${last.period}. aasta algul`;
			const own = sample ? `Näidisandmete järgi oli ${age} ${when}` : `${when} oli ${age}`;
			const years = `${number(last.value, 1)} aastat`;
			if (!first) return `${own} ${years}.${remarks(missing, marks)}`;
			const size =
				difference === 0
					? 'sama palju kui'
					: `mis on ${number(Math.abs(difference), 1)} aasta võrra ${difference > 0 ? 'rohkem' : 'vähem'} kui`;
			// What sample figures do says nothing about the place.
			const meaning = sample || difference === 0 ? [] : [`rahvastik on ${difference > 0 ? 'vananenud' : 'noorenenud'}`];
			return `${own} ${years}, ${size} ${first.period}. aasta algul.${remarks(missing, marks, meaning)}`;
		},
		rule: 'Keskmine vanus ajavahemiku viimasel teadaoleval 1. jaanuaril võrreldes esimesega. Alla 0,05 aasta suurust muutust muutuseks ei loeta.'
	},
	budget: {
		say: ({ area, period, income, result, sample }) => {
			const budget = area.level === 'municipality' ? of(area) : `${of(area)} omavalitsuste`;
			const lead = sample ? `Näidisandmete järgi olid ${period}. aastal ${budget}` : `${period}. aastal olid ${budget}`;
			const end =
				Math.abs(result) < 0.5
					? 'eelarveaasta lõpetati tasakaalus'
					: `eelarveaasta lõpetati ${money(result)} suuruse ${result > 0 ? 'ülejäägiga' : 'puudujäägiga'}`;
			return `${lead} põhitegevuse tulud ${money(income)} ja ${end}.`;
		},
		rule: 'Põhitegevuse tulud ja eelarve tulem ajavahemiku viimasel aastal, mille kohta on olemas mõlemad.'
	}
};

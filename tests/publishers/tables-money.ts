import {
	madeAccidents,
	madeBudget,
	madeDwellings,
	madeEmployees,
	madePrices,
	madeWages,
	type MadeBudget
} from './made-money.ts';
import { lastYear } from './made-people.ts';
import type { MadePlace } from './made-places.ts';
import { additiveCell, categories, isWrittenIn, none, placeTable, untold, yearCategories } from './made-table.ts';
import type { PxCell, PxDimension, PxTable } from './px-table.ts';

/** The first year of which wages are told of the new Jõhvi, under the code of the old. */
const wagesMergedFrom = 2025;
/** Too few earn a wage there for it to be told. */
export const wagesUntold = 'Ruhnu vald';

/** Wages: by the path of codes, old ones among them. */
const wages: PxTable = placeTable({
	id: 'PA107',
	path: 'majandus/palk-ja-toojeukulu/palk/aastastatistika/PA107.PX',
	title: 'PA107: KESKMINE BRUTOKUUPALK, MEDIAAN JA TÖÖTAJATE ARV HALDUSÜKSUSE JÄRGI',
	updated: '2026-03-03T08:00:00',
	places: { dimension: 'Haldusüksus', scheme: 'path', recodedFrom: 2020 },
	years: { dimension: 'Vaatlusperiood', from: 2018, to: lastYear - 1 },
	others: [
		{
			code: 'Näitaja',
			categories: categories({
				PALK: 'Keskmine brutokuupalk, eurot',
				MUUTUS: 'Keskmise brutokuupalga muutus võrreldes eelmise aastaga, %',
				MED: 'Brutokuupalga mediaan (5. detsiil), eurot',
				TOOT: 'Töötajate arv'
			})
		}
	],
	order: ['Näitaja', 'Haldusüksus', 'Vaatlusperiood'],
	figure: (place, year, [what = '']) => {
		if (what === 'TOOT') {
			return additiveCell(place, year, { of: madeEmployees, newFrom: 2018, mergedFrom: wagesMergedFrom });
		}
		if (!isWrittenIn(place, year, wagesMergedFrom)) return none;
		if (place.name === wagesUntold) return { value: null, sign: 'x' };
		const { mean, median } = madeWages(wageKey(place), year);
		return { value: { PALK: mean, MED: median }[what] ?? 5 };
	}
});

function wageKey(place: MadePlace): string {
	if (place.kind === 'municipality') return place.code ?? '';
	return place.kind === 'county' ? place.county : place.kind;
}

const rooms: PxDimension = {
	code: 'Tubade arv',
	categories: categories({ TOTAL: 'Kokku', ROOM1: '1 tuba', ROOM2: '2 tuba', ROOM3: '3 tuba ja enam' })
};

/** Dwellings completed and their floor area. */
const dwellings: PxTable = placeTable({
	id: 'EH44U',
	path: 'majandus/ehitus/ehitus-ja-kasutusload/EH44U.PX',
	title: 'EH44U: KASUTUSSE LUBATUD ELURUUMID HALDUSÜKSUSE JÄRGI',
	updated: '2026-03-10T08:00:00',
	places: { dimension: 'Piirkond/haldusüksus', scheme: 'path' },
	years: { dimension: 'Vaatlusperiood', from: 2017, to: lastYear - 1 },
	others: [rooms, { code: 'Näitaja', categories: categories({ PNUM: 'Eluruumide arv', PSURF: 'Pind, tuhat m²' }) }],
	order: ['Vaatlusperiood', 'Piirkond/haldusüksus', 'Tubade arv', 'Näitaja'],
	figure: (place, year, [room, what]) => {
		const part = room === 'TOTAL' ? 1 : 1 / 3;
		const scale = what === 'PNUM' ? 1 : 12;
		const of = (code: string) => Math.round(madeDwellings(code, year) * part);
		return zeroAsDash(additiveCell(place, year, { of, newFrom: 2017, mergedFrom: 2026, scale }));
	}
});

/** A nought is told with a dash. */
function zeroAsDash(cell: PxCell): PxCell {
	return cell.value === 0 ? { value: null, sign: '-' } : cell;
}

const budgetLines: readonly [text: string, line: keyof MadeBudget | null][] = [
	['PÕHITEGEVUSE TULUD KOKKU', 'income'],
	['Maksutulud', 'taxes'],
	['..Füüsilise isiku tulumaks', 'personalIncomeTax'],
	['..Maamaks', 'landTax'],
	['..Reklaamimaks', null],
	['..Teede ja tänavate sulgemise maks', null],
	['..Parkimistasu', 'otherTaxes'],
	['..Muud kohalikud maksud', null],
	['Tulud kaupade ja teenuste müügist', 'sales'],
	['Saadavad toetused tegevuskuludeks', 'grantsReceived'],
	['..Tasandusfond', 'equalisationGrant'],
	['..Toetusfond', 'blockGrant'],
	['..Muud saadud toetused tegevuskuludeks', 'otherGrants'],
	['Muud tegevustulud', 'otherIncome'],
	['..Kaevandamisõiguse tasu', null],
	['..Tasu vee erikasutusest', null],
	['..Saastetasud', null],
	['..Muud eelpool nimetamata tulud', null],
	['PÕHITEGEVUSE KULUD KOKKU', 'cost'],
	['Antavad toetused tegevuskuludeks', 'grantsGiven'],
	['..Sotsiaalabitoetused', null],
	['..Sihtotstarbelised toetused', null],
	['..Mittesihtotstarbelised toetused', null],
	['..Liikmemaksud', null],
	['Muud tegevuskulud', null],
	['..Tööjõukulud', 'labour'],
	['..Majandamiskulud', 'running'],
	['..Muud kulud', 'otherCosts'],
	['PÕHITEGEVUSE TULEM', 'operatingResult'],
	['INVESTEERIMISTEGEVUS KOKKU', 'investment'],
	['Põhivara müük (+)', 'assetSales'],
	['Põhivara soetus (-)', 'assetPurchases'],
	['Põhivara soetuseks saadav sihtfinantseerimine (+)', 'assetGrants'],
	['Põhivara soetuseks antav sihtfinantseerimine (-)', null],
	['Osaluste müük (+)', null],
	['Osaluste soetus (-)', null],
	['Muude aktsiate ja osade müük (+)', null],
	['Muude aktsiate ja osade soetus (-)', null],
	['Tagasilaekuvad laenud (+)', null],
	['Antavad laenud (-)', null],
	['Finantstulud (+)', null],
	['Finantskulud (-)', null],
	['EELARVE TULEM (ÜLEJÄÄK (+) / PUUDUJÄÄK (-))', 'result'],
	['FINANTSEERIMISTEGEVUS KOKKU', 'financing'],
	['Kohustuste võtmine (+)', 'borrowing'],
	['Kohustuste tasumine (-)', 'repayment'],
	['LIKVIIDSETE VARADE MUUTUS', 'liquidAssets'],
	['Võlakohustused kokku', 'debt'],
	['Netovõlakoormus, tuhat eurot', 'netDebt'],
	['Netovõlakoormus, %', null]
];

/** Municipal budgets in thousand euros; the former municipalities are told to 2017. */
const budgets: PxTable = placeTable({
	id: 'RR300',
	path: 'majandus/rahandus/valitsemissektori-rahandus/kohalike-omavalitsuste-eelarve/RR300.PX',
	title: 'RR300: KOHALIKE OMAVALITSUSTE EELARVE HALDUSÜKSUSE JÄRGI',
	updated: '2026-05-27T08:00:00',
	places: { dimension: 'Piirkond/Haldusüksus', scheme: 'historic', former: true },
	years: { dimension: 'Aasta', from: 2015, to: lastYear - 1 },
	others: [
		{
			code: 'Näitaja',
			categories: budgetLines.map(([text], position) => ({ code: String(position + 1), text }))
		}
	],
	order: ['Aasta', 'Piirkond/Haldusüksus', 'Näitaja'],
	figure: (place, year, [code]) => {
		const [, line] = budgetLines[Number(code) - 1] ?? [];
		if (!line) return untold;
		return additiveCell(place, year, {
			of: (one) => madeBudget(one, year)[line],
			newFrom: 2018,
			mergedFrom: 2026,
			scale: 10
		});
	}
});

const monthNames = 'Jaanuar Veebruar Märts Aprill Mai Juuni Juuli August September Oktoober November Detsember'.split(
	' '
);

/** Consumer prices by month; the last year is not over. */
const prices: PxTable = {
	id: 'IA002',
	path: 'majandus/hinnad/IA002.PX',
	title: 'IA002: TARBIJAHINNAINDEKS, 1997 = 100',
	updated: '2026-09-07T08:00:00',
	dimensions: [
		{ code: 'Aasta', categories: yearCategories(2014, lastYear), time: true },
		{ code: 'Kaubagrupp', categories: categories({ '1': 'Kokku', '2': '..Toit ja mittealkohoolsed joogid' }) },
		{ code: 'Kuu', categories: monthNames.map((text, month) => ({ code: String(month + 1), text })) }
	],
	cell: ([year, group, month]) => {
		if (Number(year) === lastYear && Number(month) > 8) return untold;
		return { value: Number((madePrices(Number(year), Number(month)) * (group === '1' ? 1 : 1.1)).toFixed(2)) };
	}
};

export const moneyTables: readonly PxTable[] = [wages, dwellings, budgets, prices];

/** The tables of the institute for health, in its own database: by ordinals, without a county for some. */
export const healthTables: readonly PxTable[] = [
	placeTable({
		id: 'LO01',
		path: '07Terviseprofiilid/02MKKOV/LO01.px',
		title: 'LO01: Liiklusõnnetused maakonna ja omavalitsuse järgi',
		updated: '2026-04-15T12:00:00',
		places: { dimension: 'Maakond', scheme: 'ordinals' },
		years: { dimension: 'Aasta', from: 2018, to: lastYear - 1 },
		others: [
			{ code: 'Näitaja', categories: categories({ '1': 'Liiklusõnnetusi', '2': 'Hukkunuid', '3': 'Vigastatuid' }) }
		],
		order: ['Näitaja', 'Aasta', 'Maakond'],
		figure: (place, year, [what = '']) => {
			const share = { '1': 1, '2': 0.05, '3': 1.3 }[what] ?? 1;
			const of = (code: string) => Math.round(madeAccidents(code, year) * share);
			return additiveCell(place, year, { of, newFrom: 2018, mergedFrom: 2026 });
		}
	})
];

import { municipalities } from './made-areas.ts';
import { between } from './made-number.ts';
import { firstYear, lastYear, madeAges, madeYear, type MadeYear } from './made-people.ts';
import { additiveCell, categories, placeTable, type Additive } from './made-table.ts';
import type { PxTable } from './px-table.ts';

/** People of whom the municipality is not known: in the country's figures alone. */
export const unknownPeople = 150;

const people = 'rahvastik/rahvastikunaitajad-ja-koosseis/rahvaarv-ja-rahvastiku-koosseis';
const events = 'rahvastik/rahvastikusundmused';

/** A stock of 1 January: 2018 is the first of the reform, 2026 the first of the new Jõhvi. */
const stock: Pick<Additive, 'newFrom' | 'mergedFrom'> = { newFrom: 2018, mergedFrom: 2026 };
/** A flow of a year, told by the division at its end. */
const flow: Pick<Additive, 'newFrom' | 'mergedFrom'> = { newFrom: 2017, mergedFrom: 2026 };

const of = (what: keyof MadeYear) => (code: string, year: number) => madeYear(code, year)[what];

const landKm2 = new Map(municipalities.map((one) => [one.code, one.landKm2]));

/** Population, land area and density on 1 January, by ordinals. */
const population: PxTable = placeTable({
	id: 'RV0291U',
	path: `${people}/RV0291U.PX`,
	title: 'RV0291U: RAHVAARV, PINDALA JA ASUSTUSTIHEDUS, 1. JAANUAR',
	updated: '2026-06-03T08:00:00',
	places: { dimension: 'Elukoht', scheme: 'ordinals', former: true },
	years: { dimension: 'Aasta', from: firstYear, to: lastYear },
	others: [
		{
			code: 'Näitaja',
			categories: categories({
				'1': 'Rahvaarv',
				'2': 'Maismaa pindala, km²',
				'3': 'Asustustihedus, elanikku km² kohta'
			})
		}
	],
	order: ['Elukoht', 'Aasta', 'Näitaja'],
	sparse: true,
	figure: (place, year, [what]) => {
		const counted = additiveCell(place, year, { ...stock, of: of('people'), beyond: unknownPeople });
		if (what === '1') return counted;
		const km2 = additiveCell(place, year, {
			...stock,
			of: (code) => Math.round((landKm2.get(code) ?? 0) * 10),
			scale: 10
		});
		if (what === '2' || counted.value === null || km2.value === null) return km2;
		return { value: Number((counted.value / Math.max(1, km2.value)).toFixed(1)) };
	}
});

const ageTexts = Array.from({ length: 101 }, (_, age) => (age === 100 ? '100 ja vanemad' : String(age)));

/** Population by sex and single year of age, by codes of three digits. */
const ages: PxTable = placeTable({
	id: 'RV0240',
	path: `${people}/RV0240.PX`,
	title: 'RV0240: RAHVASTIK SOO, VANUSE JA ELUKOHA JÄRGI, 1. JAANUAR',
	updated: '2026-06-03T08:00:00',
	places: { dimension: 'Elukoht', scheme: 'three-digit', former: true },
	years: { dimension: 'Aasta', from: 2016, to: lastYear },
	others: [
		{ code: 'Sugu', categories: categories({ '1': 'Mehed ja naised', '2': 'Mehed', '3': 'Naised' }) },
		{
			code: 'Vanus',
			categories: [
				{ code: '000', text: 'Vanused kokku' },
				...ageTexts.map((text, age) => ({ code: String(age + 1).padStart(3, '0'), text }))
			]
		}
	],
	order: ['Sugu', 'Elukoht', 'Vanus', 'Aasta'],
	sparse: true,
	figure: (place, year, [sex = '', age = '']) =>
		additiveCell(place, year, { ...stock, of: (code) => ageCount(code, year, sex, age) })
});

function ageCount(code: string, year: number, sex: string, age: string): number {
	if (age === '000' && sex === '1') return madeYear(code, year).people;
	const { men, women } = madeAges(code, year);
	const count = (list: readonly number[]) =>
		age === '000' ? list.reduce((sum, one) => sum + one, 0) : (list[Number(age) - 1] ?? 0);
	return (sex === '3' ? 0 : count(men)) + (sex === '2' ? 0 : count(women));
}

/** Births: since the reform only, by codes of four digits; boys are a little over half. */
const births: PxTable = placeTable({
	id: 'RV112U',
	path: `${events}/sunnid/RV112U.px`,
	title: 'RV112U: ELUSÜNNID SOO JA HALDUSÜKSUSE JÄRGI',
	updated: '2026-05-20T08:00:00',
	places: { dimension: 'Haldusüksus/Asustuspiirkonna liik', scheme: 'four-digit' },
	years: { dimension: 'Aasta', from: 2017, to: lastYear - 1 },
	others: [{ code: 'Sugu', categories: categories({ '1': 'Poisid ja tüdrukud', '2': 'Poisid', '3': 'Tüdrukud' }) }],
	order: ['Aasta', 'Sugu', 'Haldusüksus/Asustuspiirkonna liik'],
	figure: (place, year, [sex = '']) => additiveCell(place, year, { ...flow, of: bySex(of('births'), sex, 0.51) })
});

/** Deaths: since the reform only, by codes of before it. */
const deaths: PxTable = placeTable({
	id: 'RV49U',
	path: `${events}/surmad/RV49U.px`,
	title: 'RV49U: SURNUD SOO JA HALDUSÜKSUSE JÄRGI',
	updated: '2026-05-20T08:00:00',
	places: { dimension: 'Haldusüksus/Asustuspiirkonna liik', scheme: 'historic' },
	years: { dimension: 'Aasta', from: 2017, to: lastYear - 1 },
	others: [{ code: 'Sugu', categories: categories({ '1': 'Mehed ja naised', '2': 'Mehed', '3': 'Naised' }) }],
	order: ['Aasta', 'Haldusüksus/Asustuspiirkonna liik', 'Sugu'],
	figure: (place, year, [sex = '']) => additiveCell(place, year, { ...flow, of: bySex(of('deaths'), sex, 0.48) })
});

/** All of a count, or the part that is of one sex. */
function bySex(of: Additive['of'], sex: string, share: number): Additive['of'] {
	return (code, year) => {
		const all = of(code, year);
		const first = Math.round(all * share);
		return sex === '1' ? all : sex === '2' ? first : all - first;
	};
}

/** Migration within the country and across its border, who came, who went, and the difference. */
const migration: PxTable = placeTable({
	id: 'RVR02',
	path: `${events}/ranne/RVR02.px`,
	title: 'RVR02: RÄNNE SOO, HALDUSÜKSUSE JA RÄNDE LIIGI JÄRGI',
	updated: '2026-05-13T08:00:00',
	places: { dimension: 'Haldusüksus/Asustuspiirkonna liik', scheme: 'historic', former: true },
	years: { dimension: 'Aasta', from: 2015, to: lastYear - 1 },
	others: [
		{ code: 'Sugu', categories: categories({ '1': 'Mehed ja naised', '2': 'Mehed', '3': 'Naised' }) },
		{ code: 'Näitaja', categories: categories({ '1': 'Sisseränne', '2': 'Väljaränne', '3': 'Rändesaldo' }) },
		{ code: 'Rände liik', categories: categories({ '1': 'Siseränne', '2': 'Välisränne' }) }
	],
	order: ['Aasta', 'Haldusüksus/Asustuspiirkonna liik', 'Sugu', 'Näitaja', 'Rände liik'],
	figure: (place, year, [sex = '', what = '', kind = '']) => {
		const net = of(kind === '1' ? 'internal' : 'external');
		const leaving = (code: string) => Math.round(between(20, 90, 'leaving', code, kind, year));
		const moves = (code: string) =>
			what === '3' ? net(code, year) : leaving(code) + (what === '1' ? net(code, year) : 0);
		return additiveCell(place, year, { ...flow, of: bySex(moves, sex, 0.5) });
	}
});

export const peopleTables: readonly PxTable[] = [population, ages, births, deaths, migration];

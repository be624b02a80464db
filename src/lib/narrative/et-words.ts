import { casesOf } from './cases.ts';
import { formatNumber, formatOnDate, formatRange, formatSigned, formatValue } from './formats.ts';
import type { Change, Direction, Mark, Marked, Path, Place, Statement } from './statement.ts';
import { capitalised, listed, yearRuns } from './years.ts';

export const number = (value: number, decimals = 0) => formatNumber(value, 'et', decimals);
export const percent = (value: number) =>
	formatValue({ unit: 'percent', decimals: 1, categories: null }, Math.abs(value), 'et');
/** Thousands of euros, to the thousand as tables give them. */
export const money = (thousands: number) =>
	formatValue({ unit: 'thousand-euros', decimals: 0, categories: null }, Math.abs(thousands), 'et');

/** The genitive of a name, "Rakvere linna". */
export const of = ({ name }: Place) => casesOf(name).genitive;
/** The inessive of a name, "Rakvere linnas". */
export const inside = ({ name }: Place) => casesOf(name).inessive;

export const people = (count: number) => (count === 1 ? '1 inimene' : `${number(count)} inimest`);
export const byPeople = (difference: number) => `${number(Math.abs(difference))} inimese võrra`;
export const counted = (count: number, one: string, many: string) =>
	count === 1 ? `1 ${one}` : `${number(count)} ${many}`;

/** "1. jaanuaril 2023" */
export const onDay = (year: string) => formatOnDate(`${year}-01-01`, 'et');
export const inYears = (years: readonly string[]) =>
	years.length === 1 ? `${years[0]}. aastal` : `aastatel ${listed(yearRuns(years), 'ja')}`;
/** The genitive: "2021. aasta", "aastate 2021 ja 2022". */
export const ofYears = (years: readonly string[]) =>
	years.length === 1 ? `${years[0]}. aasta` : `aastate ${listed(yearRuns(years), 'ja')}`;

const marked: Record<Mark, (years: string[]) => string> = {
	rebuilt: (years) =>
		`${ofYears(years)} ${years.length === 1 ? 'arv' : 'arvud'} on saadud endiste omavalitsuste andmeid liites`,
	inferred: (years) =>
		years.length === 1
			? `aasta ${years[0]} on tuletatud, sest allikas seda ei nimeta`
			: `aastad ${listed(yearRuns(years), 'ja')} on tuletatud, sest allikas neid ei nimeta`,
	provisional: (years) => `${ofYears(years)} andmed on esialgsed`,
	estimate: (years) => `${ofYears(years)} andmed on hinnangulised`,
	sample: (years) => `${ofYears(years)} arvud on näidisandmed`
};

/** What else must be known of the figures, as one sentence more; '' when there is nothing. */
export function remarks(missing: readonly string[], marks: readonly Marked[], more: string[] = []): string {
	const absent = missing.length > 0 ? [`${ofYears(missing)} kohta andmed puuduvad`] : [];
	const clauses = [...more, ...absent, ...marks.map(({ mark, years }) => marked[mark](years))];
	return clauses.length > 0 ? ` ${capitalised(clauses.join('; '))}.` : '';
}

const verbs: Record<Direction, string> = { grew: 'kasvas', fell: 'kahanes', held: 'püsis muutumatuna' };

/** What became of a count of people; `subject` is whose, "Rakvere linna rahvaarv". */
export function told(change: Change, path: Path | null, subject: string): string {
	const { direction, difference, percent: share, first, last } = change;
	const when = `aastatel ${formatRange({ from: first.period, to: last.period }, 'et')}`;
	if (first.value === 0 && difference > 0) {
		return `${when} kasvas ${subject} 0-st ${number(last.value)} inimeseni`;
	}
	if (difference === 0) {
		return path?.shape === 'straight'
			? `${when} püsis ${subject} muutumatuna`
			: `${when} ${subject} kokkuvõttes ei muutunud`;
	}
	if (direction === 'held') {
		const slightly = difference > 0 ? 'kasvades' : 'kahanedes';
		return `${when} ${subject} peaaegu ei muutunud, ${slightly} vaid ${byPeople(difference)}`;
	}
	const steadily = path?.shape === 'straight' ? 'igal aastal, kokku ' : '';
	const relative = share === null ? '' : ` (${percent(share)})`;
	return `${when} ${verbs[direction]} ${subject} ${steadily}${byPeople(difference)}${relative}`;
}

/** How it came there, to follow what became of it; '' where nothing is to be added. */
export function way(path: Path | null): string {
	if (path?.shape === 'turn') {
		const { before, after, at } = path;
		const level = before === 'held' ? '' : ` (${number(at.value)} inimeseni)`;
		return `: ${at.period}. aastani see ${verbs[before]}${level}, seejärel ${verbs[after]}`;
	}
	if (path?.shape === 'winding') {
		const { highest, lowest } = path;
		const ends = [
			...(highest ? [`suurim oli see ${highest.period}. aastal (${number(highest.value)})`] : []),
			...(lowest ? [`väikseim ${highest ? '' : 'oli see '}${lowest.period}. aastal (${number(lowest.value)})`] : [])
		];
		return ends.length > 0 ? `; ${listed(ends, 'ja')}` : '';
	}
	return '';
}

export const sides = { before: 'Enne katkestust, ', after: 'Pärast katkestust, ' };

/** "negatiivne (−82)" */
export function naturalIncrease(births: number, deaths: number): string {
	if (births === deaths) return '0';
	return `${births > deaths ? 'positiivne' : 'negatiivne'} (${formatSigned(births - deaths, 'et')})`;
}

/** "111 sündi ja 193 surma"; what there was none of comes last: "2 surma ja mitte ühtegi sündi". */
export function birthsAndDeaths(births: number, deaths: number): string {
	const born = counted(births, 'sünd', 'sündi');
	const died = counted(deaths, 'surm', 'surma');
	if (births === 0 && deaths === 0) return 'mitte ühtegi sündi ega surma';
	if (births === 0) return `${died} ja mitte ühtegi sündi`;
	return deaths === 0 ? `${born} ja mitte ühtegi surma` : `${born} ja ${died}`;
}

export const partlySample = (sampleYears: number) =>
	sampleYears === 1 ? 'neist ühe aasta arvud on näidisandmed' : `neist ${sampleYears} aasta arvud on näidisandmed`;

/** What net migration was, with its sign and in people. */
export function balance(total: number): string {
	if (total === 0) return '0: saabujaid ja lahkujaid oli ühepalju';
	const count = people(Math.abs(total));
	if (total > 0) return `positiivne: saabus ${count} rohkem, kui lahkus`;
	return `negatiivne: lahkus ${count} rohkem, kui saabus`;
}

function growth(value: number): [verb: string, amount: string] {
	if (!/[1-9]/.test(value.toFixed(1))) return ['ei muutunud', ''];
	return [value > 0 ? 'kasvas' : 'kahanes', ` ${percent(value)}`];
}

/** "kahanes Lääne-Viru maakonna rahvaarv 1,6% ja Eesti oma kasvas 0,7%" */
export function comparedGrowth(others: Statement<'growth-comparison'>['others']): string {
	const parts = others.map(({ place, percent }, index) => {
		const [verb, amount] = growth(percent);
		if (index === 0) return `${verb} ${of(place)} rahvaarv${amount}`;
		const same = verb === growth(others[0]?.percent ?? NaN)[0];
		return `${of(place)} oma${same && amount ? '' : ` ${verb}`}${amount}`;
	});
	return listed(parts, 'ja');
}

/** "kasvas Tartu linna rahvaarv 1,2%, Rakvere linna oma kahanes 0,3%"; one figure for both where they round to the same. */
export function growthBeside(
	area: Place,
	other: Place,
	percents: Pick<NonNullable<Statement<'compared-area'>['growth']>, 'own' | 'other'>
): string {
	const [verb, amount] = growth(percents.other);
	const [ownVerb, ownAmount] = growth(percents.own);
	if (verb === ownVerb && amount === ownAmount) return `${verb} ${amount ? 'mõlema' : 'kummagi'} rahvaarv${amount}`;
	return `${verb} ${of(other)} rahvaarv${amount}, ${of(area)} oma ${ownVerb}${ownAmount}`;
}

/** The kinds of area in the genitive and the elative. */
export const group = {
	country: ['', ''],
	county: ['maakonna', 'maakonnast'],
	municipality: ['omavalitsuse', 'omavalitsusest']
};

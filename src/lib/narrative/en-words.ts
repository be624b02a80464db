import { formatDate, formatNumber, formatRange, formatSigned, formatValue } from './formats.ts';
import type { Change, Direction, Mark, Marked, Path, Place, Statement } from './statement.ts';
import { capitalised, listed, yearRuns } from './years.ts';

export const number = (value: number, decimals = 0) => formatNumber(value, 'en', decimals);
export const percent = (value: number) =>
	formatValue({ unit: 'percent', decimals: 1, categories: null }, Math.abs(value), 'en');
/** Thousands of euros, to the thousand as tables give them. */
export const money = (thousands: number) =>
	formatValue({ unit: 'thousand-euros', decimals: 0, categories: null }, Math.abs(thousands), 'en');

/** Statistics Estonia's English for the kinds of area: "Rakvere city", "Alutaguse rural municipality", "Harju county". */
export function englishName(name: string): string {
	if (name === 'Eesti') return 'Estonia';
	return name
		.replace(/ linn$/, ' city')
		.replace(/ vald$/, ' rural municipality')
		.replace(/ maakond$/, ' county');
}
export const named = ({ name }: Place) => englishName(name);

export const counted = (count: number, one: string, many: string) =>
	count === 1 ? `1 ${one}` : `${number(count)} ${many}`;
export const people = (count: number) => counted(Math.abs(count), 'person', 'people');

/** "1 January 2023" */
export const day = (year: string) => formatDate(`${year}-01-01`, 'en');
export const years = (list: readonly string[]) => listed(yearRuns(list), 'and');
export const inYears = (list: readonly string[]) => `in ${years(list)}`;

const figures = (list: readonly string[]) => (list.length === 1 ? 'the figure' : 'the figures');
const marked: Record<Mark, (list: string[]) => string> = {
	rebuilt: (list) =>
		`${figures(list)} for ${years(list)} ${list.length === 1 ? 'is a sum' : 'are sums'} of former municipalities`,
	inferred: (list) =>
		list.length === 1
			? `the year ${list[0]} is inferred, as the source does not state it`
			: `the years ${years(list)} are inferred, as the source does not state them`,
	provisional: (list) => `the data for ${years(list)} are provisional`,
	estimate: (list) => `the data for ${years(list)} are estimates`,
	sample: (list) => `the figures for ${years(list)} are sample data`
};

/** What else must be known of the figures, as one sentence more; '' when there is nothing. */
export function remarks(missing: readonly string[], marks: readonly Marked[], more: string[] = []): string {
	const absent = missing.length > 0 ? [`there are no data for ${years(missing)}`] : [];
	const clauses = [...more, ...absent, ...marks.map(({ mark, years }) => marked[mark](years))];
	return clauses.length > 0 ? ` ${capitalised(clauses.join('; '))}.` : '';
}

const verbs: Record<Direction, string> = { grew: 'grew', fell: 'fell', held: 'stayed the same' };

/** What became of a count of people; `subject` is whose, "the population of Rakvere city". */
export function told(change: Change, path: Path | null, subject: string): string {
	const { direction, difference, percent: share, first, last } = change;
	const when = `in ${formatRange({ from: first.period, to: last.period }, 'en')}`;
	if (first.value === 0 && difference > 0) return `${subject} grew from none to ${number(last.value)} ${when}`;
	if (difference === 0) {
		return path?.shape === 'straight'
			? `${subject} stayed the same ${when}`
			: `${subject} did not change overall ${when}`;
	}
	if (direction === 'held') {
		return `${subject} hardly changed ${when}, ${difference > 0 ? 'growing' : 'falling'} by only ${people(difference)}`;
	}
	const relative = share === null ? '' : ` (${percent(share)})`;
	if (path?.shape === 'straight') {
		return `${subject} ${verbs[direction]} every year ${when}, by ${people(difference)}${relative} in total`;
	}
	return `${subject} ${verbs[direction]} by ${people(difference)}${relative} ${when}`;
}

/** How it came there, to follow what became of it; '' where nothing is to be added. */
export function way(path: Path | null): string {
	if (path?.shape === 'turn') {
		const { before, after, at } = path;
		const level = before === 'held' ? '' : ` (to ${number(at.value)})`;
		return `: it ${verbs[before]} until ${at.period}${level} and then ${verbs[after]}`;
	}
	if (path?.shape === 'winding') {
		const { highest, lowest } = path;
		const ends = [
			...(highest ? [`highest in ${highest.period} (${number(highest.value)})`] : []),
			...(lowest ? [`lowest in ${lowest.period} (${number(lowest.value)})`] : [])
		];
		return ends.length > 0 ? `; it was ${listed(ends, 'and')}` : '';
	}
	return '';
}

export const sides = { before: 'Before the break, ', after: 'After the break, ' };

/** "negative (−82)" */
export function naturalIncrease(births: number, deaths: number): string {
	if (births === deaths) return 'zero';
	return `${births > deaths ? 'positive' : 'negative'} (${formatSigned(births - deaths, 'en')})`;
}

export const birthsAndDeaths = (births: number, deaths: number) =>
	`${births === 0 ? 'no births' : counted(births, 'birth', 'births')} and ${deaths === 0 ? 'no deaths' : counted(deaths, 'death', 'deaths')}`;

export const partlySample = (count: number) =>
	`the figures for ${count === 1 ? 'one' : count} of these years are sample data`;

/** What net migration was: its sign, and what that means in people. */
export function balance(total: number): [sign: string, people: string] {
	if (total === 0) return ['zero', 'as many people arrived as left'];
	const more = counted(Math.abs(total), 'more person', 'more people');
	return total > 0 ? ['positive', `${more} arrived than left`] : ['negative', `${more} left than arrived`];
}

function growth(value: number): string {
	if (!/[1-9]/.test(value.toFixed(1))) return 'did not change';
	return `${value > 0 ? 'grew' : 'fell'} by ${percent(value)}`;
}

/** "the population of Lääne-Viru county fell by 1.6% and that of Estonia grew by 0.7%" */
export function comparedGrowth(others: Statement<'growth-comparison'>['others']): string {
	const parts = others.map(({ place, percent: value }, index) => {
		return `${index === 0 ? 'the population' : 'that'} of ${named(place)} ${growth(value)}`;
	});
	return listed(parts, 'and');
}

/** "the population of Tartu city grew by 1.2% and that of Rakvere city fell by 0.3%"; one figure where they round alike. */
export function growthBeside(
	area: Place,
	other: Place,
	percents: Pick<NonNullable<Statement<'compared-area'>['growth']>, 'own' | 'other'>
): string {
	const [theirs, ours] = [growth(percents.other), growth(percents.own)];
	if (theirs === ours) return /\d/.test(ours) ? `the population of both ${ours}` : 'neither population changed';
	return `the population of ${named(other)} ${theirs} and that of ${named(area)} ${ours}`;
}

export const group = { country: '', county: 'counties', municipality: 'municipalities' };

/** "17th", "1st", "11th". */
export function ordinal(rank: number): string {
	const teen = Math.floor(rank / 10) % 10 === 1;
	const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
	return `${rank}${ending}`;
}

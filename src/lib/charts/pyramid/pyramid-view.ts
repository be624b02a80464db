import type { CategoryId } from '../../model/dimension.ts';
import type { Status } from '../../model/status.ts';
import { percentBase } from '../../narrative/statement.ts';

/** How many residents of one sex are of one age; the category is `'0'` … `'99'`, `'100-plus'`. */
export type AgeRow = { category: CategoryId; value: number | null; status: Status };

/** The residents of an area on one day; the name says which: "Rakvere linn, 2023". */
export type Residents = { name: string; men: readonly AgeRow[]; women: readonly AgeRow[] };

/** Those of one sex in an age or a group of ages: how many, and how long their bar is, in people or per cent of all. */
export type AgeCell = { count: number | null; length: number | null };

/** Residents aged from `from` to `to`; null: and everyone older. */
export type AgeSpan = { from: number; to: number | null; men: AgeCell; women: AgeCell };

export type Pyramid = {
	name: string;
	/** Single years, from the youngest. */
	ages: AgeSpan[];
	/** The same in groups of five years, for a table and for words. */
	groups: AgeSpan[];
	/** What is drawn: single years; of few residents beside another area the means of groups, or every single one would stand out. */
	drawn: AgeSpan[];
	grouped: boolean;
	/** All men and all women; null where an age has no figure. */
	men: number | null;
	women: number | null;
	sample: boolean;
};

export type PyramidView = {
	main: Pyramid;
	/** What is laid over it as an outline. */
	laid: Pyramid | null;
	/** Whether lengths are per cent of all residents, so that a small and a large area can be laid over each other. */
	share: boolean;
	/** The longest bar. */
	longest: number;
	statuses: Status[];
	sample: boolean;
};

/** The last single year of age: it stands for everyone who is older too. */
export const oldest = 100;
const groupSize = 5;

/** Men and women by single year of age, with another year or area laid over them. */
export function pyramidView(
	main: Residents,
	laid: Residents | null,
	{ share }: { share: boolean } = { share: false }
): PyramidView {
	const pyramids = { main: pyramidOf(main, share), laid: laid && pyramidOf(laid, share) };
	const drawn = [pyramids.main, pyramids.laid].flatMap((pyramid) => pyramid?.drawn ?? []);
	const rows = [main, laid].flatMap((each) => (each ? [...each.men, ...each.women] : []));
	const statuses = [...new Set(rows.filter(({ value }) => value !== null).map(({ status }) => status))];
	return {
		...pyramids,
		share,
		longest: Math.max(0, ...drawn.flatMap(({ men, women }) => [men.length ?? 0, women.length ?? 0])),
		statuses,
		sample: statuses.includes('sample')
	};
}

function pyramidOf({ name, men, women }: Residents, share: boolean): Pyramid {
	const counts = { men: countsOf(men), women: countsOf(women) };
	const all = { men: sumOf(counts.men), women: sumOf(counts.women) };
	const total = all.men === null || all.women === null ? null : all.men + all.women;
	const cell = (counts: readonly (number | null)[]): AgeCell => {
		const count = sumOf(counts);
		if (!share || count === null) return { count, length: count };
		return { count, length: total ? (100 * count) / total : null };
	};
	const span = (from: number, size: number): AgeSpan => ({
		from,
		to: from === oldest ? null : from + size - 1,
		men: cell(counts.men.slice(from, from + size)),
		women: cell(counts.women.slice(from, from + size))
	});
	const ages = Array.from({ length: oldest + 1 }, (_, age) => span(age, 1));
	const groups = Array.from({ length: oldest / groupSize + 1 }, (_, index) => span(index * groupSize, groupSize));
	const grouped = share && total !== null && total < percentBase;
	return {
		name,
		...all,
		ages,
		groups,
		drawn: grouped ? groups.map(meanOf) : ages,
		grouped,
		sample: [...men, ...women].some(({ status }) => status === 'sample')
	};
}

/** How many years of age a span has: the last is one, however old they are. */
function yearsIn({ from, to }: AgeSpan): number {
	return (to ?? from) - from + 1;
}

/** A group with the mean length of its years. */
function meanOf(group: AgeSpan): AgeSpan {
	const mean = ({ count, length }: AgeCell) => ({ count, length: length === null ? null : length / yearsIn(group) });
	return { ...group, men: mean(group.men), women: mean(group.women) };
}

/** By age, null where there is no figure. */
function countsOf(rows: readonly AgeRow[]): (number | null)[] {
	const byAge = new Map(rows.map(({ category, value }) => [category, value]));
	return Array.from(
		{ length: oldest + 1 },
		(_, age) => byAge.get(age === oldest ? `${age}-plus` : String(age)) ?? null
	);
}

function sumOf(counts: readonly (number | null)[]): number | null {
	let sum = 0;
	for (const count of counts) {
		if (count === null) return null;
		sum += count;
	}
	return sum;
}

/** A corner of the outline of one side; `x` is null where an age has no figure. */
export type Corner = { age: number; x: number | null };

/** The outline of one side, from the youngest: a corner wherever one age is followed by another number of people. */
export function outlineOf({ drawn }: Pyramid, side: 'men' | 'women'): Corner[] {
	const corners = drawn.flatMap((span) => [
		{ age: span.from, x: span[side].length },
		{ age: span.from + yearsIn(span), x: span[side].length }
	]);
	return corners.filter(({ x }, index) => corners[index - 1]?.x !== x || corners[index + 1]?.x !== x);
}

/** What a table is sorted by: names, or the figures of a column. */
export type Sort = { by: string; descending: boolean };
export const byName = 'nimi';

/** How the head of a column tells that the table is sorted by it; undefined where it is not. */
export type AriaSort = 'ascending' | 'descending' | undefined;

export function ariaSort(by: string, sort: Sort | null): AriaSort {
	if (sort?.by !== by) return undefined;
	return sort.descending ? 'descending' : 'ascending';
}

/** The table goes from highest to lowest first, what rises (names, places) from its beginning; a second time, the other way round. */
export function nextSort(by: string, sort: Sort | null, rising: readonly string[] = [byName]): Sort {
	return { by, descending: sort?.by === by ? !sort.descending : !rising.includes(by) };
}

const collator = new Intl.Collator('et');

/** Compares names as Estonian sorts them. */
export function compareNames(one: string, other: string, { descending }: Pick<Sort, 'descending'>): number {
	return (descending ? -1 : 1) * collator.compare(one, other);
}

/** Compares figures; what has none comes last, whichever way the others go. */
export function compareFigures(
	one: number | null,
	other: number | null,
	{ descending }: Pick<Sort, 'descending'>
): number {
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	return (descending ? -1 : 1) * (one - other);
}

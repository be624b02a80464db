import { searchText } from './search-text.ts';

const key = 'valem';

/** The text of the formula that an address has, `?valem=births/population*1000`; '' where it has none. */
export function readFormulaText(search: string): string {
	return new URLSearchParams(search).get(key)?.trim() ?? '';
}

/** The shortest address of a formula; nothing for none. Other parts of the address stay as they are. */
export function writeFormulaText(search: string, text: string): string {
	const params = new URLSearchParams(search);
	if (text === '') params.delete(key);
	else params.set(key, text.replace(/\s*([/*()])\s*/g, '$1'));
	return searchText(params);
}

/** Of an address, the part that tells its formula: for a link to another page about the same. */
export function formulaPart(search: string): string {
	return writeFormulaText('', readFormulaText(search));
}

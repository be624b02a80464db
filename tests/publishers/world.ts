import { municipalitiesOfToday, type TodayMunicipality } from './made-areas.ts';
import { municipalityZip, settlementZip } from './made-boundaries.ts';
import { madeRegister } from './made-systems.ts';
import type { PxCell, PxTable } from './px-table.ts';
import { healthTables, moneyTables } from './tables-money.ts';
import { peopleTables } from './tables-people.ts';

/** A file that a publisher offers. */
export type PublishedFile = { bytes: Uint8Array; type: string; modified: string };

/**
 * What all publishers together have. Its names and codes are real; its figures come from a formula and are used by
 * tests alone, never published. Parts may be replaced while the servers run: "the world has changed".
 */
export type World = {
	/** The 78. */
	municipalities: readonly TodayMunicipality[];
	/** The tables of Statistikaamet, and those of the institute for health. */
	statistics: readonly PxTable[];
	health: readonly PxTable[];
	/** Host and path → file, where the name is a right one. */
	files: ReadonlyMap<string, PublishedFile>;
	systems: readonly unknown[];
};

/** The code of the Jõhvi of today is confirmed nowhere: it is 0250 or 0251. */
export type WorldOptions = { newCode?: '0250' | '0251' };

const division = 'geoportaal.maaamet.ee/docs/haldus_asustus';
const modified = 'Tue, 01 Sep 2026 05:00:00 GMT';

export function makeWorld({ newCode = '0250' }: WorldOptions = {}): World {
	const municipalities = municipalitiesOfToday(newCode);
	const zip = (bytes: Uint8Array): PublishedFile => ({ bytes, type: 'application/zip', modified });
	return {
		municipalities,
		statistics: [...peopleTables, ...moneyTables],
		health: healthTables,
		files: new Map([
			[`${division}/omavalitsus_shp.zip`, zip(municipalityZip(newCode))],
			[`${division}/asustusyksus_shp.zip`, zip(settlementZip(municipalities))]
		]),
		systems: madeRegister(municipalities)
	};
}

/** Categories by dimension: a code, or the name without the dots and spaces about it. */
export type CellAddress = Readonly<Record<string, string>>;

/** The codes of a cell, in the order of the table's dimensions. */
function codesAt(table: PxTable, address: CellAddress): string[] {
	return table.dimensions.map(({ code, categories }) => {
		const wanted = address[code];
		const category = categories.find((one) => one.code === wanted || one.text.replace(/^[. ]+| +$/g, '') === wanted);
		if (!category) throw new Error(`${table.id}, ${code}: there is no ${wanted}`);
		return category.code;
	});
}

/** What a table tells at an address. */
export function cellAt(table: PxTable, address: CellAddress): PxCell {
	return table.cell(codesAt(table, address));
}

/** The table with one cell changed, at a later date. */
export function revised(table: PxTable, address: CellAddress, cell: PxCell, updated: string): PxTable {
	const changed = codesAt(table, address).join('|');
	return { ...table, updated, cell: (codes) => (codes.join('|') === changed ? cell : table.cell(codes)) };
}

import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCount } from './fields.ts';

/** Dwellings completed during the year, municipalities of Harju county only. */
export const dwellingsEh44u = defineSource({
	id: 'dwellings-eh44u',
	title: { et: 'EH44U: kasutusse lubatud eluruumid', en: 'EH44U: dwellings completed' },
	publisher: 'Statistikaamet',
	homepage: 'https://andmed.stat.ee/et/stat/EH44U',
	licence: 'CC-BY-SA-4.0',
	date: '2025',
	file: 'dwellings-eh44u.csv',
	decode: csvRecords,
	row: MunicipalityCount,
	key: ['area', 'period']
});

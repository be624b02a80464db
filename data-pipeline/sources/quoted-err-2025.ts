import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Count, orNull, Size } from './fields.ts';

/** Figures of Statistikaamet quoted in an article: residents on 1 January and mean age in years, where it gives them. */
export const quotedErr2025 = defineSource({
	id: 'quoted-err-2025',
	title: {
		et: 'Statistikaameti andmed ERR-i uudises, mai 2025',
		en: 'Figures of Statistics Estonia quoted by ERR, May 2025'
	},
	publisher: 'Statistikaamet, ERR',
	homepage: 'https://err.ee/1609698294',
	licence: null,
	date: '2025-05',
	embedded: { file: 'quoted-err-2025.csv', decode: (bytes) => csvRecords(bytes, { mean_age: 'meanAge' }) },
	row: v.strictObject({
		area: MunicipalityCode,
		period: Period,
		population: orNull(Count),
		meanAge: orNull(Size)
	}),
	key: ['area', 'period']
});

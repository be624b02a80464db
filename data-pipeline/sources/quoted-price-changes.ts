import * as v from 'valibot';
import { Period } from '#lib/model/period.ts';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { Amount } from './fields.ts';

/**
 * By how many per cent consumer prices were higher on average of the year than of the year before. To 2021 as the World
 * Bank gives it, from 2022 as ERR quoted Statistikaamet's releases.
 */
export const quotedPriceChanges = defineSource({
	id: 'quoted-price-changes',
	title: {
		et: 'Tarbijahinnaindeksi muutus aastas, 2016–2025 (Maailmapank, ERR)',
		en: 'Annual change of the consumer price index, 2016–2025 (World Bank, ERR)'
	},
	publisher: 'Statistikaamet, Maailmapank, ERR',
	homepage: 'https://indexmundi.com/facts/estonia/indicator/FP.CPI.TOTL.ZG',
	licence: null,
	date: '2026-01-08',
	embedded: { file: 'quoted-price-changes.csv', decode: csvRecords },
	row: v.strictObject({ period: Period, change: Amount }),
	key: ['period']
});

import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { MunicipalityCode } from './ehak.ts';
import { Count } from './fields.ts';

/**
 * Which municipality holds each 500 m cell of the national grid, as runs of `cells` cells to the east. `x` and `y` are
 * easting and northing of the first cell's lower left corner in EPSG:3301, divided by 500. A cell belongs to the
 * municipality with most of its land; cells with under 40 % land are left out.
 */
export const grid = defineSource({
	id: 'grid',
	title: {
		et: 'Omavalitsused 500-meetrises ruudustikus, 1. september 2018',
		en: 'Municipalities on a 500 m grid, 1 September 2018'
	},
	publisher: 'Maa-amet',
	homepage: null,
	licence: null,
	date: '2018-09-01',
	embedded: { file: 'grid-500m.csv', decode: (bytes) => csvRecords(bytes, { y_500m: 'y', x_500m: 'x' }) },
	row: v.strictObject({
		area: MunicipalityCode,
		x: v.pipe(Count, v.minValue(730), v.maxValue(1490)),
		y: v.pipe(Count, v.minValue(12740), v.maxValue(13260)),
		cells: v.pipe(Count, v.minValue(1), v.maxValue(760))
	}),
	key: ['x', 'y']
});

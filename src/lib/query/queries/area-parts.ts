import * as v from 'valibot';
import { CategoryId, DimensionId } from '../../model/dimension.ts';
import { Id } from '../../model/observation.ts';
import { Period } from '../../model/period.ts';
import { Status } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';

/** The parts of every figure of one area that is also published in parts: residents by age, money by kind. */
export const areaParts = defineQuery({
	id: 'area-parts',
	params: ['area'],
	row: v.object({
		indicator: Id,
		dimension: DimensionId,
		category: CategoryId,
		period: Period,
		value: v.nullable(v.number()),
		status: Status,
		source: Id,
		caveat: v.nullable(Id)
	}),
	sql: `
		select indicator, dimension, category, period, value, status, source, caveat
		from breakdowns
		where area = $area
		order by indicator, dimension, period, category`,
	many: `
		select area as asked, indicator, dimension, category, period, value, status, source, caveat
		from breakdowns
		order by area, indicator, dimension, period, category`
});
export type PartRow = v.InferOutput<typeof areaParts.row>;

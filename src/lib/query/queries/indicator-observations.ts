import * as v from 'valibot';
import { AreaCode, AreaLevel } from '../../model/area.ts';
import { Id } from '../../model/observation.ts';
import { Period } from '../../model/period.ts';
import { Status } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';

export const indicatorRow = v.object({
	area: AreaCode,
	level: AreaLevel,
	period: Period,
	value: v.nullable(v.number()),
	status: Status,
	source: Id,
	caveat: v.nullable(Id),
	rank: v.nullable(v.number())
});
export type IndicatorRow = v.InferOutput<typeof indicatorRow>;

/** One indicator over all areas and periods, ranked within each level and period (1 = highest, ties share). */
export const indicatorObservations = defineQuery({
	id: 'indicator-observations',
	params: ['indicator'],
	row: indicatorRow,
	sql: `
		select
			o.area, a.level, o.period, o.value, o.status, o.source, o.caveat,
			case when o.value is not null then rank() over (
				partition by a.level, o.period
				order by round(o.value, i.decimals) desc nulls last
			)::integer end as rank
		from observations o
		join areas a on a.code = o.area
		join indicators i on i.id = o.indicator
		where o.indicator = $indicator
		order by o.period, a.level, o.area`,
	many: `
		select
			o.indicator as asked,
			o.area, a.level, o.period, o.value, o.status, o.source, o.caveat,
			case when o.value is not null then rank() over (
				partition by o.indicator, o.period, a.level
				order by round(o.value, i.decimals) desc nulls last
			)::integer end as rank
		from observations o
		join areas a on a.code = o.area
		join indicators i on i.id = o.indicator
		order by o.indicator, o.period, a.level, o.area`
});

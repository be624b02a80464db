import * as v from 'valibot';
import { AreaCode, AreaLevel } from '../../model/area.ts';
import { Status } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';

/**
 * How one indicator changed between two periods in every area that has both figures, the largest rise first.
 * `percent` is null where the change starts from zero.
 */
export const indicatorChange = defineQuery({
	id: 'indicator-change',
	params: ['indicator', 'from', 'to'],
	row: v.object({
		area: AreaCode,
		level: AreaLevel,
		name: v.string(),
		start: v.number(),
		end: v.number(),
		change: v.number(),
		percent: v.nullable(v.number()),
		startStatus: Status,
		endStatus: Status
	}),
	sql: `
		select
			a.code as area, a.level, a.name,
			first.value as start, last.value as "end",
			last.value - first.value as change,
			case when first.value > 0 then 100 * (last.value - first.value) / first.value end as percent,
			first.status as "startStatus", last.status as "endStatus"
		from observations first
		join observations last using (indicator, area)
		join areas a on a.code = first.area
		where indicator = $indicator and first.period = $from and last.period = $to
			and first.value is not null and last.value is not null
		order by change desc, a.code`
});
export type ChangeRow = v.InferOutput<typeof indicatorChange.row>;

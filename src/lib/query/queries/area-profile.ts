import * as v from 'valibot';
import { Id } from '../../model/observation.ts';
import { Period } from '../../model/period.ts';
import { Status } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';

/**
 * Everything known about one area: a row for each indicator and period, with what its county and the country have,
 * and its rank among the areas of its level (1 = highest; figures that round to the same share a rank).
 */
export const areaProfile = defineQuery({
	id: 'area-profile',
	params: ['area'],
	row: v.object({
		indicator: Id,
		period: Period,
		value: v.nullable(v.number()),
		status: Status,
		source: Id,
		caveat: v.nullable(Id),
		/** The value of the area's county, when it has one. */
		county: v.nullable(v.number()),
		/** The value of the country, when the area is not the country. */
		country: v.nullable(v.number()),
		rank: v.nullable(v.number()),
		/** How many areas of the level have a value. */
		ranked: v.number()
	}),
	sql: `
		with this as (select * from areas where code = $area),
		peers as (
			select o.*, rank() over (
				partition by o.indicator, o.period
				order by round(o.value, i.decimals) desc nulls last
			) as place,
			count(o.value) over (partition by o.indicator, o.period) as places
			from observations o
			join areas a on a.code = o.area
			join indicators i on i.id = o.indicator
			where a.level = (select level from this)
		)
		select
			p.indicator, p.period, p.value, p.status, p.source, p.caveat,
			county.value as county,
			country.value as country,
			case when p.value is not null and p.places > 1 then p.place::integer end as rank,
			p.places::integer as ranked
		from peers p
		cross join this
		left join observations county
			on this.level = 'municipality'
			and county.area = this.parent and county.indicator = p.indicator and county.period = p.period
		left join observations country
			on this.level <> 'country'
			and country.area = 'EE' and country.indicator = p.indicator and country.period = p.period
		where p.area = $area
		order by p.indicator, p.period`
});
export type ProfileRow = v.InferOutput<typeof areaProfile.row>;

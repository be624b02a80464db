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
		countyStatus: v.nullable(Status),
		/** The value of the country, when the area is not the country. */
		country: v.nullable(v.number()),
		countryStatus: v.nullable(Status),
		rank: v.nullable(v.number()),
		/** Whether a sample figure is among those that the rank compares. */
		rankSample: v.boolean(),
		/** How many areas of the level have a value. */
		ranked: v.number()
	}),
	sql: `
		with this as (select * from areas where code = $area),
		mine as (select * from observations where area = $area),
		-- Where each figure stands among those of the same level, indicator and period.
		standing as (
			select
				m.indicator, m.period,
				1 + count(*) filter (round(o.value, i.decimals) > round(m.value, i.decimals)) as place,
				count(o.value) as places,
				bool_or(o.status = 'sample') as sampled
			from mine m
			join observations o on o.indicator = m.indicator and o.period = m.period
			join areas a on a.code = o.area and a.level = (select level from this)
			join indicators i on i.id = m.indicator
			group by m.indicator, m.period
		)
		select
			p.indicator, p.period, p.value, p.status, p.source, p.caveat,
			county.value as county, county.status as "countyStatus",
			country.value as country, country.status as "countryStatus",
			case when p.value is not null and s.places > 1 then s.place::integer end as rank,
			s.sampled as "rankSample",
			s.places::integer as ranked
		from mine p
		join standing s on s.indicator = p.indicator and s.period = p.period
		cross join this
		left join observations county
			on this.level = 'municipality'
			and county.area = this.parent and county.indicator = p.indicator and county.period = p.period
		left join observations country
			on this.level <> 'country'
			and country.area = 'EE' and country.indicator = p.indicator and country.period = p.period
		order by p.indicator, p.period`,
	// What is joined to every row is joined on equalities alone: with a condition beside, DuckDB compares every pair.
	many: `
		with levelled as (
			select o.*, a.level, a.parent, round(o.value, i.decimals) as rounded
			from observations o
			join areas a on a.code = o.area
			join indicators i on i.id = o.indicator
		),
		standing as (
			select
				*,
				rank() over (partition by indicator, period, level order by rounded desc nulls last) as place,
				count(value) over (partition by indicator, period, level) as places,
				bool_or(status = 'sample') over (partition by indicator, period, level) as sampled
			from levelled
		)
		select
			p.area as asked,
			p.indicator, p.period, p.value, p.status, p.source, p.caveat,
			county.value as county, county.status as "countyStatus",
			case when p.level <> 'country' then country.value end as country,
			case when p.level <> 'country' then country.status end as "countryStatus",
			case when p.value is not null and p.places > 1 then p.place::integer end as rank,
			p.sampled as "rankSample",
			p.places::integer as ranked
		from standing p
		left join (from levelled where level = 'county') county
			on county.area = p.parent and county.indicator = p.indicator and county.period = p.period
		left join (from levelled where level = 'country') country
			on country.indicator = p.indicator and country.period = p.period
		order by p.area, p.indicator, p.period`
});
export type ProfileRow = v.InferOutput<typeof areaProfile.row>;

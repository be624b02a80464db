import * as v from 'valibot';
import { AreaCode } from '../../model/area.ts';
import { Id } from '../../model/observation.ts';
import { Period } from '../../model/period.ts';
import { similarityAttributes } from '../../model/similarity.ts';
import { Status } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';

const attributes = similarityAttributes.map(
	({ indicator, scale }, index) => `(${index + 1}, '${indicator}', ${scale === 'log'})`
);

/**
 * `asked`: of which municipalities it is told; `columns`: what stands before the others in each row. Both engines round
 * alike what their arithmetic gives differently in the last digit.
 */
const sqlFor = (asked: string, columns = '') => `
		with attributes as (
			select ordinal, indicator, logged, try_cast(string_split($weights, '-')[ordinal] as double) as weight
			from (values ${attributes.join(', ')}) as declared(ordinal, indicator, logged)
		),
		municipalities as (select code from areas where level = 'municipality'),
		asked as (select code from municipalities where ${asked}),
		newest as (
			select indicator, max(period) as period
			from (
				select o.indicator, o.period
				from observations o
				join attributes using (indicator)
				join municipalities a on a.code = o.area
				group by o.indicator, o.period
				having 2 * count(o.value) > (select count(*) from municipalities)
			)
			group by indicator
		),
		figures as (
			select
				o.area, o.indicator, o.period, o.value, o.status,
				case when not logged then o.value when o.value > 0 then ln(o.value) end as scaled
			from observations o
			join newest n on n.indicator = o.indicator and n.period = o.period
			join attributes t on t.indicator = o.indicator
			join municipalities a on a.code = o.area
		),
		spread as (
			select indicator, nullif(stddev_pop(scaled), 0) as deviation from figures group by indicator
		),
		pairs as (
			select
				asked.code as asked, other.code as area, t.ordinal, t.indicator, n.period, t.weight,
				mine.value as own, mine.status as "ownStatus", theirs.value, theirs.status,
				t.weight * pow(coalesce((theirs.scaled - mine.scaled) / s.deviation, theirs.scaled - mine.scaled), 2) as part
			from asked
			join municipalities other on other.code <> asked.code
			cross join attributes t
			join newest n on n.indicator = t.indicator
			join spread s on s.indicator = t.indicator
			left join figures mine on mine.area = asked.code and mine.indicator = t.indicator
			left join figures theirs on theirs.area = other.code and theirs.indicator = t.indicator
		),
		distances as (
			select asked, area, sum(part) as square, round(sqrt(sum(part)), 3) as distance
			from pairs
			group by asked, area
			having bool_and(coalesce(weight >= 0, false)) and sum(weight) > 0 and bool_and(part is not null or weight = 0)
		),
		nearest as (
			select *, rank() over (partition by asked order by distance) as place
			from distances
			qualify row_number() over (partition by asked order by distance, area) <= 5
		)
		select
			${columns}n.area, n.place::integer as place, n.distance, p.indicator, p.period,
			p.own, p."ownStatus", p.value, p.status,
			case when n.square > 0 then round(coalesce(p.part, 0) / n.square, 3) end as share
		from nearest n
		join pairs p on p.asked = n.asked and p.area = n.area
		order by n.asked, n.distance, n.area, p.ordinal`;

/**
 * The five municipalities most like one, nearest first, a row for each attribute. The distance is Euclidean over
 * attributes in standard deviations, squares weighted; each attribute is of the newest period in which most municipalities
 * have a figure. Whoever has no figure of an attribute that counts is not compared. `weights` is `'1-1-0.5-2-1-1'`.
 */
export const similarAreas = defineQuery({
	id: 'similar-areas',
	params: ['area', 'weights'],
	row: v.object({
		area: AreaCode,
		/** 1 = the most alike; those equally far share a place. */
		place: v.number(),
		/** In standard deviations. */
		distance: v.number(),
		indicator: Id,
		period: Period,
		own: v.nullable(v.number()),
		ownStatus: v.nullable(Status),
		value: v.nullable(v.number()),
		status: v.nullable(Status),
		/** The part of the squared distance that this attribute makes, from 0 to 1; null where there is no distance. */
		share: v.nullable(v.number())
	}),
	sql: sqlFor('code = $area'),
	many: sqlFor('true', 'n.asked, ')
});
export type SimilarRow = v.InferOutput<typeof similarAreas.row>;

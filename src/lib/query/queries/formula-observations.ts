import * as v from 'valibot';
import { missingStatuses, Status, statusesByStrength } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';
import { indicatorRow } from './indicator-observations.ts';

const list = (words: readonly Status[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;
const strength = list(statusesByStrength);

/**
 * A ratio of two sums of indicators, times `factor`, over all areas and periods, ranked like an indicator. `numerator` and
 * `denominator` are lists of ids, `'births,-deaths'`; an id with a minus is taken away. Those that `states` lists hold for
 * every period with their newest figure. A figure takes the strongest status of its parts; where one of them is missing
 * so is the figure, and what would be divided by zero cannot exist (`M`).
 */
export const formulaObservations = defineQuery({
	id: 'formula-observations',
	params: ['numerator', 'denominator', 'states', 'factor'],
	row: v.object({
		...indicatorRow.entries,
		/** The sources and the caveats of all parts, with commas between; empty where there are none. */
		sources: v.string(),
		caveats: v.string(),
		/** As many as give the middle figure of the municipalities three digits, the same in every row. */
		decimals: v.number()
	}),
	sql: `
		with written as (
			select true as above, unnest(string_split($numerator, ',')) as term,
				generate_subscripts(string_split($numerator, ','), 1) as place
			union all
			select false, unnest(string_split($denominator, ',')),
				generate_subscripts(string_split($denominator, ','), 1)
		),
		terms as (
			select above, place, ltrim(term, '-') as indicator, case when starts_with(term, '-') then -1 else 1 end as sign,
				list_contains(string_split($states, ','), ltrim(term, '-')) as state
			from written
		),
		figures as (
			select t.above, t.place, t.sign, t.state, o.area, o.period, o.value, o.status, o.source, o.caveat
			from terms t
			join observations o using (indicator)
		),
		newest as (
			select * from figures
			where state
			qualify row_number() over (partition by above, place, area order by value is null, period desc) = 1
		),
		periods as (
			select distinct period from figures where not state
			union all
			select max(period) from figures having bool_and(state)
		),
		parts as (
			select above, place, sign, area, period, value, status, source, caveat from figures where not state
			union all
			select n.above, n.place, n.sign, n.area, p.period, n.value, n.status, n.source, n.caveat
			from newest n
			cross join periods p
		),
		sums as (
			select
				area, period,
				sum(sign * value order by place) filter (where above) as top,
				sum(sign * value order by place) filter (where not above) as bottom,
				count(value) = (select count(*) from terms) as whole,
				list_extract(${strength}, max(list_position(${strength}, status))) as status,
				string_agg(distinct source, ',' order by source) as sources,
				coalesce(string_agg(distinct caveat, ',' order by caveat), '') as caveats,
				min(source) as source, min(caveat) as caveat
			from parts
			group by area, period
		),
		ratios as (
			select
				s.area, a.level, s.period, s.source, s.caveat, s.sources, s.caveats,
				case when s.whole and s.bottom <> 0 then try_cast($factor as double) * s.top / s.bottom end as value,
				case
					when s.whole and s.bottom = 0 then 'M'
					when s.whole or list_contains(${list(missingStatuses)}, s.status) then s.status
					else 'O'
				end as status
			from sums s
			join areas a on a.code = s.area
			where try_cast($factor as double) > 0
		),
		precision as (
			select coalesce(greatest(0, least(6, 2 - floor(log10(median(abs(value)))))), 0)::integer as decimals
			from ratios
			where level = 'municipality' and value <> 0
		)
		select
			area, level, period, value, status, source, caveat,
			case when value is not null then rank() over (
				partition by level, period
				order by round(value, decimals) desc nulls last
			)::integer end as rank,
			sources, caveats, decimals
		from ratios
		cross join precision
		order by period, level, area`
});
export type FormulaRow = v.InferOutput<typeof formulaObservations.row>;

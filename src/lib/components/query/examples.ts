import { m } from '#lib/paraglide/messages.js';

/** Statements to begin from; each runs as it stands. */
export const examples: readonly { title: () => string; sql: string }[] = [
	{
		title: m.query_example_towns,
		sql: `select a.name, a.kind, o.value as population
from observations o
join areas a on a.code = o.area
where o.indicator = 'population' and o.period = '2023'
	and a.level = 'municipality'
order by population desc`
	},
	{
		title: m.query_example_density,
		sql: `select a.name, o.period, round(o.value, 1) as persons_per_km2
from observations o
join areas a on a.code = o.area
where o.indicator = 'population-density' and a.level = 'municipality'
	and o.value is not null
qualify row_number() over (partition by o.area order by o.period desc) = 1
order by persons_per_km2 desc
limit 20`
	},
	{
		title: m.query_example_growth,
		sql: `select a.name,
	before.value as population_2018,
	later.value as population_2020,
	later.value - before.value as change
from observations before
join observations later using (indicator, area)
join areas a on a.code = before.area
where indicator = 'population' and a.level = 'county'
	and before.period = '2018' and later.period = '2020'
order by change desc`
	},
	{
		title: m.query_example_sample,
		sql: `select i.theme, o.status, count(*) as observations
from observations o
join indicators i on i.id = o.indicator
group by all
order by all`
	}
];

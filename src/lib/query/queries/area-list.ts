import * as v from 'valibot';
import { Area } from '../../model/area.ts';
import { Period } from '../../model/period.ts';
import { Status } from '../../model/status.ts';
import { defineQuery } from '../define-query.ts';

/** All areas, country first, then by level and name, each with its population in the newest year that has a figure of every municipality. */
export const areaList = defineQuery({
	id: 'area-list',
	params: [],
	row: v.object({
		...Area.entries,
		population: v.nullable(v.number()),
		populationPeriod: v.nullable(Period),
		populationStatus: v.nullable(Status)
	}),
	sql: `
		with newest as (
			select max(period) as period from (
				select o.period from observations o
				join areas a on a.code = o.area
				where o.indicator = 'population' and a.level = 'municipality'
				group by o.period
				having bool_and(o.value is not null)
			)
		)
		select
			a.code, a.level, a.name, a.kind, a.slug, a.parent,
			a.valid_from as "validFrom", a.valid_to as "validTo", a.successor,
			a.former_code as "formerCode", a.registry_code as "registryCode",
			o.value as population, o.period as "populationPeriod", o.status as "populationStatus"
		from areas a
		cross join newest
		left join observations o
			on o.indicator = 'population' and o.area = a.code and o.period = newest.period
		order by a.level = 'municipality', a.level = 'county', a.slug, a.code`
});
export type AreaRow = v.InferOutput<typeof areaList.row>;

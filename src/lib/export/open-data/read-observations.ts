import * as v from 'valibot';
import { AreaCode, AreaLevel } from '../../model/area.ts';
import { Id } from '../../model/observation.ts';
import { Period } from '../../model/period.ts';
import { Status } from '../../model/status.ts';
import type { ExportRow } from '../export-column.ts';

/** What of an indicator's open file the site itself reads. */
const ObservationsFile = v.object({
	indicator: v.object({ id: Id, unit: v.object({ id: v.string() }) }),
	observations: v.array(
		v.object({
			area: AreaCode,
			name: v.string(),
			level: v.nullable(AreaLevel),
			period: Period,
			value: v.nullable(v.number()),
			status: Status,
			source: Id,
			caveat: v.nullable(Id)
		})
	)
});

/** The rows of an indicator's open file. Throws valibot's error where it is not one. */
export function parseObservations(json: unknown): ExportRow[] {
	const { indicator, observations } = v.parse(ObservationsFile, json);
	return observations.map(({ area, name, level, period, value, status, source, caveat }) => {
		return {
			indicator: indicator.id,
			area,
			name,
			level,
			period,
			value,
			unit: indicator.unit.id,
			status,
			source,
			caveat
		};
	});
}

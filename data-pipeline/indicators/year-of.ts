import type { Period } from '#lib/model/period.ts';
import type { Context, SourceDefinition } from '../define.ts';

/** The year of a source whose rows have none: that of its figures' date. */
export function yearOf({ id, date }: SourceDefinition, { dates }: Context): Period {
	return (dates?.get(id) ?? date).slice(0, 4);
}

import type { MarkedFigure, MarkedRow } from '../../../charts/rows/marked-rows-drawing.ts';
import { causes, type Part, type WaterfallView } from '../../../charts/waterfall/waterfall-view.ts';
import { strongestStatus } from '../../../model/status.ts';

/** A part of a change, or all of it. */
export type CauseId = Part['id'] | 'total';

/**
 * What made the population of several areas change, per 1,000 residents that each had at the start: a cause that none of
 * them knows has no row. An area whose change is not known has no figures.
 */
export function causeRows(views: readonly WaterfallView[], nameOf: (id: CauseId) => string): MarkedRow[] {
	const ids: readonly CauseId[] = [...causes, 'other', 'total'];
	return ids
		.map((id) => ({ id, name: nameOf(id), figures: views.map((view) => figureOf(view, id)) }))
		.filter(({ figures }) => figures.some((figure) => figure !== null));
}

function figureOf({ start, end, parts }: WaterfallView, id: CauseId): MarkedFigure | null {
	if (!start || !end || parts.length === 0 || start.value === 0) return null;
	const whole = { value: end.value - start.value, status: strongestStatus([start.status, end.status]) };
	const part = id === 'total' ? whole : parts.find((candidate) => candidate.id === id);
	return part ? { value: (1000 * part.value) / start.value, status: part.status } : null;
}

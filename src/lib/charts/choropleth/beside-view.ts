import { type MapView, standardPeriod } from '../../state/map-view.ts';
import type { MappedIndicator } from './theme-picture.ts';

/**
 * What is shown of an indicator beside another: the same year and change where it has them, else its own; cut into classes
 * in the same way, but where they were cut by hand, whose limits are the other's.
 */
export function besideView(view: MapView, other: MappedIndicator): MapView {
	const wanted = view.beside?.period ?? view.period;
	const period = other.periods.includes(wanted) ? wanted : standardPeriod(other);
	const { since, classing } = view;
	const hasChange = since !== null && since < period && other.periods.includes(since) && other.categories === null;
	return {
		...view,
		period,
		since: hasChange ? since : null,
		relative: hasChange && view.relative,
		classing: classing.method === 'hand' ? { ...classing, method: 'quantiles', count: 5, breaks: [] } : classing
	};
}

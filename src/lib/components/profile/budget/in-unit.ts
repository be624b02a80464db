import type { ChartPoint } from '../../../charts/chart-point.ts';
import type { Period } from '../../../model/period.ts';
import { strongestStatus } from '../../../model/status.ts';

/**
 * Parts of a total as parts of the same total in another unit (per resident, at constant prices), which both series
 * have by year: what is so for the whole is so for each part. A year that lacks either is missing.
 */
export function inUnitOf(
	part: readonly ChartPoint[],
	total: readonly ChartPoint[],
	shown: readonly ChartPoint[]
): ChartPoint[] {
	const at = (points: readonly ChartPoint[], period: Period) => points.find((point) => point.period === period);
	return part.map(({ period, value, status }) => {
		const [from, to] = [at(total, period), at(shown, period)];
		if (value === null || !from?.value || !to || to.value === null) return { period, value: null, status: 'O' };
		return {
			period,
			value: (value * to.value) / from.value,
			status: strongestStatus([status, from.status, to.status])
		};
	});
}

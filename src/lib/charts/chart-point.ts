import type { Period } from '../model/period.ts';
import type { Status } from '../model/status.ts';

/** An observation on its way to a chart; `value` null leaves a gap. */
export type ChartPoint = { period: Period; value: number | null; status: Status };

import type { Area } from '#lib/model/area.ts';
import { defaultRange } from '#lib/model/period.ts';
import type { InputRows, Sampled } from '../define.ts';
import { age2019 } from '../sources/age-2019.ts';
import { ageRv0240 } from '../sources/age-rv0240.ts';
import { meanAge } from './mean-age.ts';
import { population } from './population.ts';
import { sampleAges, type SampledAges } from './sample/age-structure.ts';

/** What the indicators of age and sex are made from, sample figures included. */
export const ageInputs = { ageRv0240, age2019, population, meanAge };
type Rows = InputRows<typeof ageInputs>;

/** Sample figures of what `valueOf` makes of sampled ages. */
export function sampledFrom(rows: Rows, areas: readonly Area[], valueOf: (ages: SampledAges) => number): Sampled[] {
	return sampleAges(rows, areas).map((ages) => ({ area: ages.area, period: ages.period, value: valueOf(ages) }));
}

/** Sampled ages at the two ends of the default period: enough for the pyramids that a reader compares. */
export function sampledPyramids(rows: Rows, areas: readonly Area[]): SampledAges[] {
	return sampleAges(rows, areas).filter(({ period }) => period === defaultRange.from || period === defaultRange.to);
}

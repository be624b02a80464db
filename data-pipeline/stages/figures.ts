import type { CatalogIndicator } from '#lib/model/catalog.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import { catalogIndicator } from './catalog.ts';
import { checkCoverage, checkObservations, type Finding, type Known, type Problem } from './check.ts';
import { checkParts } from './check-parts.ts';
import { seriesOf } from './complete-series.ts';
import { openFigureFiles, type FigurePaths } from './figure-files.ts';
import { sourcesOf } from './observe-plan.ts';
import type { IndicatorFigures } from './observe.ts';
import type { Staging } from './staging.ts';

/** The figures of a release, as they stand in its folder. */
export type WrittenFigures = {
	/** Those that have a figure, in the order in which they were observed. */
	indicators: readonly CatalogIndicator[];
	paths: FigurePaths;
	/** Everything that keeps the figures from being released. */
	problems: readonly Problem[];
	observations: number;
	parts: number;
	/** Whether a sample figure is among them. */
	sampled: boolean;
};

/** More findings than this about one indicator tell a reader nothing new. */
const mostFindings = 100;

/** What is wrong with the observations of one indicator. */
function* findingsOn({ indicator, observations, repeated }: IndicatorFigures, known: Known): Generator<Finding> {
	for (const { area, period } of repeated) yield { area, period, reason: 'more than one figure is told of it' };
	yield* checkObservations(indicator, observations, known);
	if (indicator.id === 'population') yield* checkCoverage(observations, known.places);
}

/**
 * Checks and writes the figures of one indicator after the other, so that memory holds those of one and never of all.
 * An indicator that has none has no place in the release.
 */
export async function writeFigures(
	figures: AsyncIterable<IndicatorFigures>,
	staging: Staging,
	known: Known
): Promise<WrittenFigures> {
	const files = openFigureFiles(staging);
	const indicators: CatalogIndicator[] = [];
	const problems: Problem[] = [];
	let [observations, parts, sampled] = [0, 0, false];
	for await (const figure of figures) {
		const { indicator } = figure;
		const sources = sourcesOf(indicator);
		let found = 0;
		const collect = (findings: Iterable<Finding>) => {
			for (const finding of findings) {
				found += 1;
				if (found <= mostFindings) problems.push({ indicator: indicator.id, ...finding, sources });
			}
		};
		collect(findingsOn(figure, known));
		if (figure.observations.length === 0) continue;
		files.addObservations(indicator.theme, figure.observations);
		observations += figure.observations.length;
		sampled ||= figure.observations.some(({ status }) => status === 'sample');

		const parted = new Set<DimensionId>();
		const { series: wholes } = seriesOf(indicator.breakdowns.length > 0 ? figure.observations : []);
		for (const group of figure.parts) {
			collect(checkParts(indicator, group, wholes.get(group.period), known));
			files.addParts(indicator.id, group);
			parts += group.areas.length * group.categories.length;
			sampled ||= group.areas.some((one) => one.some(({ status }) => status === 'sample'));
			parted.add(group.dimension);
		}
		indicators.push(catalogIndicator(indicator, figure.observations, parted, known.places));
	}
	return { indicators, paths: files.close(), problems, observations, parts, sampled };
}

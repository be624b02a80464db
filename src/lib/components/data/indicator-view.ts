import { m } from '#lib/paraglide/messages.js';
import type { Coverage } from '../../export/open-data/coverage.ts';
import type { AreaLevel } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import type { SourceStatus } from '../../model/source-status.ts';
import type { Source } from '../../model/source.ts';
import { themes } from '../../model/theme.ts';
import { unitTitle } from '../../model/unit.ts';
import { licenceName } from '../../export/licence.ts';
import { formatDate, formatNumber, formatValue } from '../../narrative/formats.ts';
import { yearRuns } from '../../narrative/years.ts';

/** A fact about an indicator: what it is called, and the fact. */
export type Fact = [name: string, text: string];

const levelNames: Record<AreaLevel, () => string> = {
	country: m.indicator_level_country,
	county: m.indicator_level_county,
	municipality: m.indicator_level_municipality
};

/** What an indicator is, as declared. */
export function indicatorFacts(indicator: CatalogIndicator, language: Language): Fact[] {
	const { id, theme, timing, levels, better, categories } = indicator;
	const timings = {
		'on-1-january': m.indicator_timing_day,
		'during-year': m.indicator_timing_year,
		state: m.indicator_timing_state
	};
	const directions = {
		higher: m.indicator_better_higher,
		lower: m.indicator_better_lower,
		neither: m.indicator_better_neither
	};
	return [
		[m.indicator_unit(), unitTitle(indicator, language)],
		[m.indicator_timing(), timings[timing]()],
		[m.indicator_levels(), levels.map((level) => levelNames[level]()).join(', ')],
		[m.indicator_theme(), themes[theme][language]],
		[m.indicator_better(), directions[better]()],
		...(categories
			? [
					[
						m.indicator_categories(),
						categories.map(({ value, title }) => `${value}: ${title[language]}`).join('; ')
					] as Fact
				]
			: []),
		[m.indicator_id(), id]
	];
}

/** "83%"; a part that is there and rounds to nothing or to all is told as less than one or more than ninety-nine. */
export function partText(part: number, whole: number, language: Language): string {
	if (whole === 0) return '–';
	const share = (part / whole) * 100;
	const rounded = Math.min(99, Math.max(1, Math.round(share)));
	const percent = { unit: 'percent', decimals: 0, categories: null } as const;
	return formatValue(percent, share === 0 || share === 100 ? share : rounded, language);
}

/** How complete the figures are, in a sentence or two. */
export function coverageText({ areas, periods, observations, missing, sample }: Coverage, language: Language): string {
	if (periods.length === 0) return m.indicator_coverage_none();
	return m.indicator_coverage_text({
		count: formatNumber(areas.withValue, language),
		all: formatNumber(areas.all, language),
		years: yearRuns(periods).join(', '),
		observations: formatNumber(observations, language),
		missing: partText(missing, observations, language),
		sample: partText(sample, observations, language)
	});
}

/** What is known of a source: its licence, its day, when it last changed, and when newer figures are due. */
export function sourceFacts(source: Source, status: SourceStatus | undefined, language: Language): Fact[] {
	return [
		[m.sources_publisher(), source.publisher],
		[m.sources_date(), source.date],
		[m.sources_licence(), source.licence === null ? m.sources_licence_unknown() : licenceName(source.licence)],
		...(status?.updated ? [[m.indicator_source_updated(), status.updated] as Fact] : []),
		...(status
			? [
					[
						m.indicator_source_next(),
						status.expected ? formatDate(status.expected, language) : m.status_expected_never()
					] as Fact
				]
			: [])
	];
}

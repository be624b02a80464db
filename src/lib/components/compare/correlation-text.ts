import { m } from '#lib/paraglide/messages.js';
import { type Correlation, fewestPairs } from '../../charts/scatter/correlation.ts';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../narrative/formats.ts';

/** What there is to say of how two indicators go together, and of what must not be read from it. */
export function correlationText(
	correlation: Correlation | null,
	{ sample, amounts }: { sample: boolean; amounts: boolean },
	language: Language
): string {
	const locale = { locale: language };
	if (correlation === null) return m.correlation_untold({ fewest: fewestPairs }, locale);
	const { coefficient, count } = correlation;
	return [
		m.correlation_told(
			{ coefficient: formatNumber(coefficient, language, 2), count, strength: strengthOf(correlation, language) },
			locale
		),
		...(amounts ? [m.correlation_amounts({}, locale)] : []),
		...(sample ? [m.correlation_sample({}, locale)] : [])
	].join(' ');
}

function strengthOf({ strength, coefficient }: Correlation, language: Language): string {
	if (strength === 'none') return m.correlation_none({}, { locale: language });
	const words = {
		weak: [m.correlation_weak_up, m.correlation_weak_down],
		moderate: [m.correlation_moderate_up, m.correlation_moderate_down],
		strong: [m.correlation_strong_up, m.correlation_strong_down]
	} as const;
	return words[strength][coefficient > 0 ? 0 : 1]({}, { locale: language });
}

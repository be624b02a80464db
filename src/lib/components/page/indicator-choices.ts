import type { Language } from '../../model/language.ts';
import { themeIds, themes } from '../../model/theme.ts';
import type { OtherIndicator } from '../map/other-indicator.ts';

/** Indicators as a list offers them, by theme. */
export function indicatorChoices(indicators: readonly OtherIndicator[], language: Language) {
	return themeIds.flatMap((theme) =>
		indicators
			.filter((one) => one.theme === theme)
			.map(({ id, title }) => ({ value: id, name: title[language], group: themes[theme][language] }))
	);
}

import { m } from '#lib/paraglide/messages.js';
import type { Finding, FindingEnd } from '../../charts/choropleth/finding.ts';
import { type Measure, printFigure } from '../../charts/choropleth/measure.ts';
import type { AreaCode } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';
import { formatRange } from '../../narrative/formats.ts';
import type { MapView } from '../../state/map-view.ts';

type Told = {
	measure: Measure;
	view: Pick<MapView, 'level' | 'period' | 'since'>;
	/** What the indicator is called; '' where that stands beside. */
	name: string;
	nameOf: (area: AreaCode) => string;
};

/** What a map says, in one line: "Rahvaarv 2018–2023: vähenes 47 omavalitsuses 79-st". */
export function findingWords(finding: Finding, { measure, view, name, nameOf }: Told, language: Language): string {
	const { period, since } = view;
	const years = since === null ? period : formatRange({ from: since, to: period }, language);
	const counties = view.level === 'county';
	const print = (figure: number) => printFigure(measure, figure, language);
	const end = ({ figure, area, count }: FindingEnd) => ({
		figure: print(figure),
		whose: area === null ? m.finding_shared({ count }) : nameOf(area)
	});
	const words = () => {
		switch (finding.kind) {
			case 'none':
				return m.finding_none({ name, years });
			case 'same':
				return m.finding_same({ name, years });
			case 'fell':
				return (counties ? m.finding_fell_counties : m.finding_fell)({ name, years, ...finding });
			case 'grew':
				return (counties ? m.finding_grew_counties : m.finding_grew)({ name, years, ...finding });
			case 'under':
				return (counties ? m.finding_under_counties : m.finding_under)({ name, years, ...finding });
			case 'category': {
				const kind = print(finding.figure).toLocaleLowerCase(language);
				return m.finding_kind({ name, years, kind, count: finding.count, known: finding.known });
			}
			case 'all':
				return m.finding_all({ name, years, figure: print(finding.figure) });
			case 'range': {
				const [low, high] = [end(finding.low), end(finding.high)];
				return m.finding_range({
					name,
					years,
					low: low.figure,
					lowest: low.whose,
					high: high.figure,
					highest: high.whose
				});
			}
		}
	};
	return words().trim();
}

import { contentTypes, indicatorPage, observationFormats, observationsPath } from '../../export/open-data/addresses.ts';
import type { Coverage } from '../../export/open-data/coverage.ts';
import { licenceAddress } from '../../export/licence.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { unitTitle } from '../../model/unit.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Thing } from './structured-data.ts';

/**
 * An indicator as a schema.org Dataset, which dataset search reads. The licence is told only where all of its sources
 * have the same one: a dataset of several is under each of them, and that stands with the sources.
 */
export function datasetThing(
	{
		indicator,
		coverage,
		sources,
		release
	}: { indicator: CatalogIndicator; coverage: Coverage; sources: readonly Source[]; release: string },
	at: (path: string) => string,
	language: Language
): Thing {
	const licences = [...new Set(sources.map(({ licence }) => licence && licenceAddress(licence)))];
	const [licence] = licences;
	const [first, last] = [coverage.periods[0], coverage.periods.at(-1)];
	return {
		'@type': 'Dataset',
		name: indicator.title[language],
		description: indicator.description[language],
		identifier: indicator.id,
		url: at(localizeHref(indicatorPage(indicator.id), { locale: language })),
		version: release,
		dateModified: release.slice(0, 'YYYY-MM-DD'.length),
		inLanguage: ['et', 'en'],
		isAccessibleForFree: true,
		variableMeasured: {
			'@type': 'PropertyValue',
			name: indicator.title[language],
			unitText: unitTitle(indicator, language)
		},
		...(first && last && { temporalCoverage: `${first}/${last}` }),
		spatialCoverage: { '@type': 'Country', name: language === 'et' ? 'Eesti' : 'Estonia' },
		...(licences.length === 1 && licence && { license: licence }),
		creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({ '@type': 'Organization', name })),
		publisher: { '@type': 'Organization', name: 'KOV töölaud' },
		distribution: observationFormats
			.filter((format) => format !== 'csv-metadata.json')
			.map((format) => ({
				'@type': 'DataDownload',
				encodingFormat: contentTypes[format].split(';')[0],
				contentUrl: at(observationsPath(indicator.id, format))
			}))
	};
}

import type { LocalText } from '../../model/language.ts';
import type { Frequency, ReleaseStatus } from '../../model/source-status.ts';
import type { Source } from '../../model/source.ts';
import type { ThemeId } from '../../model/theme.ts';
import { licenceAddress, licenceName } from '../licence.ts';
import { type Graph, localised, type Node, reference, typed, type Value } from '../linked-data.ts';
import { apiRoot, contentTypes, indicatorPage, observationsPath } from './addresses.ts';
import type { IndicatorEntry } from './documents.ts';
import type { OpenContext } from './open-table.ts';

const authority = 'http://publications.europa.eu/resource/authority/';
const prefixes = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

/** The themes of European portals that ours fall under. */
const europeanThemes: Record<ThemeId, string> = {
	population: 'SOCI',
	'vital-events': 'SOCI',
	migration: 'SOCI',
	wages: 'ECON',
	budget: 'GOVE',
	housing: 'REGI',
	health: 'HEAL',
	territory: 'REGI',
	digital: 'GOVE'
};

const frequencies: Record<Frequency, string> = { yearly: 'ANNUAL', monthly: 'MONTHLY', daily: 'DAILY', once: 'NEVER' };

/** From the most to the least often: a dataset is renewed as often as the liveliest of its sources. */
const liveliest: readonly Frequency[] = ['daily', 'monthly', 'yearly', 'once'];

/** The forms of a dataset that portals are told of, with their names in the European list of file types. */
const distributed = [
	{ format: 'csv', type: 'CSV' },
	{ format: 'json', type: 'JSON' },
	{ format: 'jsonstat.json', type: 'JSON' },
	{ format: 'parquet', type: null }
] as const;

type Told = { context: OpenContext; status: ReleaseStatus; sourceById: ReadonlyMap<string, Source> };

const mediaType = (type: string): Value => reference(`https://www.iana.org/assignments/media-types/${type}`);
const text = (words: string): Value => ({ '@value': words });

function publisher(at: OpenContext['at']): Node {
	return { '@id': at('/#avaldaja'), '@type': 'foaf:Agent', properties: { 'foaf:name': [text('KOV töölaud')] } };
}

function creators(sources: readonly Source[]): Node[] {
	return [...new Set(sources.map((source) => source.publisher))].map((name) => ({
		'@type': 'foaf:Agent',
		properties: { 'foaf:name': [text(name)] }
	}));
}

/** The licence where all sources have one and the same; else what each has, in words. */
function terms(sources: readonly Source[]): Record<string, Value[]> {
	const licences = [...new Set(sources.map(({ licence }) => licence && licenceAddress(licence)))];
	const [licence] = licences;
	if (licences.length === 1 && licence) return { 'dct:license': [reference(licence)] };
	const said = sources.map(({ publisher: name, licence: own }) => `${name}: ${own === null ? '–' : licenceName(own)}`);
	const rights: Node = { '@type': 'dct:RightsStatement', properties: { 'rdfs:label': [text(said.join('; '))] } };
	return { 'dct:rights': [rights] };
}

function distribution(
	{ context: { at }, status }: Told,
	entry: IndicatorEntry,
	sources: readonly Source[],
	{ format, type }: (typeof distributed)[number]
): Node {
	const address = at(observationsPath(entry.id, format));
	return {
		'@id': `${address}#fail`,
		'@type': 'dcat:Distribution',
		properties: {
			'dct:title': [text(`${entry.title.et} (${format})`)],
			'dcat:accessURL': [reference(address)],
			'dcat:downloadURL': [reference(address)],
			'dcat:mediaType': [mediaType((contentTypes[format].split(';')[0] ?? '').trim())],
			'dct:format': type === null ? [] : [reference(`${authority}file-type/${type}`)],
			'dct:modified': [typed(status.at, 'xsd:dateTime')],
			...(format === 'jsonstat.json' && { 'dct:conformsTo': [reference('https://json-stat.org/full/')] }),
			...terms(sources)
		}
	};
}

function periodOfTime(periods: readonly string[]): Node[] {
	const [first, last] = [periods[0], periods.at(-1)];
	if (first === undefined || last === undefined) return [];
	return [
		{
			'@type': 'dct:PeriodOfTime',
			properties: {
				'dcat:startDate': [typed(`${first}-01-01`, 'xsd:date')],
				'dcat:endDate': [typed(`${last}-12-31`, 'xsd:date')]
			}
		}
	];
}

function dataset(told: Told, entry: IndicatorEntry): Node {
	const { context, status, sourceById } = told;
	const { at, catalog } = context;
	const sources = entry.coverage.sources.flatMap((id) => sourceById.get(id) ?? []);
	const often = liveliest.find((frequency) =>
		status.sources.some((source) => entry.coverage.sources.includes(source.source) && source.frequency === frequency)
	);
	const page = at(indicatorPage(entry.id));
	const sampled: LocalText = {
		et: 'Sisaldab näidisandmeid (status „sample“), mis ei ole ametlik statistika.',
		en: 'Contains sample data (status “sample”), which are not official statistics.'
	};
	const notes: Node = { '@type': 'dct:ProvenanceStatement', properties: { 'rdfs:label': localised(sampled) } };
	return {
		'@id': `${page}#andmestik`,
		'@type': 'dcat:Dataset',
		properties: {
			'dct:title': localised(entry.title),
			'dct:description': localised(entry.description),
			'dct:identifier': [text(entry.id)],
			'dct:publisher': [reference(at('/#avaldaja'))],
			'dct:creator': creators(sources),
			'dcat:contactPoint': [reference(at('/#kontakt'))],
			'dcat:landingPage': [reference(page)],
			'dcat:theme': [reference(`${authority}data-theme/${europeanThemes[entry.theme.id]}`)],
			'dcat:keyword': localised(entry.theme.title),
			'dct:spatial': [reference(`${authority}country/EST`)],
			'dct:temporal': periodOfTime(entry.coverage.periods),
			'dct:accrualPeriodicity': often ? [reference(`${authority}frequency/${frequencies[often]}`)] : [],
			'dct:accessRights': [reference(`${authority}access-right/PUBLIC`)],
			'dct:language': [reference(`${authority}language/EST`), reference(`${authority}language/ENG`)],
			'dct:modified': [typed(status.at, 'xsd:dateTime')],
			'dcat:version': [text(catalog.release)],
			'dct:provenance': entry.coverage.sample > 0 ? [notes] : [],
			'dcat:distribution': distributed.map((form) => distribution(told, entry, sources, form))
		}
	};
}

/**
 * The catalogue as DCAT-AP 3 has it, for national and European portals: a dataset for each indicator. Its addresses are
 * whole where the build knew where the site will stand; else they are relative to the file, as RDF allows.
 */
export function dcatCatalog(
	context: OpenContext,
	entries: readonly IndicatorEntry[],
	status: ReleaseStatus,
	words: { title: LocalText; description: LocalText }
): Graph {
	const { at, catalog } = context;
	const told = { context, status, sourceById: new Map(catalog.sources.map((source) => [source.id, source])) };
	const site = at('/andmed/');
	const kind: Node = {
		'@id': at('/#kontakt'),
		'@type': 'vcard:Kind',
		properties: { 'vcard:fn': [text('KOV töölaud')], 'vcard:hasURL': [reference(at('/allikad/'))] }
	};
	const root: Node = {
		'@id': `${at(apiRoot)}catalog#kataloog`,
		'@type': 'dcat:Catalog',
		properties: {
			'dct:title': localised(words.title),
			'dct:description': localised(words.description),
			'dct:publisher': [publisher(at)],
			'foaf:homepage': [reference(site)],
			'dct:language': [reference(`${authority}language/EST`), reference(`${authority}language/ENG`)],
			'dct:modified': [typed(status.at, 'xsd:dateTime')],
			'dct:spatial': [reference(`${authority}country/EST`)],
			'dcat:themeTaxonomy': [reference(`${authority}data-theme`)],
			'dcat:dataset': entries.map((entry) => dataset(told, entry))
		}
	};
	return { prefixes, nodes: [root, kind] };
}

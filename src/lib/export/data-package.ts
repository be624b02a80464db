import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';
import type { ExportColumn } from './export-column.ts';
import { licenceAddress, licenceName } from './licence.ts';
import { tableSchema, type TableSchema } from './table-schema.ts';

/** A file of a data package. `path` is relative to the descriptor. */
export type PackageFile = {
	name: string;
	path: string;
	title: string;
	description?: string;
	/** The columns of a CSV file; null for a file that is no table of ours. */
	columns: readonly ExportColumn[] | null;
	format: string;
	mediatype: string;
	sources: readonly Source[];
};

type Licence = { name: string; title: string; path?: string };
type Resource = {
	name: string;
	path: string;
	title: string;
	description?: string;
	format: string;
	mediatype: string;
	encoding: 'utf-8';
	schema?: TableSchema;
	licenses?: Licence[];
	sources?: { title: string; path?: string; version?: string }[];
};

/** A descriptor of a Data Package v2. */
export type DataPackage = {
	$schema: string;
	name: string;
	title: string;
	description: string;
	version: string;
	created: string;
	homepage?: string;
	contributors: { title: string; roles: string[] }[];
	resources: Resource[];
};

/**
 * The descriptor of a package of these files. Licences stand at each file, since sources differ in them; a source whose
 * publisher states none adds none.
 */
export function dataPackage({
	name,
	title,
	description,
	release,
	created,
	homepage,
	files,
	language
}: {
	name: string;
	title: string;
	description: string;
	release: string;
	/** A moment in UTC. */
	created: string;
	/** The whole address of the site; null where it is not known. */
	homepage: string | null;
	files: readonly PackageFile[];
	language: Language;
}): DataPackage {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		title,
		description,
		version: release,
		created,
		...(homepage !== null && { homepage }),
		contributors: [{ title: 'KOV töölaud', roles: ['publisher'] }],
		resources: files.map((file) => resourceOf(file, language))
	};
}

function resourceOf({ columns, sources, ...file }: PackageFile, language: Language): Resource {
	const licences = [...new Set(sources.flatMap(({ licence }) => licence ?? []))];
	return {
		...file,
		encoding: 'utf-8',
		...(columns && { schema: tableSchema(columns, language) }),
		...(licences.length > 0 && {
			licenses: licences.map((licence) => {
				const path = licenceAddress(licence);
				return { name: licence, title: licenceName(licence), ...(path !== null && { path }) };
			})
		}),
		...(sources.length > 0 && {
			sources: sources.map(({ publisher, title, homepage, date }) => ({
				title: `${publisher}, ${title[language]}`,
				...(homepage !== null && { path: homepage }),
				version: date
			}))
		})
	};
}

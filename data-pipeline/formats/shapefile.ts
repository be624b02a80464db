import { dbfRecords, type CodePage } from './dbf.ts';
import { isEstonian1997 } from './estonian-1997.ts';
import { FormatError } from './format-error.ts';
import type { Point } from './outline.ts';
import { shpRings } from './shp.ts';
import { fileEnding, unzip } from './zip.ts';

/** A polygon's attributes as text, and its rings in EPSG:3301 metres: outer ones clockwise, holes the other way. */
export type ShapeRecord = { fields: Record<string, string>; rings: Point[][] };

/**
 * The polygons of a shapefile in a zip, in EPSG:3301. Attributes are in the code page that the .cpg part names, else
 * in `codePage`. Throws FormatError for a zip or a part that is cut short, for a part that is missing, for another
 * projection, and for text in another code page: shpjs would pass over each of these in silence.
 */
export function shapefileRecords(zip: Uint8Array, codePage: CodePage): ShapeRecord[] {
	const parts = unzip(zip);
	const projection = new TextDecoder().decode(fileEnding(parts, '.prj')).trim();
	if (!isEstonian1997(projection)) {
		throw new FormatError(`the projection is not EPSG:3301 but ${projection.slice(0, 60)}`);
	}
	const fields = fieldsOf(parts, codePage);
	const shapes = shpRings(fileEnding(parts, '.shp'));
	if (shapes.length !== fields.length) {
		throw new FormatError(`${shapes.length} polygons stand against ${fields.length} records of attributes`);
	}
	return fields.map((record, index) => ({ fields: record, rings: shapes[index] ?? [] }));
}

/** The attributes alone. Throws FormatError as `shapefileRecords` does for what it reads. */
export function shapefileFields(zip: Uint8Array, codePage: CodePage): Record<string, string>[] {
	return fieldsOf(unzip(zip), codePage);
}

function fieldsOf(parts: ReadonlyMap<string, Uint8Array>, codePage: CodePage): Record<string, string>[] {
	const tellsCodePage = [...parts.keys()].some((name) => name.toLowerCase().endsWith('.cpg'));
	const told = tellsCodePage ? new TextDecoder().decode(fileEnding(parts, '.cpg')).trim() : '';
	return dbfRecords(fileEnding(parts, '.dbf'), told === '' ? codePage : codePageOf(told));
}

function codePageOf(told: string): CodePage {
	if (/^(ansi |cp|windows-)?1257$/i.test(told)) return 'windows-1257';
	if (/^(utf-?8|65001)$/i.test(told)) return 'utf-8';
	throw new FormatError(`the code page "${told.slice(0, 20)}" is not known`);
}

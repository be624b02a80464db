import { FormatError } from './format-error.ts';
import type { Point } from './outline.ts';

const fileCode = 9994;
const headerSize = 100;
/** Polygons, alone or with heights or measures behind their points. */
const polygonTypes: readonly number[] = [5, 15, 25];

/**
 * The rings of every record of a .shp part: outer rings clockwise, holes the other way, the first point not repeated
 * at the end. Throws FormatError for a part that is cut short and for a record that is no polygon.
 */
export function shpRings(bytes: Uint8Array): Point[][][] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < headerSize || view.getInt32(0) !== fileCode)
		throw new FormatError('the .shp part is no shapefile');
	const told = view.getInt32(24) * 2;
	if (told !== bytes.length) {
		throw new FormatError(`the .shp part is cut short or changed: ${told} bytes are told, ${bytes.length} came`);
	}
	const records: Point[][][] = [];
	for (let at = headerSize; at < bytes.length;) {
		const row = records.length + 1;
		const size = at + 8 > bytes.length ? NaN : view.getInt32(at + 4) * 2;
		const end = at + 8 + size;
		if (!(size >= 4 && end <= bytes.length)) throw new FormatError('the record runs over the end of the .shp', { row });
		records.push(ringsOf(new DataView(bytes.buffer, bytes.byteOffset + at + 8, size), row));
		at = end;
	}
	return records;
}

/** Type, box, counts of rings and points, the index of each ring's first point, the points. */
function ringsOf(record: DataView, row: number): Point[][] {
	const type = record.getInt32(0, true);
	if (!polygonTypes.includes(type))
		throw new FormatError(`a polygon is expected, not a shape of type ${type}`, { row });
	const [rings, points] = record.byteLength < 44 ? [0, 0] : [record.getInt32(36, true), record.getInt32(40, true)];
	const pointsAt = 44 + 4 * rings;
	if (rings < 1 || points < 1 || pointsAt + 16 * points > record.byteLength) {
		throw new FormatError(`the record has no room for ${rings} rings of ${points} points`, { row });
	}
	const firsts = Array.from({ length: rings }, (_, ring) => record.getInt32(44 + 4 * ring, true));
	return firsts.map((first, ring) => {
		const end = firsts[ring + 1] ?? points;
		if (first < 0 || end - first < 4 || end > points) throw new FormatError(`ring ${ring + 1} is no ring`, { row });
		const line = Array.from({ length: end - first }, (_, index): Point => {
			const at = pointsAt + 16 * (first + index);
			return [record.getFloat64(at, true), record.getFloat64(at + 8, true)];
		});
		const last = line.pop();
		if (last?.[0] !== line[0]?.[0] || last?.[1] !== line[0]?.[1]) {
			throw new FormatError(`ring ${ring + 1} is not closed`, { row });
		}
		return line;
	});
}

/** The coordinate system L-EST97 (EPSG:3301): metres, easting then northing, for proj4. */
export const estonian1997 =
	'+proj=lcc +lat_0=57.5175539305556 +lon_0=24 +lat_1=59.3333333333333 +lat_2=58 +x_0=500000 +y_0=6375000 +ellps=GRS80 +units=m +no_defs';

const parameters = {
	false_easting: [500_000],
	false_northing: [6_375_000],
	central_meridian: [24],
	latitude_of_origin: [57.5175539305556],
	standard_parallel_1: [58, 59.3333333333333],
	standard_parallel_2: [58, 59.3333333333333]
};

/** Whether a .prj part (WKT) tells of EPSG:3301: its datum, and every parameter of its projection. */
export function isEstonian1997(wkt: string): boolean {
	const told = new Map(
		[...wkt.matchAll(/PARAMETER\s*\[\s*"([^"]+)"\s*,\s*(-?[\d.]+)\s*\]/gi)].map(([, name = '', value]) => [
			name.toLowerCase(),
			Number(value)
		])
	);
	const holds = ([name, values]: [string, number[]]) =>
		values.some((value) => Math.abs((told.get(name) ?? NaN) - value) < 1e-6);
	return /DATUM\s*\[\s*"[^"]*Estonia[^"]*1997"/i.test(wkt) && Object.entries(parameters).every(holds);
}

import { readFileSync } from 'node:fs';
import { csvRecords } from '#pipeline/formats/csv.ts';

/** A municipality of the reform of 2017: its real name and codes. */
export type MadeMunicipality = {
	code: string;
	name: string;
	kind: string;
	county: string;
	countyName: string;
	landKm2: number;
	/** About how many people live there, to two digits, in 2018 and 2023: for made figures to be of the right size. */
	size: { in2018: number; in2023: number };
	/** Eight digits: the real one, or a made one (`99…`) where none is known. */
	registryCode: string;
};

/** A former municipality, or the part of it that became part of one of today. */
export type Piece = { code: string; name: string; county: string; successor: string; share: number };

/** The municipalities of today: each is one of the reform of 2017, or the two of which it was made in 2025. */
export type TodayMunicipality = MadeMunicipality & { parts: readonly string[] };

const snapshot = new URL('../../data-pipeline/snapshot/', import.meta.url);

function records(file: string): Record<string, string>[] {
	return csvRecords(readFileSync(new URL(file, snapshot)));
}

const text = (record: Record<string, string>, field: string): string => record[field] ?? '';

function sizesIn(file: string): ReadonlyMap<string, number> {
	return new Map(records(file).map((record) => [text(record, 'area'), Number(Number(record['value']).toPrecision(2))]));
}
const [sizesIn2018, sizesIn2023] = [sizesIn('population-lau-2018.csv'), sizesIn('population-2023.csv')];

/** The 79 municipalities from October 2017 to October 2025, by code. */
export const municipalities: readonly MadeMunicipality[] = records('areas-2018.csv').map((record, index) => ({
	code: text(record, 'area'),
	name: text(record, 'name'),
	kind: text(record, 'kind'),
	county: text(record, 'county'),
	countyName: text(record, 'county_name'),
	landKm2: Number(record['land_km2']),
	size: { in2018: sizesIn2018.get(text(record, 'area')) ?? NaN, in2023: sizesIn2023.get(text(record, 'area')) ?? NaN },
	registryCode: text(record, 'registry_code') || `99${String(index).padStart(6, '0')}`
}));

export const counties: readonly { code: string; name: string }[] = [
	...new Map(municipalities.map(({ county, countyName }) => [county, countyName]))
]
	.map(([code, name]) => ({ code, name }))
	.sort((a, b) => (a.code < b.code ? -1 : 1));

/** The 213 municipalities before October 2017, in as many pieces as they were divided into. */
export const pieces: readonly Piece[] = records('former-areas.csv').map((record) => ({
	code: text(record, 'code'),
	name: text(record, 'name'),
	county: text(record, 'county'),
	successor: text(record, 'successor'),
	share: Number(record['area_share'])
}));

/** The names and codes of the 213. */
export const formerNames: readonly { code: string; name: string; county: string }[] = [
	...new Map(pieces.map(({ code, name, county }) => [code, { code, name, county }])).values()
];

/** Municipalities of which a predecessor was divided: no sum of whole ones makes them. */
export const splitSuccessors: ReadonlySet<string> = new Set(
	pieces.filter(({ share }) => share < 1).map(({ successor }) => successor)
);

/** Became one in October 2025. */
export const merged = { codes: ['0251', '0803'], name: 'Jõhvi vald' } as const;

/** The 78 municipalities of today, where the new one has the given code. */
export function municipalitiesOfToday(newCode: string): TodayMunicipality[] {
	const codes: readonly string[] = merged.codes;
	return municipalities
		.filter(({ code }) => code !== merged.codes[1])
		.map((one) => {
			if (!codes.includes(one.code)) return { ...one, parts: [one.code] };
			const both = municipalities.filter(({ code }) => codes.includes(code));
			const landKm2 = both.reduce((sum, part) => sum + part.landKm2, 0);
			return { ...one, code: newCode, name: merged.name, landKm2, parts: [...codes] };
		})
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The runs of cells of the national grid, in which the made boundaries are drawn. */
export const gridRuns: readonly { area: string; x: number; y: number; cells: number }[] = records('grid-500m.csv').map(
	(record) => ({
		area: text(record, 'area'),
		x: Number(record['x_500m']),
		y: Number(record['y_500m']),
		cells: Number(record['cells'])
	})
);

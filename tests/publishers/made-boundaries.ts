import { divisionRecords } from '../fixtures/division.ts';
import { shapefileZip, type ShapeRecord } from '../fixtures/shapefile.ts';
import { gridRuns, merged, type TodayMunicipality } from './made-areas.ts';

/** The side of a cell of the grid in metres. */
const cellSize = 500;

/** How much land each municipality has on the made map, in km²: that of its cells. */
export function madeLandKm2({ parts }: Pick<TodayMunicipality, 'parts'>): number {
	const cells = gridRuns.filter(({ area }) => parts.includes(area)).reduce((sum, run) => sum + run.cells, 0);
	return (cells * cellSize * cellSize) / 1e6;
}

/** The zip of the municipalities' boundaries: borders are made, Jõhvi and Toila are one under `newCode`. */
export function municipalityZip(
	newCode: string,
	isThere: (fields: ShapeRecord['fields']) => boolean = () => true
): Uint8Array {
	const renumbered = division().map(({ fields, rings }) => ({
		fields: fields['OKOOD'] === merged.codes[0] ? { ...fields, OKOOD: newCode } : fields,
		rings
	}));
	return shapefileZip(
		renumbered.filter(({ fields }) => isThere(fields)),
		{ name: 'omavalitsus_20260901' }
	);
}

let records: readonly ShapeRecord[] | null = null;

/** Made once: drawing the borders takes a while. */
function division(): readonly ShapeRecord[] {
	const [kept, gone] = merged.codes;
	records ??= divisionRecords({ halvings: 0, islets: 20, merged: { [gone]: kept } });
	return records;
}

/** The settlements of each municipality: made names, with every letter that code page 1257 has for Estonian. */
const settlements = ['Ülejõe alevik', 'Šõltsi küla', 'Žanriäe küla'] as const;
export const settlementsPerMunicipality = settlements.length;

/** The zip of the settlements, each a square on its municipality's land. */
export function settlementZip(municipalities: readonly TodayMunicipality[]): Uint8Array {
	const records = municipalities.flatMap((one, index) => {
		const run = gridRuns.find(({ area }) => one.parts.includes(area));
		return settlements.map((name, place): ShapeRecord => {
			const [x, y] = [(run?.x ?? 0) * cellSize + place * 100, (run?.y ?? 0) * cellSize];
			return {
				fields: {
					ANIMI: name,
					AKOOD: String(2000 + index * settlements.length + place),
					TYYP: name.endsWith('alevik') ? '7' : '8',
					ONIMI: one.name,
					OKOOD: one.code,
					MNIMI: one.countyName,
					MKOOD: one.county
				},
				rings: [squareAt(x, y)]
			};
		});
	});
	return shapefileZip(records, { name: 'asustusyksus_20260901' });
}

function squareAt(x: number, y: number): [number, number][] {
	return [
		[x, y],
		[x, y + 90],
		[x + 90, y + 90],
		[x + 90, y],
		[x, y]
	];
}

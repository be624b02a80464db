import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { exportColumns, type ExportRow } from './export-column.ts';
import { toGeoJson } from './geojson.ts';

/** As the release has them: the code is the feature's id. */
const outlines: FeatureCollection = {
	type: 'FeatureCollection',
	features: ['0101', '0102'].map((id) => ({
		type: 'Feature',
		id,
		properties: { name: `Vald ${id}`, level: 'municipality', county: '0001' },
		geometry: { type: 'Point', coordinates: [25, 58] }
	}))
};

function told(rows: readonly ExportRow[]) {
	const about = { title: 'x', sources: [], notes: [], sample: false, release: '2026-11-22-ddf7c53b' };
	const taken = { address: 'https://kov.example/', accessed: null, language: 'et' as const };
	return toGeoJson({ ...about, ...taken, rows, columns: exportColumns(rows) }, outlines);
}

describe('figures with the outlines of their areas', () => {
	it('stand in the outline of their area; an area without a row is left out, and the country has no outline', () => {
		const { features, release } = told([
			{ area: 'EE', period: '2023', value: 9, status: 'A' },
			{ area: '0101', period: '2023', value: 1.5, status: 'A' }
		]);
		expect(features.map(({ id, properties }) => [id, properties])).toEqual([
			['0101', expect.objectContaining({ name: 'Vald 0101', area: '0101', period: '2023', value: 1.5, status: 'A' })]
		]);
		expect(release).toBe('2026-11-22-ddf7c53b');
	});

	it('have the year in their names where there are several', () => {
		const { features } = told([
			{ area: '0102', period: '2022', value: 1, status: 'A' },
			{ area: '0102', period: '2023', value: null, status: 'Q' }
		]);
		const figures = { value_2022: 1, status_2022: 'A', value_2023: null, status_2023: 'Q' };
		expect(features[0]?.properties).toMatchObject(figures);
	});
});

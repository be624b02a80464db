import type { AreaCode } from '../../../model/area.ts';
import type { SimilarRow } from '../../../query/queries/similar-areas.ts';

/** One similar municipality: how near, and each attribute in the order of the question. */
export type SimilarLine = { area: AreaCode; place: number; distance: number; attributes: SimilarRow[] };

/** The rows of an answer by municipality, the nearest first. */
export function similarLines(rows: readonly SimilarRow[]): SimilarLine[] {
	const lines = new Map<AreaCode, SimilarLine>();
	for (const row of rows) {
		const { area, place, distance } = row;
		const line = lines.get(area) ?? { area, place, distance, attributes: [] };
		line.attributes.push(row);
		lines.set(area, line);
	}
	return [...lines.values()];
}

/** Whether a sample figure had a part in it. */
export function isSampled({ ownStatus, status }: SimilarRow): boolean {
	return ownStatus === 'sample' || status === 'sample';
}

import type { Observation } from '#lib/model/observation.ts';
import { themeIds, type ThemeId } from '#lib/model/theme.ts';
import type { ColumnType } from '#lib/query/columns.ts';
import { tables } from '#lib/query/tables.ts';
import { parquetFile, type ParquetFile } from '../formats/parquet.ts';
import type { PartGroup } from './observe-parts.ts';
import type { Staging } from './staging.ts';
import { observationColumns, partColumns } from './tables.ts';

/** Theme → path of the file of its observations, indicator → path of the file of its parts. */
export type FigurePaths = { observations: Partial<Record<ThemeId, string>>; breakdowns: Record<string, string> };

/** The files of a release's figures, which grow one indicator at a time. */
export type FigureFiles = {
	/** Adds the observations of an indicator to the file of its theme, as a row group. */
	addObservations: (theme: ThemeId, observations: readonly Observation[]) => void;
	/**
	 * Adds parts to the file of their indicator: as a row group or, where there are very many, several between areas.
	 * All parts of an indicator come before the next one's.
	 */
	addParts: (indicator: string, group: PartGroup) => void;
	close: () => FigurePaths;
};

/** The most parts in a row group: what a reader fetches to see those of one area. */
const mostParts = 50_000;

type OpenTable<Name extends string> = ParquetFile<Name> & { path: () => string };

function openTable<Name extends string>(
	staging: Staging,
	name: string,
	schema: Readonly<Record<Name, ColumnType>>
): OpenTable<Name> {
	const growing = staging.begin(name, 'parquet');
	const file = parquetFile(schema, growing.write);
	return {
		...file,
		path() {
			file.end();
			return growing.end();
		}
	};
}

export function openFigureFiles(staging: Staging): FigureFiles {
	const themes = new Map<ThemeId, OpenTable<keyof typeof tables.observations>>();
	const breakdowns: Record<string, string> = {};
	let parts: { indicator: string; file: OpenTable<keyof typeof tables.breakdowns> } | null = null;

	function closeParts(): void {
		if (parts) breakdowns[parts.indicator] = parts.file.path();
		parts = null;
	}

	return {
		addObservations(theme, observations) {
			const file = themes.get(theme) ?? openTable(staging, `observations/${theme}`, tables.observations);
			themes.set(theme, file);
			file.append(observationColumns(observations));
		},
		addParts(indicator, group) {
			if (parts?.indicator !== indicator) closeParts();
			parts ??= { indicator, file: openTable(staging, `breakdowns/${indicator}`, tables.breakdowns) };
			const step = Math.max(1, Math.floor(mostParts / group.categories.length));
			for (let from = 0; from < group.areas.length; from += step) {
				parts.file.append(partColumns(indicator, group, from, from + step));
			}
		},
		close() {
			closeParts();
			const observations = themeIds.flatMap((theme): [ThemeId, string][] => {
				const file = themes.get(theme);
				return file ? [[theme, file.path()]] : [];
			});
			return { observations: Object.fromEntries(observations), breakdowns };
		}
	};
}

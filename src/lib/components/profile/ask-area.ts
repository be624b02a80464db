import type { AreaCode } from '../../model/area.ts';
import type { Caveat, Source } from '../../model/source.ts';
import { weightsParam, type Weights } from '../../model/similarity.ts';
import { ask } from '../../query/ask.ts';
import { readCatalog } from '../../query/catalog.ts';
import type { OnProgress } from '../../query/progress.ts';
import { areaParts } from '../../query/queries/area-parts.ts';
import { areaProfile, type ProfileRow } from '../../query/queries/area-profile.ts';
import { similarAreas, type SimilarRow } from '../../query/queries/similar-areas.ts';
import { kindsOf } from './budget/kinds.ts';
import type { KindRows } from './profile-data.ts';
import { agesOf, type AgesOfYear } from './population/ages.ts';

/** What is known of an area beside the page's own. */
export type AskedArea = {
	rows: readonly ProfileRow[];
	ages: readonly AgesOfYear[];
	kinds: readonly KindRows[];
	/** All of the release, whichever of them the rows name. */
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/** The figures of an area with their parts. Throws QueryError. */
export async function askArea(area: AreaCode): Promise<AskedArea> {
	const [rows, parts, { sources, caveats }] = await Promise.all([
		ask(areaProfile, { area }, { fetch }),
		ask(areaParts, { area }, { fetch }),
		readCatalog(fetch)
	]);
	return { rows, ages: agesOf(parts), kinds: kindsOf(parts), sources, caveats };
}

/** The residents of an area by age, in every year that there is. Throws QueryError. */
export async function askAges(area: AreaCode): Promise<readonly AgesOfYear[]> {
	return agesOf(await ask(areaParts, { area }, { fetch }));
}

/** The municipalities nearest to one with weights of the reader's own, which the engine finds. Throws QueryError. */
export async function askSimilar(
	area: AreaCode,
	weights: Weights,
	onProgress: OnProgress
): Promise<readonly SimilarRow[]> {
	return ask(similarAreas, { area, weights: weightsParam(weights) }, { fetch, onProgress });
}

import { SvelteMap } from 'svelte/reactivity';
import type { AreaCode } from '../../../model/area.ts';
import type { Caveat, Source } from '../../../model/source.ts';
import type { ProfileRow } from '../../../query/queries/area-profile.ts';
import type { KindRows } from '../profile-data.ts';
import { seriesOf } from '../indicator-lines.ts';
import type { AgesOfYear } from '../population/ages.ts';

/** What has become of the question for an area's figures. */
export type Answer =
	| { state: 'waiting' }
	| {
			state: 'here';
			rows: readonly ProfileRow[];
			series: ReadonlyMap<string, readonly ProfileRow[]>;
			ages: readonly AgesOfYear[];
			kinds: readonly KindRows[];
	  }
	| { state: 'failed' };

/**
 * The figures of areas that are compared, asked for once each, in the browser. An answer is kept under the area that it
 * is about, so that one that comes late is shown only while the address still asks for that area.
 */
export class Comparison {
	readonly #answers = new SvelteMap<AreaCode, Answer>();
	/** All sources and caveats of the release, once figures of another area are here. */
	named = $state.raw<{ sources: readonly Source[]; caveats: readonly Caveat[] }>({ sources: [], caveats: [] });

	answerOf(area: AreaCode): Answer {
		return this.#answers.get(area) ?? { state: 'waiting' };
	}

	/** Asks for what has not been asked for yet, and again for what failed. */
	async ask(areas: readonly AreaCode[]): Promise<void> {
		const wanted = areas.filter((area) => (this.#answers.get(area)?.state ?? 'failed') === 'failed');
		await Promise.all(wanted.map((area) => this.#load(area)));
	}

	async #load(area: AreaCode): Promise<void> {
		this.#answers.set(area, { state: 'waiting' });
		try {
			const { askArea } = await import('../ask-area.ts');
			const { sources, caveats, ...figures } = await askArea(area);
			this.named = { sources, caveats };
			this.#answers.set(area, { state: 'here', series: seriesOf(figures.rows), ...figures });
		} catch {
			this.#answers.set(area, { state: 'failed' });
		}
	}
}

import { onMount } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { CatalogIndicator } from '../../model/catalog.ts';
import { defaultWeights } from '../../model/similarity.ts';
import type { Caveat, Source } from '../../model/source.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { Address } from '../../state/address.svelte.ts';
import { readRankingView, type RankingView, writeRankingView } from '../../state/ranking-view.ts';
import { caveatsIn, sourcesIn } from '../page/provenance-in.ts';
import { SimilarAnswer } from '../profile/compare/similar-answer.svelte.ts';
import { rankedAreas } from './ranked-areas.ts';
import { rankingsOf, type RankingData } from './ranking-data.ts';
import { findingOf, placeSentence, whereOf } from './ranking-words.ts';

/** What the ranking by an indicator is made from. */
export type RankingAnswer = {
	indicator: CatalogIndicator;
	/** Of the municipalities and of the country. */
	rows: readonly IndicatorRow[];
	areas: readonly AreaRow[];
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/** The municipalities ranked by one indicator as the address asks for it. Made once, while a component is set up. */
export class ShownRanking {
	readonly #language = getLocale();
	readonly #given: () => RankingAnswer & { address?: Address };
	readonly #similarAnswer = new SimilarAnswer();
	readonly address: Address;

	/** `address`: where another follows it already. */
	constructor(given: () => RankingAnswer & { address?: Address }) {
		this.#given = given;
		this.address = given().address ?? new Address();
		// One that comes to a page later has no navigation to wait for.
		onMount(() => this.#ask());
		afterNavigate(() => this.#ask());
	}

	readonly #choices = $derived.by(() => ({ indicator: this.#given().indicator, areas: this.#given().areas }));
	readonly #read = $derived.by(() => readRankingView(this.address.search, this.#choices));
	readonly view = $derived.by(() => this.#read.view);
	readonly mended = $derived.by(() => this.#read.mended);

	/** What has become of the question for municipalities like the one that the view asks for; null where it asks for none. */
	readonly similarOutcome = $derived.by(() => this.#similarAnswer.outcome);
	readonly similarRows = $derived.by(() => (this.similarOutcome?.state === 'here' ? this.similarOutcome.rows : null));
	readonly #shown = $derived.by(() => {
		const similar = this.similarRows?.map(({ area }) => area) ?? null;
		return rankedAreas(this.#given().areas, this.view, similar);
	});
	readonly highlighted = $derived.by(
		() => this.#given().areas.find(({ slug }) => slug === this.view.highlighted) ?? null
	);

	readonly #rankings = $derived.by(() => {
		const { indicator, rows } = this.#given();
		return rankingsOf(indicator, rows, this.#shown, this.view, this.highlighted?.code ?? null);
	});
	readonly ranking = $derived.by(() => this.#rankings.ranking);
	readonly isEmpty = $derived.by(() => this.ranking.areas.length + this.ranking.missing.length === 0);
	readonly sampled = $derived.by(() => this.ranking.statuses.includes('sample'));

	readonly where = $derived.by(() => whereOf(this.view, this.#given().areas, this.#language));
	readonly finding = $derived.by(() => findingOf(this.ranking, this.#given().indicator, this.#language));
	/** The same where no mark beside it says that figures are samples. */
	readonly findingAlone = $derived.by(() =>
		this.sampled ? m.finding_sample({ finding: this.finding }) : this.finding
	);
	readonly title = $derived.by(() =>
		m.ranking_title({ indicator: this.#given().indicator.title[this.#language], year: this.view.period })
	);
	/** Title, and which municipalities are ranked. */
	readonly caption = $derived.by(() => `${this.title} (${this.where})`);

	readonly #now = $derived.by(() =>
		this.#given().rows.filter(({ period, level }) => period === this.view.period && level !== 'county')
	);
	readonly sources = $derived.by(() => sourcesIn(this.#now, this.#given().sources));
	readonly notes = $derived.by(() =>
		caveatsIn(this.#now, this.#given().caveats).map(({ text }) => text[this.#language])
	);
	/** How many are ranked, and which place the highlighted one has. */
	readonly said = $derived.by(() => {
		const { where, ranking, highlighted } = this;
		return [
			ranking.missing.length === 0
				? m.ranking_shown_all({ where, count: ranking.areas.length })
				: m.ranking_shown({ where, count: ranking.areas.length, missing: ranking.missing.length }),
			...(highlighted ? [placeSentence(highlighted, ranking, where, this.#language)] : [])
		];
	});
	/** What to know when reading the ranking. */
	readonly remarks = $derived.by(() => {
		const { better } = this.#given().indicator;
		return [
			m.ranking_highest_first(),
			...(better === 'lower' ? [m.ranking_better_lower()] : []),
			...(better === 'higher' ? [m.ranking_better_higher()] : []),
			...(this.ranking.sharing > 0 ? [m.ranking_sharing({ count: this.ranking.sharing })] : []),
			...this.notes
		];
	});

	/** What the charts of the ranking draw. */
	readonly data = $derived.by((): RankingData => {
		const { view, highlighted, where, finding, sources, notes } = this;
		return { indicator: this.#given().indicator, view, ...this.#rankings, highlighted, where, finding, sources, notes };
	});

	choose(change: Partial<RankingView>): void {
		void this.address.go(writeRankingView(this.address.search, { ...this.view, ...change }, this.#choices));
	}

	/** Asks for the municipalities that the view needs, unless they are here; until then it ranks all. */
	#ask(): void {
		const likened = this.#given().areas.find(({ slug }) => slug === this.view.similarTo);
		if (likened) void this.#similarAnswer.ask(likened.code, defaultWeights);
		else this.#similarAnswer.forget();
	}
}

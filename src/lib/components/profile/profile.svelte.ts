import { afterNavigate } from '$app/navigation';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Area } from '../../model/area.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Caveat, Source } from '../../model/source.ts';
import { narrate, narrateComparison, narrateParts } from '../../narrative/narrate.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import { Address } from '../../state/address.svelte.ts';
import { readView, writeView, type ProfileView } from '../../state/profile-view.ts';
import { areaName } from '../page/area-name.ts';
import { titledKinds, type KindRows } from './budget/kinds.ts';
import { Comparison } from './compare/comparison.svelte.ts';
import { seriesOf } from './indicator-lines.ts';
import type { AgesOnPage } from './population/ages.ts';
import { namesOf, type AreaLink, type ProfileData } from './profile-data.ts';
import { byId, provenanceByName } from './provenance.ts';

/** What a profile is made from, as `readArea` answers it. */
export type ProfileAnswer = {
	area: Area;
	/** The county of a municipality. */
	county: Area | null;
	country: Area;
	/** Every area but this one. */
	others: readonly AreaLink[];
	rows: readonly ProfileRow[];
	ages: AgesOnPage;
	kinds: readonly KindRows[];
	indicators: readonly CatalogIndicator[];
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/**
 * An area's figures as the address asks to see them: what every part of a profile draws from, all of them on the area's
 * page or one alone. Made once, while a component is set up; the answer must be about one area throughout.
 */
export class Profile {
	readonly address = new Address();
	readonly #comparison = new Comparison();
	readonly #given: () => ProfileAnswer;
	readonly #language = getLocale();

	constructor(given: () => ProfileAnswer) {
		this.#given = given;
		// After the address has been read, which was asked for first: what it asks for and is not here.
		afterNavigate(() => void this.#comparison.ask(this.compared.map(({ code }) => code)));
	}

	readonly ages = $derived.by(() => this.#given().ages);
	readonly kinds = $derived.by(() => this.#given().kinds);

	readonly #series = $derived.by(() => seriesOf(this.#given().rows));
	/** The years that have a figure of the population or say why there is none. */
	readonly periods = $derived.by(() => (this.#series.get('population') ?? []).map(({ period }) => period));
	readonly #asked = $derived.by(() => {
		const { area, others } = this.#given();
		return readView(this.address.search, { periods: this.periods, areas: others, own: area.slug });
	});
	/** What the address asks for and cannot have. */
	readonly mended = $derived.by(() => this.#asked.mended);

	/** The areas that the reader chose, whether their figures are here or not. */
	readonly compared = $derived.by(() => {
		const { others } = this.#given();
		return this.#asked.view.compared.flatMap((slug) => others.find((other) => other.slug === slug) ?? []);
	});
	readonly #answers = $derived.by(() =>
		this.compared.map((area) => ({ area, answer: this.#comparison.answerOf(area.code) }))
	);
	/** Chosen areas whose figures are on their way, and those whose figures could not be had. */
	readonly waiting = $derived.by(() => this.#without('waiting'));
	readonly failed = $derived.by(() => this.#without('failed'));

	readonly #names = $derived.by(() => namesOf([this.#given().area, ...this.#given().others]));
	readonly #indicators = $derived.by(() => byId(this.#given().indicators));
	readonly #provenance = $derived.by(() => provenanceByName([this.#given(), this.#comparison.named]));

	readonly data = $derived.by((): ProfileData => {
		const { area, county, country, rows } = this.#given();
		return {
			own: { area, name: areaName(area), rows, series: this.#series },
			compared: this.#answers.flatMap(({ area, answer }) =>
				answer.state === 'here' ? [{ area, name: areaName(area), rows: answer.rows, series: answer.series }] : []
			),
			county,
			country,
			names: this.#names,
			view: this.#asked.view,
			indicators: this.#indicators,
			provenance: this.#provenance
		};
	});

	readonly #about = $derived.by(() => {
		const { own, county, view } = this.data;
		return { area: own.area, county, rows: own.rows, range: view.range, language: this.#language };
	});
	/** What there is to say of the area, of the parts of its population and budget, and of it beside the chosen areas. */
	readonly sentences = $derived.by(() => narrate(this.#about));
	readonly #parts = $derived.by(() =>
		narrateParts({ ...this.#about, parts: titledKinds(this.kinds, this.data.indicators) })
	);
	readonly populationSentences = $derived.by(() => this.#parts.filter(({ paragraph }) => paragraph !== 'budget'));
	readonly budgetSentences = $derived.by(() => this.#parts.filter(({ paragraph }) => paragraph === 'budget'));
	readonly comparedSentences = $derived.by(() =>
		narrateComparison({ ...this.#about, county: null, others: this.data.compared })
	);

	/** Goes to the address of another view. */
	show(view: ProfileView): void {
		void this.address.go(writeView(this.address.search, view));
	}

	/** Asks again for figures that could not be had. */
	retry(): void {
		void this.#comparison.ask(this.failed.map(({ code }) => code));
	}

	#without(state: 'waiting' | 'failed'): AreaLink[] {
		return this.#answers.flatMap(({ area, answer }) => (answer.state === state ? [area] : []));
	}
}

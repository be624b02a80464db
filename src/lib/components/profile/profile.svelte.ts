import { getLocale } from '#lib/paraglide/runtime.js';
import type { Area } from '../../model/area.ts';
import type { ProfileIndicator } from './profile-data.ts';
import type { Caveat, Source } from '../../model/source.ts';
import type { Sentence } from '../../narrative/sentence.ts';
import { defaultRange } from '../../model/period.ts';
import type { ProfileRow } from '../../query/queries/area-profile.ts';
import { Address } from '../../state/address.svelte.ts';
import { carriedView, readView, writeView, type ProfileView } from '../../state/profile-view.ts';
import { areaName } from '../page/area-name.ts';
import { areaPath } from '../page/paths.ts';
import { titledKinds } from './budget/kinds.ts';
import { Comparison } from './compare/comparison.svelte.ts';
import { seriesOf } from './indicator-lines.ts';
import type { AgesOnPage } from './population/ages.ts';
import { namesOf, type AreaLink, type KindRows, type ProfileData } from './profile-data.ts';
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
	/** What there is to say of the usual period: of the area, and of the parts of its population and budget. */
	told: { area: readonly Sentence[]; parts: readonly Sentence[] };
	indicators: readonly ProfileIndicator[];
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/** What the parts of a profile are drawn from, of one view. */
export type ShownProfile = Pick<
	Profile,
	| 'address'
	| 'data'
	| 'areas'
	| 'beside'
	| 'sentences'
	| 'populationSentences'
	| 'budgetSentences'
	| 'comparedSentences'
	| 'pathOf'
>;

/**
 * An area's figures as the address asks to see them: what every part of a profile draws from, all of them on the area's
 * page or one alone. Made once, while a component is set up; the answer must be about one area throughout.
 */
export class Profile {
	readonly address = new Address((search) => this.#prepare(search));
	#narrator = $state.raw<typeof import('../../narrative/narrate.ts') | null>(null);
	#beside = $state.raw<typeof import('./compare/beside-drawings.ts') | null>(null);
	readonly #comparison = new Comparison();
	readonly #given: () => ProfileAnswer;
	readonly #language = getLocale();

	constructor(given: () => ProfileAnswer) {
		this.#given = given;
	}

	readonly #series = $derived.by(() => seriesOf(this.#given().rows));
	/** The years that have a figure of the population or say why there is none. */
	readonly periods = $derived.by(() => (this.#series.get('population') ?? []).map(({ period }) => period));
	/** What the reader asked for last, which controls show; the rest of the page follows when what it needs is here. */
	readonly asked = $derived.by(() => {
		const { view } = this.#read(this.address.asked);
		return { view, compared: this.#chosen(view) };
	});
	readonly #taken = $derived.by(() => this.#read(this.address.search));
	/** What the address asks for and cannot have. */
	readonly mended = $derived.by(() => this.#taken.mended);

	/** The areas that the reader chose, whether their figures are here or not. */
	readonly compared = $derived.by(() => this.#chosen(this.#taken.view));
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
		const { area, county, country, rows, ages, kinds } = this.#given();
		return {
			own: { area, name: areaName(area), rows, series: this.#series, ages: ages.years, kinds },
			agePeriods: ages.periods,
			compared: this.#answers.flatMap(({ area, answer }) =>
				answer.state === 'here' ? [{ ...answer, area, name: areaName(area) }] : []
			),
			county,
			country,
			names: this.#names,
			view: this.#taken.view,
			indicators: this.#indicators,
			provenance: this.#provenance
		};
	});

	/** The page's own area and those beside it whose figures have come. */
	readonly areas = $derived.by(() => [this.data.own, ...this.data.compared]);
	/** What draws them all; null where there is but one, or where it could not be had. */
	readonly beside = $derived.by(() => (this.areas.length > 1 ? this.#beside : null));

	readonly #about = $derived.by(() => {
		const { own, county, view } = this.data;
		return { area: own.area, county, rows: own.rows, range: view.range, language: this.#language };
	});
	/** Whether the view tells the usual period, whose sentences came with the page. */
	readonly #isUsual = $derived.by(() => {
		const { from, to } = this.#taken.view.range;
		return from === defaultRange.from && to === defaultRange.to;
	});
	/** What there is to say of the area; null where what says it could not be had. */
	readonly sentences = $derived.by(() =>
		this.#isUsual ? this.#given().told.area : (this.#narrator?.narrate(this.#about) ?? null)
	);
	readonly #parts = $derived.by(() => {
		if (this.#isUsual) return this.#given().told.parts;
		const parts = titledKinds(this.#given().kinds, this.#indicators);
		return this.#narrator?.narrateParts({ ...this.#about, parts }) ?? null;
	});
	readonly #compare = $derived.by(() => ({ ...this.#about, county: null, others: this.data.compared }));
	readonly #besides = $derived.by(() =>
		this.data.compared.length > 0 ? (this.#narrator?.narrateBeside(this.#compare) ?? null) : null
	);
	/** What there is to say of its population and its budget and how they stand beside the chosen areas, and of all of it beside them. */
	readonly populationSentences = $derived.by(() => this.#toldOf('population'));
	readonly budgetSentences = $derived.by(() => this.#toldOf('budget'));
	readonly comparedSentences = $derived.by(() => this.#narrator?.narrateComparison(this.#compare) ?? null);

	/** All of it as it is now: what a part holds on to until it is its turn to follow. */
	readonly shown = $derived.by((): ShownProfile => ({
		address: this.address,
		data: this.data,
		areas: this.areas,
		beside: this.beside,
		sentences: this.sentences,
		populationSentences: this.populationSentences,
		budgetSentences: this.budgetSentences,
		comparedSentences: this.comparedSentences,
		pathOf: (area) => this.pathOf(area)
	}));

	/** The address of an area's page, told as this one is. */
	pathOf(area: AreaLink): string {
		return areaPath(area) + carriedView(this.data.view, area.slug);
	}

	/** Goes to the address of another view. */
	show(view: ProfileView): void {
		void this.address.go(writeView(this.address.asked, view));
	}

	/** Asks again for figures that could not be had. */
	retry(): void {
		void this.#comparison.ask(this.failed.map(({ code }) => code));
	}

	/** Asks for the figures of the areas that a view compares, and has what tells of another view than the first. */
	async #prepare(search: string): Promise<void> {
		const { view } = this.#read(search);
		void this.#comparison.ask(this.#chosen(view).map(({ code }) => code));
		const { from, to } = view.range;
		const isTold = from === defaultRange.from && to === defaultRange.to && view.compared.length === 0;
		await Promise.all([isTold || this.#bringNarrator(), view.compared.length === 0 || this.#bringBeside()]);
	}

	#toldOf(section: 'population' | 'budget'): Sentence[] | null {
		if (!this.#parts) return null;
		const parts = this.#parts.filter(({ paragraph }) => (paragraph === 'budget') === (section === 'budget'));
		return [...parts, ...(this.#besides?.[section] ?? [])];
	}

	async #bringNarrator(): Promise<void> {
		this.#narrator ??= await import('../../narrative/narrate.ts');
	}

	async #bringBeside(): Promise<void> {
		this.#beside ??= await import('./compare/beside-drawings.ts');
	}

	#read(search: string) {
		const { area, others } = this.#given();
		return readView(search, { periods: this.periods, areas: others, own: area.slug });
	}

	#chosen({ compared }: ProfileView): AreaLink[] {
		return compared.flatMap((slug) => this.#given().others.find((other) => other.slug === slug) ?? []);
	}

	#without(state: 'waiting' | 'failed'): AreaLink[] {
		return this.#answers.flatMap(({ area, answer }) => (answer.state === state ? [area] : []));
	}
}

import { onMount } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { besideView } from '../../charts/choropleth/beside-view.ts';
import { findingOf } from '../../charts/choropleth/finding.ts';
import { themePicture, type ThemePicture } from '../../charts/choropleth/theme-picture.ts';
import type { CatalogIndicator } from '../../model/catalog.ts';
import type { Shapes } from '../../model/shape.ts';
import type { Caveat, Source } from '../../model/source.ts';
import type { AreaRow } from '../../query/queries/area-list.ts';
import type { IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { Address } from '../../state/address.svelte.ts';
import { type MapView, readMapView, writeMapView } from '../../state/map-view.ts';
import { areaName } from '../page/area-name.ts';
import { BesideAnswers } from './beside.svelte.ts';
import { byCode } from './map-areas.ts';
import { findingWords } from './map-finding.ts';
import type { OtherIndicator } from './other-indicator.ts';

/** What the map of an indicator is made from. */
export type ThemeMapAnswer = {
	indicator: CatalogIndicator;
	/** Every indicator that can stand beside this one, itself among them. */
	others: readonly OtherIndicator[];
	rows: readonly IndicatorRow[];
	areas: readonly AreaRow[];
	shapes: Shapes;
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/** One indicator's map as the address asks for it. Made once, while a page component is set up. */
export class ThemeMap {
	readonly #language = getLocale();
	readonly #given: () => ThemeMapAnswer & { address?: Address };
	readonly #answers = new BesideAnswers();
	readonly address: Address;

	/** `address`: where another follows it already. */
	constructor(given: () => ThemeMapAnswer & { address?: Address }) {
		this.#given = given;
		this.address = given().address ?? new Address();
		// One that comes to a page later has no navigation to wait for.
		onMount(() => this.#ask());
		afterNavigate(() => this.#ask());
	}

	readonly #choices = $derived.by(() => {
		const { indicator, others, areas } = this.#given();
		const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ slug }) => slug);
		return { indicator, others: others.map(({ id }) => id), municipalities };
	});
	readonly #read = $derived.by(() => readMapView(this.address.search, this.#choices));
	readonly view = $derived.by(() => this.#read.view);
	readonly mended = $derived.by(() => this.#read.mended);
	readonly picture = $derived.by(() => themePicture(this.#given().rows, this.#given().indicator, this.view));
	readonly areaByCode = $derived.by(() => byCode(this.#given().areas));
	readonly sampled = $derived.by(() => this.picture.choropleth.sample.length > 0);
	/** The municipalities of the group that the map outlines. */
	readonly group = $derived.by(() => {
		const { view } = this;
		return view.level === 'municipality' ? this.#given().areas.filter(({ slug }) => view.group.includes(slug)) : [];
	});
	/** What the map says, in one line. */
	readonly finding = $derived.by(() => this.#findingIn(this.picture, this.view));
	/** The same where no mark beside it says that figures are samples. */
	readonly title = $derived.by(() => (this.sampled ? m.finding_sample({ finding: this.finding }) : this.finding));
	/** What is said of the years in which a series begins anew. */
	readonly breaks = $derived.by(() =>
		this.picture.figures.breaks.map((year) => m.map_break({ year, years: `${this.view.since}–${this.view.period}` }))
	);

	/** The indicator that the address lays beside this one. */
	readonly other = $derived.by(() => this.#given().others.find(({ id }) => id === this.view.beside?.indicator));
	readonly answer = $derived.by(() => (this.view.beside ? this.#answers.answerOf(this.view.beside.indicator) : null));
	/** The map beside this one; null until its figures are here. */
	readonly beside = $derived.by(() => {
		const { view, other, answer } = this;
		if (!other || answer?.state !== 'here') return null;
		const own = besideView(view, other);
		const picture = themePicture(answer.rows, other, own);
		const names: [string, string] = [this.#named(this.#given().indicator, view), this.#named(other, own)];
		return { picture, view: own, finding: this.#findingIn(picture, own), names };
	});
	/** Whether one map shows both. Kinds have no low and high that could be crossed. */
	readonly together = $derived.by(
		() =>
			this.view.beside?.together === true &&
			this.other?.categories === null &&
			this.picture.indicator.categories === null
	);

	choose(change: Partial<MapView>, step: { replaces: boolean } = { replaces: false }): void {
		void this.address.go(writeMapView(this.address.search, { ...this.view, ...change }, this.#choices), step);
	}

	/** Asks again for the figures beside that could not be had. */
	retry(): void {
		this.#ask();
	}

	/** Asks for the figures that the view lays beside, unless they are here. */
	#ask(): void {
		if (this.view.beside) void this.#answers.ask(this.view.beside.indicator);
	}

	#findingIn({ figures, indicator }: ThemePicture, view: MapView): string {
		const nameOf = (code: string) => {
			const area = this.areaByCode.get(code);
			return area ? areaName(area) : code;
		};
		const words = { measure: figures.measure, view, name: indicator.title[this.#language], nameOf };
		return findingWords(findingOf(figures, view), words, this.#language);
	}

	/** What a map is called beside another: "Keskmine vanus, 2018–2023". */
	#named({ title }: OtherIndicator, { period, since }: MapView): string {
		return m.map_title({ indicator: title[this.#language], year: since === null ? period : `${since}–${period}` });
	}
}

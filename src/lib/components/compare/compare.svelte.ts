import { SvelteMap } from 'svelte/reactivity';
import type { CatalogIndicator } from '../../model/catalog.ts';
import { type Formula, formulaId, formulaText } from '../../model/formula/formula.ts';
import { formulaIndicator } from '../../model/formula/formula-indicator.ts';
import { defaultRange, type Period } from '../../model/period.ts';
import type { Caveat, Source } from '../../model/source.ts';
import { ask } from '../../query/ask.ts';
import type { FormulaAnswer } from '../../query/ask-formula.ts';
import { readCatalog } from '../../query/catalog.ts';
import { indicatorObservations, type IndicatorRow } from '../../query/queries/indicator-observations.ts';
import { Address } from '../../state/address.svelte.ts';
import { type CompareView, pairOf, readCompareView, writeCompareView } from '../../state/compare-view.ts';
import { writeFormulaText } from '../../state/formula-address.ts';
import type { GroupArea } from '../group/group-areas.ts';
import { areasOf } from '../group/group-areas.ts';
import { areaName } from '../page/area-name.ts';
import { mapPath } from '../page/paths.ts';
import { byId, provenanceByName } from '../profile/provenance.ts';
import type { ComparedArea, ComparedIndicator } from './compare-table.ts';

/** What a comparison begins with, made at build: an example, and what there is to choose from. */
export type CompareAnswer = {
	areas: readonly GroupArea[];
	indicators: readonly CatalogIndicator[];
	periods: readonly Period[];
	standard: { areas: readonly string[]; indicators: readonly string[] };
	/** The figures that the example shows. */
	figures: readonly { indicator: string; rows: readonly IndicatorRow[] }[];
	sources: readonly Source[];
	caveats: readonly Caveat[];
};

/**
 * A comparison as the address asks to see it. Figures that the example has not are fetched, an indicator at a time and
 * once each, before a view that needs them is taken over. Made once, while a component is set up.
 */
export class Compare {
	readonly address: Address;
	readonly #given: () => CompareAnswer;
	/** All rows of indicators that were asked for; null where they could not be had. */
	readonly #answers = new SvelteMap<string, readonly IndicatorRow[] | null>();
	/** What formulas gave, by their text; null likewise. */
	readonly #formulas = new SvelteMap<string, FormulaAnswer | null>();
	/** All sources and caveats of the release, once more figures than the example's are here. */
	#named = $state.raw<{ sources: readonly Source[]; caveats: readonly Caveat[] }>({ sources: [], caveats: [] });

	constructor(given: () => CompareAnswer) {
		this.#given = given;
		this.address = new Address((search) => this.#prepare(search));
	}

	/** What figures are being fetched for. */
	#coming = $state<string | null>(null);
	/** Whether figures are on their way. */
	readonly isWaiting = $derived.by(() => this.#coming !== null);
	/** Whether they are computed here, which takes longer the first time. */
	readonly isComputing = $derived.by(
		() => this.isWaiting && this.asked.formula !== null && !this.#formulas.get(formulaText(this.asked.formula))
	);
	readonly #asked = $derived.by(() => readCompareView(this.#coming ?? this.address.search, this.#given()));
	/** What the reader asked for last, which controls show and change. */
	readonly asked = $derived.by(() => this.#asked.view);
	/** What of it there is not. */
	readonly mended = $derived.by(() => this.#asked.mended);
	readonly isExample = $derived.by(() => this.asked.areas === this.#given().standard.areas);
	readonly askedAreas = $derived.by(() => areasOf(this.asked.areas, this.#given().areas).areas);
	readonly askedIndicators = $derived.by(() =>
		this.asked.indicators.flatMap((id) => this.#indicatorOf(id, this.asked.formula) ?? [])
	);

	/** What is shown: the same, once its figures are here. */
	readonly view = $derived.by(() => readCompareView(this.address.search, this.#given()).view);
	readonly pair = $derived.by(() => pairOf(this.view, this.#given()));

	/** The areas in their order, which their colours follow from. */
	readonly areas = $derived.by((): ComparedArea[] =>
		areasOf(this.view.areas, this.#given().areas).areas.map(comparedArea)
	);
	readonly country = $derived.by((): ComparedArea | undefined =>
		this.#given()
			.areas.filter(({ level }) => level === 'country')
			.map(comparedArea)
			.at(0)
	);
	readonly indicators = $derived.by((): ComparedIndicator[] => this.view.indicators.flatMap((id) => this.of(id) ?? []));
	readonly #indicatorById = $derived.by(() => byId(this.#given().indicators));
	readonly #standard = $derived.by(() => isCovered(this.view, this.pair, this.#given()));
	readonly provenance = $derived.by(() => provenanceByName([this.#given(), this.#named]));
	/** The indicators whose figures could not be had. */
	readonly failed = $derived.by(() =>
		neededBy(this.view, this.pair).flatMap((id) =>
			this.#rowsOf(id, this.view.formula) === null && !this.#standard
				? (this.#indicatorOf(id, this.view.formula) ?? [])
				: []
		)
	);

	/** An indicator with the figures that the view needs of it; undefined where there is none of the id. */
	of(id: string): ComparedIndicator | undefined {
		const indicator = this.#indicatorOf(id, this.view.formula);
		const given = this.#standard ? this.#given().figures.find((one) => one.indicator === id)?.rows : undefined;
		return indicator && { indicator, rows: this.#rowsOf(id, this.view.formula) ?? given ?? [] };
	}

	/** A formula is known by its title before its figures, and with them its years and decimals, are here. */
	#indicatorOf(id: string, formula: Formula | null): CatalogIndicator | undefined {
		if (id !== formulaId || !formula) return this.#indicatorById.get(id);
		const answer = this.#formulas.get(formulaText(formula));
		if (answer) return answer.indicator;
		return { ...formulaIndicator(formula, this.#indicatorById, 0), periods: [], mapPeriod: null, sample: false };
	}

	/** Undefined before they are asked for, null where they could not be had. */
	#rowsOf(id: string, formula: Formula | null): readonly IndicatorRow[] | null | undefined {
		if (id !== formulaId || !formula) return this.#answers.get(id);
		const answer = this.#formulas.get(formulaText(formula));
		return answer && answer.rows;
	}

	/** The map of an indicator that is asked for. */
	mapPathOf(id: string): string {
		const { formula } = this.asked;
		const part = id === formulaId && formula ? writeFormulaText('', formulaText(formula)) : '';
		return mapPath(id) + part;
	}

	/** Goes to the address of another view. */
	show(change: Partial<CompareView>): void {
		const search = writeCompareView(this.address.search, { ...this.asked, ...change }, this.#given());
		void this.address.go(search);
	}

	/** Asks again for figures that could not be had. */
	retry(): void {
		void this.#prepare(this.address.search);
	}

	async #prepare(search: string): Promise<void> {
		const { view } = readCompareView(search, this.#given());
		const pair = pairOf(view, this.#given());
		if (isCovered(view, pair, this.#given())) return;
		const { formula } = view;
		const missing = neededBy(view, pair).filter((id) => !this.#rowsOf(id, formula));
		if (missing.length === 0) return;
		this.#coming = search;
		await Promise.all(missing.map((id) => (id === formulaId && formula ? this.#compute(formula) : this.#load(id))));
		if (this.#coming === search) this.#coming = null;
	}

	async #load(indicator: string): Promise<void> {
		try {
			const [rows, { sources, caveats }] = await Promise.all([
				ask(indicatorObservations, { indicator }, { fetch }),
				readCatalog(fetch)
			]);
			this.#named = { sources, caveats };
			this.#answers.set(indicator, rows);
		} catch {
			this.#answers.set(indicator, null);
		}
	}

	/** What a formula asks for is fetched only where there is one. */
	async #compute(formula: Formula): Promise<void> {
		const text = formulaText(formula);
		try {
			const { askFormula } = await import('../../query/ask-formula.ts');
			const answer = await askFormula(formula, { fetch });
			const { sources, caveats } = await readCatalog(fetch);
			this.#named = { sources, caveats };
			this.#formulas.set(text, answer);
		} catch {
			this.#formulas.set(text, null);
		}
	}
}

function comparedArea(area: GroupArea): ComparedArea {
	const { code, slug, level } = area;
	return { code, slug, level, name: areaName(area) };
}

function neededBy({ indicators }: CompareView, { x, y }: { x: string; y: string }): string[] {
	return [...new Set([...indicators, x, y])];
}

/** Whether what the example has is enough for the view. */
function isCovered(view: CompareView, pair: { x: string; y: string }, { standard, figures }: CompareAnswer): boolean {
	return (
		view.areas.every((slug) => standard.areas.includes(slug)) &&
		neededBy(view, pair).every((id) => figures.some(({ indicator }) => indicator === id)) &&
		view.range.from >= defaultRange.from &&
		view.range.to <= defaultRange.to &&
		view.year === defaultRange.to
	);
}

import { m } from '#lib/paraglide/messages.js';
import { profileCards, profileCharts } from '#lib/components/profile/profile-charts.ts';

/** A chart, a card with a few figures, a narrative, a table: the words of their addresses. */
export type EmbedKind = 'joonis' | 'pilk' | 'lugu' | 'tabel';

/** A part of a profile that can be embedded, and what of the profile it needs. */
export type Embeddable = {
	kind: EmbedKind;
	id: string;
	name: () => string;
	/** The indicator that it is about. */
	of: string;
	/** Whether it is made from the figures of an indicator. */
	needs: (indicator: string) => boolean;
};

/** What charts show besides the indicator that they are about. */
const besides: Readonly<Record<string, readonly string[]>> = {
	'rahvaarvu-muutus': ['births', 'deaths', 'net-migration'],
	'synnid-ja-surmad': ['deaths'],
	vanusjaotus: ['population-women'],
	ranne: ['net-migration-external'],
	tulem: ['budget-operating-result'],
	'investeeringud-ja-volg': ['budget-investment']
};

const isBudget = (indicator: string) => indicator.startsWith('budget-');
const isNarrated = (indicator: string) =>
	/^(population|births|deaths|natural|net-migration|mean-age|dependency)/.test(indicator);

/** Kind and needs of the parts that are not charts. */
const cards: Readonly<Record<string, Pick<Embeddable, 'kind' | 'needs'>>> = {
	elanikke: { kind: 'pilk', needs: () => false },
	lugu: { kind: 'lugu', needs: (id) => isNarrated(id) || isBudget(id) },
	'rahvastiku-lugu': { kind: 'lugu', needs: isNarrated },
	'rahvastiku-naitajad': { kind: 'pilk', needs: isNarrated },
	'eelarve-lugu': { kind: 'lugu', needs: isBudget },
	'eelarve-naitajad': { kind: 'pilk', needs: isBudget },
	'vordluse-lugu': { kind: 'lugu', needs: (id) => isNarrated(id) || isBudget(id) }
};

/** Which periods there are to choose from is told by the population: no part does without it. */
function withPopulation({ needs, ...part }: Embeddable): Embeddable {
	return { ...part, needs: (id) => id === 'population' || needs(id) };
}

/** Every part of a profile that can be embedded. */
export const embeddables: readonly Embeddable[] = [
	...profileCharts.map(({ id, name, of }) => {
		const shown = [of, ...(besides[id] ?? [])];
		// Money is told per resident too, where the address asks for that.
		const needs = (indicator: string) => shown.includes(indicator.replace(/^(budget-.*?)-per-resident.*/, '$1'));
		return { kind: 'joonis' as const, id, name, of, needs };
	}),
	...profileCards.flatMap(({ id, name }) => {
		const card = cards[id];
		return card ? [{ ...card, id, name, of: 'population' }] : [];
	}),
	{ kind: 'tabel' as const, id: 'naitajad', name: () => m.table_title(), of: 'population', needs: () => true }
].map(withPopulation);

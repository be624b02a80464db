import { m } from '#lib/paraglide/messages.js';
import { profileCards, profileCharts } from '#lib/components/profile/profile-charts.ts';
import type { ThemeId } from '#lib/model/theme.ts';

/** A chart, a card with a few figures, a narrative, a table: the words of their addresses. */
export type EmbedKind = 'joonis' | 'pilk' | 'lugu' | 'tabel';

/** A part of a profile that can be embedded, and what of the profile it needs. */
export type Embeddable = {
	kind: EmbedKind;
	id: string;
	name: () => string;
	/** The indicator that it is about. */
	of: string;
	/** The themes whose figures it is made from. */
	themes: readonly ThemeId[];
};

const population: ThemeId[] = ['population', 'vital-events', 'migration'];
/** Which periods there are to choose from is told by the population: no part does without it. */
const budget: ThemeId[] = ['population', 'budget'];
const narrated: ThemeId[] = [...population, 'budget'];
const all: ThemeId[] = [...narrated, 'wages', 'housing', 'health', 'territory', 'digital'];

const chartThemes = { population, budget, comparison: ['population'] as ThemeId[] } as const;

/** Kind and themes of the parts that are not charts. */
const cards: Readonly<Record<string, Pick<Embeddable, 'kind' | 'themes'>>> = {
	elanikke: { kind: 'pilk', themes: ['population'] },
	lugu: { kind: 'lugu', themes: narrated },
	'rahvastiku-lugu': { kind: 'lugu', themes: population },
	'rahvastiku-naitajad': { kind: 'pilk', themes: population },
	'eelarve-lugu': { kind: 'lugu', themes: budget },
	'eelarve-naitajad': { kind: 'pilk', themes: budget },
	'vordluse-lugu': { kind: 'lugu', themes: narrated }
};

/** Every part of a profile that can be embedded. */
export const embeddables: readonly Embeddable[] = [
	...profileCharts.map(({ id, name, of, section }) => ({
		kind: 'joonis' as const,
		id,
		name,
		of,
		themes: chartThemes[section]
	})),
	...profileCards.flatMap(({ id, name }) => {
		const card = cards[id];
		return card ? [{ ...card, id, name, of: 'population' }] : [];
	}),
	{ kind: 'tabel', id: 'naitajad', name: () => m.table_title(), of: 'population', themes: all }
];

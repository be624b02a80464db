import type { Component } from 'svelte';
import type { ProfileChartProps } from '../profile/profile-chart.ts';

type Piece = () => Promise<{ default: Component<ProfileChartProps> }>;

/** What draws each part of a profile that can be embedded, by its id in addresses: fetched one by one. */
const pieces: Readonly<Record<string, Piece>> = {
	rahvaarv: () => import('../profile/PopulationChart.svelte'),
	'rahvaarvu-muutus': () => import('../profile/population/CausesChart.svelte'),
	vanusjaotus: () => import('../profile/population/PyramidChart.svelte'),
	'synnid-ja-surmad': () => import('../profile/BirthsAndDeathsChart.svelte'),
	ranne: () => import('../profile/population/MigrationChart.svelte'),
	tulud: () => import('../profile/budget/KindsChart.svelte'),
	'tulude-liigid': () => import('../profile/budget/KindsList.svelte'),
	kulud: () => import('../profile/budget/KindsChart.svelte'),
	'kulude-liigid': () => import('../profile/budget/KindsList.svelte'),
	tulem: () => import('../profile/budget/ResultChart.svelte'),
	'investeeringud-ja-volg': () => import('../profile/budget/DebtChart.svelte'),
	vordlus: () => import('../profile/compare/ComparisonChart.svelte'),
	elanikke: () => import('../profile/Headline.svelte'),
	lugu: () => import('../profile/AreaNarrative.svelte'),
	'rahvastiku-lugu': () => import('../profile/population/PopulationNarrative.svelte'),
	'rahvastiku-naitajad': () => import('../profile/population/PopulationFigures.svelte'),
	'eelarve-lugu': () => import('../profile/budget/BudgetNarrative.svelte'),
	'eelarve-naitajad': () => import('../profile/budget/BudgetFigures.svelte'),
	'vordluse-lugu': () => import('../profile/compare/ComparisonNarrative.svelte'),
	naitajad: () => import('../profile/AreaTable.svelte')
};

/** What draws a part of a profile; null where there is no such part. Rejects where its code cannot be had. */
export async function drawerOf(id: string): Promise<Component<ProfileChartProps> | null> {
	const piece = Object.hasOwn(pieces, id) ? pieces[id] : undefined;
	return piece ? (await piece()).default : null;
}

import { m } from '#lib/paraglide/messages.js';
import BirthsAndDeathsChart from './BirthsAndDeathsChart.svelte';
import BudgetFigures from './budget/BudgetFigures.svelte';
import BudgetNarrative from './budget/BudgetNarrative.svelte';
import DebtChart from './budget/DebtChart.svelte';
import KindsChart from './budget/KindsChart.svelte';
import KindsList from './budget/KindsList.svelte';
import ResultChart from './budget/ResultChart.svelte';
import ComparisonChart from './compare/ComparisonChart.svelte';
import ComparisonNarrative from './compare/ComparisonNarrative.svelte';
import Headline from './Headline.svelte';
import AreaNarrative from './AreaNarrative.svelte';
import CausesChart from './population/CausesChart.svelte';
import MigrationChart from './population/MigrationChart.svelte';
import PopulationFigures from './population/PopulationFigures.svelte';
import PopulationNarrative from './population/PopulationNarrative.svelte';
import PyramidChart from './population/PyramidChart.svelte';
import PopulationChart from './PopulationChart.svelte';
import type { ProfileCard, ProfileChart } from './profile-chart.ts';

/** Every chart of a profile, in the order in which its sections have them. */
export const profileCharts: readonly ProfileChart[] = [
	{
		id: 'rahvaarv',
		section: 'population',
		name: () => m.chart_name_population(),
		of: 'population',
		component: PopulationChart
	},
	{
		id: 'rahvaarvu-muutus',
		section: 'population',
		name: () => m.chart_name_causes(),
		of: 'population',
		component: CausesChart
	},
	{
		id: 'vanusjaotus',
		section: 'population',
		name: () => m.chart_name_ages(),
		of: 'population-men',
		component: PyramidChart
	},
	{
		id: 'synnid-ja-surmad',
		section: 'population',
		name: () => m.chart_name_vital(),
		of: 'births',
		component: BirthsAndDeathsChart
	},
	{
		id: 'ranne',
		section: 'population',
		name: () => m.chart_name_migration(),
		of: 'net-migration-internal',
		component: MigrationChart
	},
	{
		id: 'tulud',
		section: 'budget',
		name: () => m.chart_name_income(),
		of: 'budget-income',
		component: KindsChart
	},
	{
		id: 'tulude-liigid',
		section: 'budget',
		name: () => m.chart_name_income_kinds(),
		of: 'budget-income',
		component: KindsList
	},
	{
		id: 'kulud',
		section: 'budget',
		name: () => m.chart_name_cost(),
		of: 'budget-cost',
		component: KindsChart
	},
	{
		id: 'kulude-liigid',
		section: 'budget',
		name: () => m.chart_name_cost_kinds(),
		of: 'budget-cost',
		component: KindsList
	},
	{
		id: 'tulem',
		section: 'budget',
		name: () => m.chart_name_result(),
		of: 'budget-result',
		component: ResultChart
	},
	{
		id: 'investeeringud-ja-volg',
		section: 'budget',
		name: () => m.chart_name_debt(),
		of: 'budget-debt',
		component: DebtChart
	},
	{
		id: 'vordlus',
		section: 'comparison',
		name: () => m.chart_name_comparison(),
		of: 'population',
		component: ComparisonChart
	}
];

/** What else of a profile can stand alone. */
export const profileCards: readonly ProfileCard[] = [
	{ id: 'elanikke', name: () => m.card_name_residents(), component: Headline },
	{ id: 'lugu', name: () => m.card_name_narrative(), component: AreaNarrative },
	{ id: 'rahvastiku-lugu', name: () => m.card_name_population_narrative(), component: PopulationNarrative },
	{ id: 'rahvastiku-naitajad', name: () => m.card_name_population_figures(), component: PopulationFigures },
	{ id: 'eelarve-lugu', name: () => m.card_name_budget_narrative(), component: BudgetNarrative },
	{ id: 'eelarve-naitajad', name: () => m.card_name_budget_figures(), component: BudgetFigures },
	{ id: 'vordluse-lugu', name: () => m.card_name_comparison_narrative(), component: ComparisonNarrative }
];

/** The charts of one section, in their order. */
export function chartsOf(section: ProfileChart['section']): ProfileChart[] {
	return profileCharts.filter((chart) => chart.section === section);
}

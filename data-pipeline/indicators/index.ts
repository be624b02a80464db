import type { IndicatorDefinition } from '../define.ts';
import { budgetCostPerResident, budgetIncomePerResident } from './budget-per-resident.ts';
import { budgetCost, budgetIncome, budgetOperatingResult, budgetResult } from './budget.ts';
import { dwellingsCompleted, dwellingsCompletedRate } from './dwellings.ts';
import { informationSystems, informationSystemsXRoad } from './information-systems.ts';
import { meanAge } from './mean-age.ts';
import { netMigration, netMigrationRate } from './net-migration.ts';
import {
	population60Plus,
	population60PlusShare,
	population60To64,
	population65To69,
	population70To74,
	population75To79,
	population80To84,
	population85Plus
} from './older-residents.ts';
import { populationChange, populationChangeRate } from './population-change.ts';
import { populationDensity } from './population-density.ts';
import { population } from './population.ts';
import { coastalArea, degreeOfUrbanisation, landArea, totalArea } from './territory.ts';
import { births, deaths, naturalIncrease } from './vital-events.ts';
import { birthRate, deathRate, naturalIncreaseRate } from './vital-rates.ts';

/** Every indicator, in the order in which the catalog lists them. */
export const indicators: readonly IndicatorDefinition[] = [
	population,
	populationChange,
	populationChangeRate,
	populationDensity,
	population60Plus,
	population60PlusShare,
	population60To64,
	population65To69,
	population70To74,
	population75To79,
	population80To84,
	population85Plus,
	meanAge,
	births,
	deaths,
	naturalIncrease,
	birthRate,
	deathRate,
	naturalIncreaseRate,
	netMigration,
	netMigrationRate,
	budgetIncome,
	budgetCost,
	budgetOperatingResult,
	budgetResult,
	budgetIncomePerResident,
	budgetCostPerResident,
	dwellingsCompleted,
	dwellingsCompletedRate,
	landArea,
	totalArea,
	degreeOfUrbanisation,
	coastalArea,
	informationSystems,
	informationSystemsXRoad
];

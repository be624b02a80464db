import type { IndicatorDefinition } from '../define.ts';
import {
	population0To14,
	population0To14Share,
	population15To64,
	population15To64Share,
	population65Plus,
	population65PlusShare
} from './age-structure.ts';
import { budgetDebt, budgetInvestment } from './budget-lines.ts';
import { budgetsPerResident } from './budget-per-resident.ts';
import { budgetCost, budgetIncome, budgetOperatingResult, budgetResult } from './budget.ts';
import { dependencyRatio, oldDependencyRatio, youngDependencyRatio } from './dependency.ts';
import { dwellingsCompleted, dwellingsCompletedRate } from './dwellings.ts';
import { trafficAccidentRate, trafficAccidents } from './health.ts';
import { informationSystems, informationSystemsXRoad } from './information-systems.ts';
import { meanAge } from './mean-age.ts';
import {
	netMigration,
	netMigrationExternal,
	netMigrationExternalRate,
	netMigrationInternal,
	netMigrationInternalRate,
	netMigrationRate
} from './net-migration.ts';
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
import { populationMen, populationWomen } from './population-by-sex.ts';
import { populationChange, populationChangeRate } from './population-change.ts';
import { populationDensity } from './population-density.ts';
import { population } from './population.ts';
import { settlementCount } from './settlements.ts';
import { coastalArea, degreeOfUrbanisation, landArea, totalArea } from './territory.ts';
import { births, deaths, naturalIncrease } from './vital-events.ts';
import { birthRate, deathRate, naturalIncreaseRate } from './vital-rates.ts';
import { employees, wageMean, wageMedian } from './wages.ts';

/** Every indicator, in the order in which the catalog lists them. */
export const indicators: readonly IndicatorDefinition[] = [
	population,
	populationChange,
	populationChangeRate,
	populationDensity,
	populationMen,
	populationWomen,
	meanAge,
	population0To14,
	population0To14Share,
	population15To64,
	population15To64Share,
	population65Plus,
	population65PlusShare,
	dependencyRatio,
	youngDependencyRatio,
	oldDependencyRatio,
	population60Plus,
	population60PlusShare,
	population60To64,
	population65To69,
	population70To74,
	population75To79,
	population80To84,
	population85Plus,
	births,
	deaths,
	naturalIncrease,
	birthRate,
	deathRate,
	naturalIncreaseRate,
	netMigration,
	netMigrationRate,
	netMigrationInternal,
	netMigrationInternalRate,
	netMigrationExternal,
	netMigrationExternalRate,
	wageMedian,
	wageMean,
	employees,
	budgetIncome,
	budgetCost,
	budgetOperatingResult,
	budgetResult,
	budgetInvestment,
	budgetDebt,
	...budgetsPerResident,
	dwellingsCompleted,
	dwellingsCompletedRate,
	trafficAccidents,
	trafficAccidentRate,
	landArea,
	totalArea,
	settlementCount,
	degreeOfUrbanisation,
	coastalArea,
	informationSystems,
	informationSystemsXRoad
];

import type { SourceDefinition } from '../define.ts';
import { age2019 } from './age-2019.ts';
import { ageRv0240 } from './age-rv0240.ts';
import { areas2018 } from './areas-2018.ts';
import { birthsRv112u } from './births-rv112u.ts';
import { boundaries } from './boundaries.ts';
import { budgetLinesRr300 } from './budget-lines-rr300.ts';
import { budgetRr300 } from './budget-rr300.ts';
import { consumerPrices } from './consumer-prices.ts';
import { contactsAriregister } from './contacts-ariregister.ts';
import { contactsWikidata } from './contacts-wikidata.ts';
import { deathsRv49u } from './deaths-rv49u.ts';
import { dwellingsEh44u } from './dwellings-eh44u.ts';
import { formerAreas } from './former-areas.ts';
import { grid } from './grid.ts';
import { healthLo01 } from './health-lo01.ts';
import { lau2019 } from './lau-2019.ts';
import { migrationRvr02 } from './migration-rvr02.ts';
import { population2023 } from './population-2023.ts';
import { populationLau2016 } from './population-lau-2016.ts';
import { populationLau2017 } from './population-lau-2017.ts';
import { populationLau2018 } from './population-lau-2018.ts';
import { populationLau2020 } from './population-lau-2020.ts';
import { populationNational } from './population-national.ts';
import { populationRv0291u } from './population-rv0291u.ts';
import { quotedErr2025 } from './quoted-err-2025.ts';
import { quotedPriceChanges } from './quoted-price-changes.ts';
import { riha2021 } from './riha-2021.ts';
import { riha } from './riha.ts';
import { settlements } from './settlements.ts';
import { vitalEvents2023 } from './vital-events-2023.ts';
import { wagesPa107 } from './wages-pa107.ts';

/** Every source, in the order in which the pipeline reads them and the site lists them. */
export const sources: readonly SourceDefinition[] = [
	areas2018,
	formerAreas,
	populationNational,
	populationLau2016,
	populationLau2017,
	populationLau2018,
	lau2019,
	populationLau2020,
	population2023,
	populationRv0291u,
	quotedErr2025,
	age2019,
	ageRv0240,
	vitalEvents2023,
	birthsRv112u,
	deathsRv49u,
	migrationRvr02,
	budgetRr300,
	budgetLinesRr300,
	consumerPrices,
	quotedPriceChanges,
	wagesPa107,
	dwellingsEh44u,
	healthLo01,
	riha2021,
	riha,
	grid,
	boundaries,
	settlements,
	contactsAriregister,
	contactsWikidata
];

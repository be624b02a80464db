import type { SourceDefinition } from '../define.ts';
import { age2019 } from './age-2019.ts';
import { areas2018 } from './areas-2018.ts';
import { budgetRr300 } from './budget-rr300.ts';
import { dwellingsEh44u } from './dwellings-eh44u.ts';
import { formerAreas } from './former-areas.ts';
import { grid } from './grid.ts';
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
import { riha2021 } from './riha-2021.ts';
import { vitalEvents2023 } from './vital-events-2023.ts';

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
	vitalEvents2023,
	migrationRvr02,
	budgetRr300,
	dwellingsEh44u,
	riha2021,
	grid
];

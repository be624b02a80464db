import type { Query } from '../define-query.ts';
import { areaList } from './area-list.ts';
import { areaParts } from './area-parts.ts';
import { areaProfile } from './area-profile.ts';
import { contactList } from './contact-list.ts';
import { formerAreaList } from './former-area-list.ts';
import { formulaObservations } from './formula-observations.ts';
import { indicatorChange } from './indicator-change.ts';
import { indicatorObservations } from './indicator-observations.ts';
import { similarAreas } from './similar-areas.ts';

/** Every question that the site asks by name. */
export const queries = [
	areaList,
	formerAreaList,
	contactList,
	areaProfile,
	areaParts,
	indicatorObservations,
	indicatorChange,
	formulaObservations,
	similarAreas
] as unknown as readonly Query[];

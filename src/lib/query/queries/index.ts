import type { Query } from '../define-query.ts';
import { areaList } from './area-list.ts';
import { areaProfile } from './area-profile.ts';
import { formerAreaList } from './former-area-list.ts';
import { indicatorChange } from './indicator-change.ts';
import { indicatorObservations } from './indicator-observations.ts';

/** Every question that the site asks by name. */
export const queries = [
	areaList,
	formerAreaList,
	areaProfile,
	indicatorObservations,
	indicatorChange
] as unknown as readonly Query[];

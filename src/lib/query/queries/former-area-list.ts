import * as v from 'valibot';
import { FormerArea } from '../../model/area.ts';
import { defineQuery } from '../define-query.ts';

/** The municipalities before October 2017 by name; one that was split has a row for each of its successors. */
export const formerAreaList = defineQuery({
	id: 'former-area-list',
	params: [],
	row: v.object({ ...FormerArea.entries, successorName: v.string(), successorSlug: v.string() }),
	sql: `
		select
			f.code, f.name, f.county, f.slug, f.successor, f.area_share as "areaShare",
			a.name as "successorName", a.slug as "successorSlug"
		from former_areas f
		join areas a on a.code = f.successor
		order by f.slug, f.code, f.area_share desc, f.successor`
});
export type FormerAreaRow = v.InferOutput<typeof formerAreaList.row>;

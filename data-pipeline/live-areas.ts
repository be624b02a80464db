import type { AreaRegister } from './live-surroundings.ts';
import { areasOf, formerAreasOf } from './sources/area-tree.ts';
import { areas2018 } from './sources/areas-2018.ts';
import { boundaries } from './sources/boundaries.ts';
import { formerAreas } from './sources/former-areas.ts';

/** The areas of today, as the newest boundaries have them, and those before the reform. */
export const register: AreaRegister = {
	sources: [boundaries],
	async read(rowsOf) {
		const [municipalities, outlines, former] = [
			await rowsOf(areas2018),
			await rowsOf(boundaries),
			await rowsOf(formerAreas)
		];
		return { areas: areasOf(municipalities, outlines), formerAreas: formerAreasOf(former) };
	}
};

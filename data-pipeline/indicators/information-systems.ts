import { countryCode, type Area, type AreaCode } from '#lib/model/area.ts';
import type { LocalText } from '#lib/model/language.ts';
import type { Period } from '#lib/model/period.ts';
import { defineIndicator, type Observed, type RowOf } from '../define.ts';
import { formerAreas } from '../sources/former-areas.ts';
import { riha } from '../sources/riha.ts';
import { riha2021 } from '../sources/riha-2021.ts';
import { firstOf } from './published.ts';
import { isMunicipal, ownerFinder } from './system-owners.ts';
import { yearOf } from './year-of.ts';

type System = RowOf<typeof riha2021>;
/** A state of the register: its systems, the year, and what it is told with. */
type Register = { systems: readonly System[]; period: string; source: string; caveat: string };

/**
 * How many of the systems in use or being set up are `counted`, for each municipality that the register names as an
 * owner, and for the country over all municipal owners. A municipality that the register does not name has no figure:
 * that it has no systems is not known.
 */
function countByOwner(
	{ systems, period, source, caveat }: Register,
	former: readonly RowOf<typeof formerAreas>[],
	areas: readonly Area[],
	counted: (system: System) => boolean
): Observed[] {
	const ownerOf = ownerFinder(areas, former);
	const municipalityOf = (system: System) => standingIn(period, ownerOf(system), areas);
	const counts = new Map<AreaCode, number>();
	for (const system of systems) {
		const municipality = municipalityOf(system);
		if (municipality === null && !isMunicipal(system)) continue;
		const one = system.status !== 'FINISHED' && counted(system) ? 1 : 0;
		for (const area of municipality === null ? [countryCode] : [countryCode, municipality]) {
			counts.set(area, (counts.get(area) ?? 0) + one);
		}
	}
	return [...counts].map(([area, value]) => ({ area, period, value, status: 'A', source, caveat }));
}

/** The municipality, or the one that it had become by then. */
function standingIn(period: Period, code: AreaCode | null, areas: readonly Area[]): AreaCode | null {
	const area = areas.find((one) => one.code === code);
	return area?.validTo && area.validTo < `${period}-01` ? (area.successor ?? code) : code;
}

const rule: LocalText = {
	et: 'Endise omavalitsuse süsteemid on arvestatud selle omavalitsuse juurde, mille koosseisu läks üle poole tema maast. Eesti arv hõlmab kõiki omavalitsusi; maakonna arv on omavalitsuste arvude summa. Kui omavalitsust registris ei ole, siis arv puudub.',
	en: 'Systems of a former municipality are counted under the municipality that received more than half of its land. The figure for Estonia covers all municipalities; that for a county is the sum of its municipalities. A municipality that is not in the register has no figure.'
};

function systemCount(id: string, title: LocalText, what: LocalText, counted: (system: System) => boolean) {
	return defineIndicator({
		id,
		theme: 'digital',
		title,
		description: { et: `${what.et} ${rule.et}`, en: `${what.en} ${rule.en}` },
		unit: 'systems',
		decimals: 0,
		timing: 'state',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [0, 1000],
		revisionBound: 0.5,
		inputs: { riha, riha2021, formerAreas },
		totals: 'sum',
		observe(rows, context) {
			const registers: Register[] = [
				{ systems: rows.riha, period: yearOf(riha, context), source: riha.id, caveat: 'registered' },
				{ systems: rows.riha2021, period: yearOf(riha2021, context), source: riha2021.id, caveat: 'registered-2021' }
			];
			return firstOf(...registers.map((register) => countByOwner(register, rows.formerAreas, context.areas, counted)));
		}
	});
}

export const informationSystems = systemCount(
	'information-systems',
	{ et: 'Infosüsteemid', en: 'Information systems' },
	{
		et: 'Omavalitsuse infosüsteemid, mis on kirjas riigi infosüsteemi haldussüsteemis (RIHA). Lõpetatud süsteemid on välja jäetud.',
		en: 'Information systems of the municipality listed in RIHA, the state’s register. Systems that have been closed are left out.'
	},
	() => true
);

export const informationSystemsXRoad = systemCount(
	'information-systems-x-road',
	{ et: 'X-teega liidestatud infosüsteemid', en: 'Information systems on X-Road' },
	{
		et: 'Omavalitsuse infosüsteemid, mis on riigi infosüsteemi haldussüsteemi (RIHA) andmetel liidestatud andmevahetuskihiga X-tee. Lõpetatud süsteemid on välja jäetud.',
		en: 'Information systems of the municipality that, according to RIHA, the state’s register, are connected to the data exchange layer X-Road. Systems that have been closed are left out.'
	},
	({ xRoadStatus }) => xRoadStatus === 'JOINED'
);

import { countryCode, type Area } from '#lib/model/area.ts';
import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator, type Observed, type RowOf } from '../define.ts';
import { formerAreas } from '../sources/former-areas.ts';
import { riha2021 } from '../sources/riha-2021.ts';
import { ownerFinder } from './system-owners.ts';

type System = RowOf<typeof riha2021>;

/**
 * How many of the systems in use or being set up are `counted`, for each municipality that the register names as an
 * owner, and for the country over all owners. A municipality that the register does not name has no figure: that it
 * has no systems is not known.
 */
function countByOwner(
	systems: readonly System[],
	former: readonly RowOf<typeof formerAreas>[],
	areas: readonly Area[],
	counted: (system: System) => boolean
): Observed[] {
	const municipalityOf = ownerFinder(areas, former);
	const owned = systems.map((system) => ({ system, areas: [countryCode, municipalityOf(system)] }));
	const named = areas.filter(({ code }) => owned.some((one) => one.areas.includes(code)));
	return named.map(({ code }) => ({
		area: code,
		period: riha2021.date.slice(0, 4),
		value: owned.filter((one) => one.areas.includes(code) && one.system.status !== 'FINISHED' && counted(one.system))
			.length,
		status: 'A',
		source: riha2021.id,
		caveat: 'registered-2021'
	}));
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
		inputs: { riha2021, formerAreas },
		totals: 'sum',
		observe: (rows, { areas }) => countByOwner(rows.riha2021, rows.formerAreas, areas, counted)
	});
}

export const informationSystems = systemCount(
	'information-systems',
	{ et: 'Infosüsteemid', en: 'Information systems' },
	{
		et: 'Omavalitsuse infosüsteemid, mis olid 2021. aasta veebruaris kirjas riigi infosüsteemi haldussüsteemis (RIHA). Lõpetatud süsteemid on välja jäetud.',
		en: 'Information systems of the municipality listed in RIHA, the state’s register, in February 2021. Systems that had been closed are left out.'
	},
	() => true
);

export const informationSystemsXRoad = systemCount(
	'information-systems-x-road',
	{ et: 'X-teega liidestatud infosüsteemid', en: 'Information systems on X-Road' },
	{
		et: 'Omavalitsuse infosüsteemid, mis olid riigi infosüsteemi haldussüsteemi (RIHA) andmetel 2021. aasta veebruaris liidestatud andmevahetuskihiga X-tee. Lõpetatud süsteemid on välja jäetud.',
		en: 'Information systems of the municipality that, according to RIHA, the state’s register, were connected to the data exchange layer X-Road in February 2021. Systems that had been closed are left out.'
	},
	({ xRoadStatus }) => xRoadStatus === 'JOINED'
);

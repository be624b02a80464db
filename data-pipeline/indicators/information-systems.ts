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
	et: 'Endise omavalitsuse süsteemid on loetud sellele praegusele omavalitsusele, kellele läks üle poole selle maast. Eesti arv hõlmab kõiki omavalitsusi; maakonna arv on omavalitsuste summa. Kui registris omavalitsust ei ole, siis arv puudub.',
	en: 'Systems of a former municipality are counted for the one of today that holds more than half of its land. Estonia covers all municipalities; a county is the sum of its own. A municipality that is not in the register has no figure.'
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
		et: 'Omavalitsuse infosüsteemid riigi infosüsteemi haldussüsteemis RIHA 2021. aasta veebruaris; lõpetatud süsteeme ei ole loetud.',
		en: 'Information systems of the municipality in RIHA, the state’s register, in February 2021; systems that were ended are not counted.'
	},
	() => true
);

export const informationSystemsXRoad = systemCount(
	'information-systems-x-road',
	{ et: 'X-teega liidestatud infosüsteemid', en: 'Information systems joined to X-Road' },
	{
		et: 'Need omavalitsuse infosüsteemid registris RIHA, mis olid 2021. aasta veebruaris liidestatud andmevahetuskihiga X-tee; lõpetatud süsteeme ei ole loetud.',
		en: 'Information systems of the municipality in RIHA, the state’s register, that were joined to the data exchange layer X-Road in February 2021; systems that were ended are not counted.'
	},
	({ xRoadStatus }) => xRoadStatus === 'JOINED'
);

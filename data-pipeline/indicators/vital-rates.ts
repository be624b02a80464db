import type { LocalText } from '#lib/model/language.ts';
import { defineIndicator, type IndicatorDefinition } from '../define.ts';
import { perResidents } from './derive.ts';
import { population } from './population.ts';
import { births, deaths, naturalIncrease } from './vital-events.ts';

type Rate = Pick<IndicatorDefinition, 'id' | 'title' | 'plausible' | 'revisionBound'> & {
	of: LocalText;
	flow: IndicatorDefinition;
};

/** Events of the year per 1,000 residents on 1 January of it. */
function vitalRate({ id, title, of, flow, plausible, revisionBound }: Rate) {
	return defineIndicator({
		id,
		theme: 'vital-events',
		title,
		description: {
			et: `${of.et} 1000 elaniku kohta. Arvutatud sama aasta 1. jaanuari, mitte aasta keskmise rahvaarvu põhjal; väikeses omavalitsuses kõigub kordaja aastast aastasse tugevasti.`,
			en: `${of.en} per 1,000 residents, based on the population on 1 January of the same year, not on the average of the year; in a small municipality the rate swings widely from year to year.`
		},
		unit: 'per-1000',
		decimals: 1,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible,
		revisionBound,
		inputs: { flow, population },
		totals: 'none',
		observe: (rows) => perResidents(rows.flow, rows.population, 1000)
	});
}

export const birthRate = vitalRate({
	id: 'birth-rate',
	title: { et: 'Sündimuse üldkordaja', en: 'Crude birth rate' },
	of: { et: 'Elussündide arv aastas', en: 'Live births during the year' },
	flow: births,
	plausible: [0, 60],
	revisionBound: 0.3
});

export const deathRate = vitalRate({
	id: 'death-rate',
	title: { et: 'Suremuse üldkordaja', en: 'Crude death rate' },
	of: { et: 'Surmade arv aastas', en: 'Deaths during the year' },
	flow: deaths,
	plausible: [0, 80],
	revisionBound: 0.3
});

export const naturalIncreaseRate = vitalRate({
	id: 'natural-increase-rate',
	title: { et: 'Loomuliku iibe üldkordaja', en: 'Crude rate of natural increase' },
	of: { et: 'Aasta loomulik iive', en: 'Natural increase during the year' },
	flow: naturalIncrease,
	plausible: [-80, 60],
	revisionBound: 2
});

import type { LocalText } from '#lib/model/language.ts';
import { combine } from '../combine.ts';
import { defineIndicator, type IndicatorDefinition } from '../define.ts';
import { population0To14, population15To64, population65Plus } from './age-structure.ts';
import { finder, ratio } from './derive.ts';

const perHundred = {
	theme: 'population',
	unit: 'per-100-working-age',
	decimals: 1,
	timing: 'on-1-january',
	levels: ['country', 'county', 'municipality'],
	better: 'neither',
	totals: 'none'
} satisfies Partial<Parameters<typeof defineIndicator>[0]>;

export const dependencyRatio = defineIndicator({
	id: 'dependency-ratio',
	...perHundred,
	title: { et: 'Ülalpeetavate määr', en: 'Dependency ratio' },
	description: {
		et: '0–14-aastased ja vähemalt 65-aastased elanikud 100 tööealise (15–64-aastase) kohta 1. jaanuaril.',
		en: 'Residents aged 0–14 and 65 and over per 100 of working age (15–64) on 1 January.'
	},
	plausible: [10, 250],
	inputs: { children: population0To14, older: population65Plus, workingAge: population15To64 },
	observe(rows) {
		const older = finder(rows.older);
		const workingAge = finder(rows.workingAge);
		return rows.children.map((children) => {
			const { area, period } = children;
			const parts = [children, older(area, period), workingAge(area, period)] as const;
			const figure = combine(parts, (young, old, between) => (between === 0 ? null : (100 * (young + old)) / between));
			return { area, period, ...figure };
		});
	}
});

/** One of the two groups for every 100 residents of working age. */
function partOf(id: string, group: IndicatorDefinition, title: LocalText, who: LocalText, plausible: [number, number]) {
	return defineIndicator({
		id,
		...perHundred,
		title,
		description: {
			et: `${who.et} elanikud 100 tööealise (15–64-aastase) kohta 1. jaanuaril.`,
			en: `Residents ${who.en} per 100 of working age (15–64) on 1 January.`
		},
		plausible,
		inputs: { group, workingAge: population15To64 },
		observe: (rows) => ratio(rows.group, rows.workingAge, 100)
	});
}

export const youngDependencyRatio = partOf(
	'young-dependency-ratio',
	population0To14,
	{ et: 'Noorte ülalpeetavate määr', en: 'Young-age dependency ratio' },
	{ et: '0–14-aastased', en: 'aged 0–14' },
	[0, 100]
);

export const oldDependencyRatio = partOf(
	'old-dependency-ratio',
	population65Plus,
	{ et: 'Eakate ülalpeetavate määr', en: 'Old-age dependency ratio' },
	{ et: 'Vähemalt 65-aastased', en: 'aged 65 and over' },
	[2, 200]
);

import type { Area } from '#lib/model/area.ts';
import { themeIds } from '#lib/model/theme.ts';
import type { UnitId } from '#lib/model/unit.ts';
import {
	defineIndicator,
	defineSource,
	type IndicatorDefinition,
	type Observed,
	type ObservedPart,
	type SourceDefinition
} from '#pipeline/define.ts';
import { perResidents, ratio, sinceLastYear } from '#pipeline/indicators/derive.ts';
import type { Country } from '#pipeline/make-release.ts';
import type { RowsOf } from '#pipeline/stages/observe-inputs.ts';
import * as v from 'valibot';

/** How much larger a made-up country is than Estonia, and how much more is told of it. */
export type Scale = { areas: number; indicators: number };

const years = Array.from({ length: 10 }, (_, index) => String(2016 + index));
/** Five years of age each, the last for 100 and over. */
const ages = Array.from({ length: 21 }, (_, group) => String(5 * group));

/** As many municipalities and counties as Estonia has, `times` over; codes are those of nowhere. */
function areasOf(times: number): Area[] {
	const counties = Array.from({ length: 15 * times }, (_, index) => codeOf(index + 1));
	const municipalities = Array.from({ length: 79 * times }, (_, index) => codeOf(counties.length + index + 1));
	const rest = { kind: null, validFrom: null, validTo: null, successor: null, formerCode: null, registryCode: null };
	return [
		{ ...rest, code: 'EE', level: 'country', name: 'Maa', slug: 'maa', parent: null },
		...counties.map((code): Area => {
			return { ...rest, code, level: 'county', name: `Maakond ${code}`, slug: `maakond-${code}`, parent: 'EE' };
		}),
		...municipalities.map((code, index): Area => {
			const parent = counties[index % counties.length] ?? 'EE';
			return { ...rest, code, level: 'municipality', name: `Vald ${code}`, slug: `vald-${code}`, parent };
		})
	];
}

function codeOf(number: number): string {
	return String(number).padStart(4, '0');
}

/** A whole number below `limit` that looks like chance and is always the same. */
function made(seed: number, limit: number): number {
	const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
	return ((Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) ^ (mixed >>> 15)) >>> 0) % limit;
}

const place = { area: v.string(), period: v.string() };
const about = { publisher: 'Keegi', homepage: null, licence: null, date: '2026', key: ['area', 'period'] as const };
const named = (name: string) => ({ id: name, title: { et: name, en: name } });

/** Residents by year of age. */
function ageTable(number: number) {
	const row = v.object({ ...place, ages: v.array(v.number()) });
	return defineSource({ ...about, ...named(`residents-${number}`), row });
}

/** One figure of each municipality and year. */
function table(name: string) {
	const row = v.object({ ...place, value: v.nullable(v.number()) });
	return defineSource({ ...about, ...named(name), row });
}

type Draft = { id: string; number: number; unit?: UnitId; decimals?: number };

function declaration({ id, number, unit = 'persons', decimals = 0 }: Draft) {
	return {
		...named(id),
		theme: themeIds[number % themeIds.length] ?? 'population',
		description: named(id).title,
		unit,
		decimals,
		timing: 'during-year',
		levels: ['country', 'county', 'municipality'],
		better: 'neither',
		plausible: [-1e9, 1e9]
	} satisfies Omit<Parameters<typeof defineIndicator>[0], 'inputs' | 'totals' | 'observe'>;
}

/** Residents, and residents by age: the indicator by which the largest tables of statistics are told. */
function residents(id: string, number: number, source: ReturnType<typeof ageTable>): IndicatorDefinition {
	const standing = { status: 'A', source: source.id, caveat: null } as const;
	return defineIndicator({
		...declaration({ id, number }),
		inputs: { source },
		totals: 'sum',
		observe: (rows) =>
			rows.source.map(({ area, period, ages: counts }): Observed => {
				return { area, period, value: counts.reduce((sum, count) => sum + count, 0), ...standing };
			}),
		breakdowns: [
			{
				dimension: 'age',
				categories: ages.map(named),
				observe: (rows) =>
					rows.source.flatMap(({ area, period, ages: counts }) =>
						counts.map((value, age): ObservedPart => {
							return { area, period, category: ages[age] ?? '', value, ...standing };
						})
					)
			}
		]
	});
}

/** A count, what it is for every 1,000 residents, how it changed, and by how many per cent. */
function family(number: number, population: IndicatorDefinition): IndicatorDefinition[] {
	const source = table(`table-${number}`);
	const count = defineIndicator({
		...declaration({ id: `count-${number}`, number }),
		inputs: { source },
		totals: 'sum',
		observe: (rows) =>
			rows.source.map(({ area, period, value }): Observed => {
				return { area, period, value, status: value === null ? 'O' : 'A', source: source.id, caveat: null };
			})
	});
	const change = defineIndicator({
		...declaration({ id: `change-${number}`, number }),
		inputs: { count },
		totals: 'none',
		observe: (rows) => sinceLastYear(rows.count, (now, before) => now - before)
	});
	return [
		count,
		change,
		defineIndicator({
			...declaration({ id: `change-rate-${number}`, number, unit: 'percent', decimals: 1 }),
			inputs: { change, count },
			totals: 'none',
			observe: (rows) => ratio(rows.change, rows.count, 100)
		}),
		defineIndicator({
			...declaration({ id: `rate-${number}`, number, unit: 'per-1000', decimals: 1 }),
			inputs: { count, population },
			totals: 'none',
			observe: (rows) => perResidents(rows.count, rows.population, 1000)
		})
	];
}

/** Forty indicators, `times` over: of every 37 one is told by age, the others stand in families of four. */
function indicatorsOf(times: number): IndicatorDefinition[] {
	const told = Array.from({ length: times }, (_, number) =>
		residents(number === 0 ? 'population' : `residents-${number}`, number, ageTable(number))
	);
	const [population] = told;
	if (!population) throw new RangeError('a country has at least one indicator');
	return [...told, ...Array.from({ length: 9 * times }, (_, number) => family(number, population)).flat()];
}

/** The rows of the made-up tables: one of each municipality and year, a hundredth of them without a value. */
function rowsIn(areas: readonly Area[]): RowsOf {
	const municipalities = areas.filter(({ level }) => level === 'municipality');
	const places = municipalities.flatMap(({ code }) => years.map((period) => ({ area: code, period })));
	return (source) => {
		const seed = Number(source.id.replace(/\D/g, '')) * 1_000_003;
		const rows = places.map((where, index) => {
			if (source.id.startsWith('table')) {
				return { ...where, value: made(index + seed, 100) === 0 ? null : made(index ^ seed, 900) };
			}
			const most = 4 + made(index, 300);
			return { ...where, ages: ages.map((_, age) => made((index + seed) * ages.length + age, most)) };
		});
		// They are what the row schemas above say.
		return Promise.resolve(rows as readonly unknown[] as readonly never[]);
	};
}

export type MadeCountry = { country: Country; sources: readonly SourceDefinition[]; rowsOf: RowsOf };

/** A country that does not exist, and tables about it. The same scale gives the same country. */
export function madeCountry(scale: Scale): MadeCountry {
	const areas = areasOf(scale.areas);
	const indicators = indicatorsOf(scale.indicators);
	const inputs = indicators.flatMap((indicator) => Object.values(indicator.inputs));
	return {
		country: {
			areas,
			formerAreas: [],
			contacts: [],
			boundaries: { municipalities: { features: [] }, counties: { features: [] }, shapes: { municipalities: [] } },
			indicators,
			caveats: [{ id: 'january-population', text: { et: 'Jaanuar.', en: 'January.' } }]
		},
		sources: [...new Set(inputs)].filter((input) => input.kind === 'source'),
		rowsOf: rowsIn(areas)
	};
}

import { type Area, slugOf } from '../model/area.ts';
import type { PeriodRange } from '../model/period.ts';
import type { Row } from './profile.ts';

/** Areas and rows by hand, for the tests of the narrative. */
export function areaNamed(name: string, code = '0663'): Area {
	const level = name === 'Eesti' ? 'country' : name.endsWith('maakond') ? 'county' : 'municipality';
	return {
		code: level === 'country' ? 'EE' : code,
		level,
		name,
		kind: level !== 'municipality' ? null : name.endsWith('vald') ? 'vald' : 'linn',
		slug: slugOf(name),
		parent: level === 'country' ? null : level === 'county' ? 'EE' : '0060',
		validFrom: null,
		validTo: null,
		successor: null,
		formerCode: null,
		registryCode: null
	};
}

export function row(indicator: string, period: number | string, value: number | null, more: Partial<Row> = {}): Row {
	return {
		indicator,
		period: String(period),
		value,
		status: value === null ? 'O' : 'A',
		source: 'by-hand',
		caveat: null,
		county: null,
		country: null,
		rank: null,
		ranked: 0,
		...more
	};
}

/** One row a year, from a year on. */
export function series(indicator: string, from: number, values: (number | null)[], more: Partial<Row> = {}): Row[] {
	return values.map((value, index) => row(indicator, from + index, value, value === null ? {} : more));
}

export function range(from: number, to: number): PeriodRange {
	return { from: String(from), to: String(to) };
}

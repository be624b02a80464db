import { describe, expect, it } from 'vitest';
import { indicators } from '../indicators/index.ts';
import { countUses, observePlan, sourcesOf } from './observe-plan.ts';

const plan = observePlan(indicators);
const place = new Map(plan.map((indicator, index) => [indicator, index]));

describe('the plan', () => {
	it('has every indicator once, after all that it is made from', () => {
		expect(new Set(plan).size).toBe(plan.length);
		for (const indicator of plan) {
			for (const input of Object.values(indicator.inputs)) {
				if (input.kind === 'indicator') expect(place.get(input)).toBeLessThan(place.get(indicator) ?? -1);
			}
		}
	});

	it('is the same for the same list', () => {
		expect(observePlan(indicators)).toEqual(plan);
	});

	it('knows how many indicators are made from each input', () => {
		const [population] = indicators;
		if (!population) throw new Error('no indicators');
		const made = plan.filter(({ inputs }) => Object.values(inputs).includes(population));
		expect(countUses(plan).get(population)).toBe(made.length);
	});
});

describe('an indicator', () => {
	it('is made from the sources of the indicators that it is made from, too', () => {
		const ids = (id: string) => indicators.filter((one) => one.id === id).flatMap(sourcesOf);
		expect(ids('birth-rate')).toEqual(expect.arrayContaining([...ids('births'), ...ids('population')]));
		expect(new Set(ids('birth-rate')).size).toBe(ids('birth-rate').length);
	});
});

import { describe, expect, it } from 'vitest';
import { observeLive, pulled } from '../../tests/fixtures/live-rows.ts';
import { areas, pick, rowsOf } from '../../tests/fixtures/observed.ts';
import { formerAreas } from '../sources/former-areas.ts';
import { riha } from '../sources/riha.ts';
import { riha2021 } from '../sources/riha-2021.ts';
import { informationSystems } from './information-systems.ts';
import { governedBy, ownerFinder } from './system-owners.ts';

const systems = rowsOf(riha2021);
const find = ownerFinder(areas, rowsOf(formerAreas));

describe('a municipal government', () => {
	it.each([
		['Aegviidu Vallavalitsus', 'Aegviidu vald'],
		['Kiili vallavalitsus', 'Kiili vald'],
		['Narva-Jõesuu Linnavalitsus', 'Narva-Jõesuu linn'],
		['Tallinna Linnakantselei', null]
	])('"%s" governs %s', (owner, area) => {
		expect(governedBy(owner)).toBe(area);
	});

	it.each([
		['by its registry code', '75014920', 'Tallinna Linnakantselei', '0784'],
		['of a former municipality by its name', '75021480', 'Aegviidu Vallavalitsus', '0141'],
		['with the name of another of today, by code', '77000358', 'Põltsamaa Vallavalitsus', '0618'],
		['of a former town, not of the municipality around it', '75008092', 'Elva Linnavalitsus', '0171'],
		['of a split municipality by more than half of its land', '75007586', 'Palupera Vallavalitsus', '0557'],
		['whose registry code is not known, by name', '00000000', 'Alutaguse Vallavalitsus', '0130'],
		['of before and after the reform, without a code, by name', '00000000', 'Narva Linnavalitsus', '0511']
	])('is found %s', (_, ownerCode, ownerName, area) => {
		expect(find({ ownerCode, ownerName })).toBe(area);
	});

	it.each([
		['split with no part above half', 'Puka Vallavalitsus'],
		['whose name says no municipality', 'Tundmatu Amet'],
		['that never was', 'Olematu Vallavalitsus']
	])('%s is not guessed', (_, ownerName) => {
		expect(find({ ownerCode: '00000000', ownerName })).toBeNull();
	});

	it('of the register is found for all 438 systems', () => {
		expect(systems).toHaveLength(438);
		expect(systems.filter((system) => find(system) === null)).toHaveLength(0);
	});
});

describe('information systems', () => {
	it('are those not ended, in Estonia over all owners', () => {
		expect(pick('information-systems', 'EE', '2021')).toMatchObject({
			value: systems.filter(({ status }) => status !== 'FINISHED').length,
			status: 'A',
			caveat: 'registered-2021'
		});
		expect(pick('information-systems', 'EE', '2021').value).toBe(387);
	});

	it('of former municipalities count for those of today', () => {
		const own = systems.filter(({ ownerCode, status }) => ownerCode === '75018816' && status !== 'FINISHED').length;
		const aegviidu = systems.filter(
			({ ownerCode, status }) => ownerCode === '75021480' && status !== 'FINISHED'
		).length;
		expect(aegviidu).toBe(1);
		expect(pick('information-systems', '0141', '2021').value).toBe(own + aegviidu);
	});

	it('joined to X-Road are some of them', () => {
		for (const { code } of areas) {
			const [all, joined] = ['information-systems', 'information-systems-x-road'].map((id) => pick(id, code, '2021'));
			expect(joined?.value === null).toBe(all?.value === null);
			expect(Number(joined?.value)).toBeLessThanOrEqual(Number(all?.value));
		}
	});

	it('of a municipality that the register does not name are not known, and so are its county’s', () => {
		const unknown = areas.filter(({ code }) => pick('information-systems', code, '2021').value === null);
		expect(unknown.map(({ name }) => name)).toEqual(['Ida-Viru maakond', 'Pärnu maakond', 'Kihnu vald', 'Narva linn']);
	});
});

describe('information systems of the register as it is now', () => {
	const [example] = systems;
	const system = (shortName: string, ownerCode: string, ownerName: string) => {
		if (!example) throw new Error('the register of 2021 is empty');
		return { ...example, shortName, ownerCode, ownerName, status: 'IN_USE' as const };
	};

	it('stand beside those of 2021, and leave out the systems of the state', async () => {
		const live = [
			pulled(riha, [
				system('a', '75018816', 'Anija Vallavalitsus'),
				system('b', '75018816', 'Anija Vallavalitsus'),
				system('c', '00000000', 'Olematu Vallavalitsus'),
				system('d', '70000000', 'Näidisamet')
			]),
			pulled(riha2021, systems),
			pulled(formerAreas, rowsOf(formerAreas))
		];
		const { at } = await observeLive(informationSystems, live, new Map([['riha', '2026-11-20']]));
		expect(at('0141', '2026')).toMatchObject({ value: 2, source: 'riha', caveat: 'registered' });
		expect(at('EE', '2026')?.value).toBe(3);
		expect(at('EE', '2021')).toMatchObject({ value: 387, source: 'riha-2021', caveat: 'registered-2021' });
		expect(at('0198', '2026')).toMatchObject({ value: null, status: 'O' });
	});
});

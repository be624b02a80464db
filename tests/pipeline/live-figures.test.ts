import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { periodsBetween } from '#lib/model/period.ts';
import { type PublishedRelease, readPublished } from '../fixtures/published-release.ts';
import { counties, municipalities, pieces, splitSuccessors, type TodayMunicipality } from '../publishers/made-areas.ts';
import { madeLandKm2, settlementsPerMunicipality } from '../publishers/made-boundaries.ts';
import { madeContacts } from '../publishers/made-contacts.ts';
import {
	madeAccidents,
	madeBudget,
	madeDwellings,
	madeEmployees,
	madePrices,
	madeWages
} from '../publishers/made-money.ts';
import { madeAges, madeYear } from '../publishers/made-people.ts';
import { madeSystems } from '../publishers/made-systems.ts';
import { startPublishers } from '../publishers/start.ts';
import { unknownPeople } from '../publishers/tables-people.ts';
import { wagesUntold } from '../publishers/tables-money.ts';
import { makeWorld } from '../publishers/world.ts';
import { openPlace, run } from './program.ts';

const world = makeWorld({ newCode: '0250' });
let place: Awaited<ReturnType<typeof openPlace>>;
let release: PublishedRelease;

beforeAll(async () => {
	place = await openPlace();
	const publishers = await startPublishers({ world });
	const { code, err } = await run('--live', '--mirror', publishers.url, ...place.args);
	await publishers.close();
	if (code !== 0) throw new Error(err);
	release = await readPublished(place.out);
}, 300_000);
afterAll(() => place.close());

type Figure = { area: string; period: string; value: number | null };
/** What the world has of one of the 79 in a year. */
type Made = (code: string, year: number) => number;

/** What the release has of an indicator in these years, of the 78. */
function publishedFigures(indicator: string, from: string, to: string): Figure[] {
	return world.municipalities.flatMap(({ code: area }) =>
		periodsBetween(from, to).map((period) => ({ area, period, value: release.at(indicator, area, period).value }))
	);
}

/** What it must have: the sum of the parts that a municipality was made of. */
function madeFigures(made: Made, from: string, to: string): Figure[] {
	return world.municipalities.flatMap(({ code: area, parts }) =>
		periodsBetween(from, to).map((period) => ({
			area,
			period,
			value: Number(parts.reduce((sum, part) => sum + made(part, Number(period)), 0).toFixed(4))
		}))
	);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const budget =
	(line: keyof ReturnType<typeof madeBudget>): Made =>
	(code, year) =>
		madeBudget(code, year)[line] / 10;
const aged =
	(from: number, to: number): Made =>
	(code, year) => {
		const { men, women } = madeAges(code, year);
		return sum([...men.slice(from, to + 1), ...women.slice(from, to + 1)]);
	};

describe('the figures of a live release', () => {
	const additive: [indicator: string, from: string, to: string, made: Made][] = [
		['population', '2018', '2026', (code, year) => madeYear(code, year).people],
		['population-men', '2018', '2026', (code, year) => sum(madeAges(code, year).men)],
		['population-0-14', '2018', '2026', aged(0, 14)],
		['population-65-plus', '2018', '2026', aged(65, 100)],
		['population-85-plus', '2018', '2026', aged(85, 100)],
		['births', '2017', '2025', (code, year) => madeYear(code, year).births],
		['deaths', '2017', '2025', (code, year) => madeYear(code, year).deaths],
		['net-migration-internal', '2017', '2025', (code, year) => madeYear(code, year).internal],
		['net-migration-external', '2017', '2025', (code, year) => madeYear(code, year).external],
		['net-migration', '2017', '2025', (code, year) => madeYear(code, year).internal + madeYear(code, year).external],
		['budget-income', '2018', '2025', budget('income')],
		['budget-cost', '2018', '2025', (code, year) => 0 - budget('cost')(code, year)],
		['budget-operating-result', '2018', '2025', budget('operatingResult')],
		['budget-result', '2018', '2025', budget('result')],
		['budget-investment', '2018', '2025', budget('investment')],
		['budget-debt', '2018', '2025', budget('debt')],
		['dwellings-completed', '2017', '2025', madeDwellings],
		['traffic-accidents', '2018', '2025', madeAccidents]
	];

	it.each(additive)('are those of the publishers, in every municipality: %s, %s to %s', (indicator, from, to, made) => {
		expect(publishedFigures(indicator, from, to)).toEqual(madeFigures(made, from, to));
	});

	it('are those of the publishers for counties and the country too', () => {
		const births = sum(municipalities.map(({ code }) => madeYear(code, 2024).births));
		expect(release.at('births', 'EE', '2024').value).toBe(births);
		const people = sum(municipalities.map(({ code }) => madeYear(code, 2024).people));
		expect(release.at('population', 'EE', '2024').value).toBe(people + unknownPeople);
		for (const { code, name } of counties) {
			const own = municipalities.filter(({ countyName }) => countyName === name);
			const dwellings = sum(own.map((one) => madeDwellings(one.code, 2023)));
			expect(release.at('dwellings-completed', code, '2023').value).toBe(dwellings);
		}
	});

	it('have wages, and tell of those that may not be told', () => {
		for (const { code, name, parts } of world.municipalities) {
			const { value, status } = release.at('wage-median', code, '2024');
			if (name === wagesUntold) expect({ value, status }).toEqual({ value: null, status: 'Q' });
			else if (parts.length > 1) expect({ value, status }).toEqual({ value: null, status: 'O' });
			else expect(value).toBe(madeWages(code, 2024).median);
		}
		expect(release.at('wage-mean', '0515', '2019').value).toBe(madeWages('0515', 2019).mean);
		expect(release.at('wage-mean', '0515', '2021').value).toBe(madeWages('0515', 2021).mean);
		expect(release.at('wage-mean', '0250', '2025').value).toBe(madeWages('0251', 2025).mean);
		expect(release.at('employees', '0784', '2022').value).toBe(madeEmployees('0784', 2022));
	});

	it('have the ages of men and women one by one', async () => {
		const parts = await release.parts(['population-women']);
		const women = parts.filter(({ area, period }) => area === '0250' && period === '2026');
		const made = ['0251', '0803'].map((code) => madeAges(code, 2026).women);
		expect(women.map(({ value }) => value)).toHaveLength(101);
		for (const { category, value } of women) {
			const age = parseInt(category, 10);
			expect(value).toBe(sum(made.map((counts) => counts[age] ?? NaN)));
		}
	});

	it('have the kinds of income that make it up', async () => {
		const parts = await release.parts(['budget-income']);
		const kinds = parts.filter(({ area, period }) => area === '0784' && period === '2024');
		expect(Number(sum(kinds.map(({ value }) => Number(value))).toFixed(1))).toBe(madeBudget('0784', 2024).income / 10);
		expect(kinds.length).toBeGreaterThan(3);
	});

	it('are told in constant prices by the index of the publisher', () => {
		const index = (year: number) => sum(Array.from({ length: 12 }, (_, month) => madePrices(year, month + 1))) / 12;
		const perResident = (madeBudget('0784', 2019).income * 100) / madeYear('0784', 2019).people;
		const { value } = release.at('budget-income-per-resident-constant-prices', '0784', '2019');
		expect(value).toBeCloseTo((perResident * index(2025)) / index(2019), 1);
	});

	it('count settlements and information systems', () => {
		for (const municipality of world.municipalities) {
			const { code } = municipality;
			expect(release.at('settlements', code, '2026').value).toBe(settlementsPerMunicipality);
			expect([code, release.at('information-systems', code, '2026').value]).toEqual([
				code,
				madeSystems(municipality).open
			]);
			expect([code, release.at('information-systems-x-road', code, '2026').value]).toEqual([
				code,
				madeSystems(municipality).onXRoad
			]);
		}
	});
});

describe('the areas of a live release', () => {
	it('are the 78 municipalities of today, and those that ended', () => {
		const today = release.areas.filter(({ level, valid_to }) => level === 'municipality' && valid_to === null);
		expect(today.map(({ code }) => code)).toEqual(world.municipalities.map(({ code }) => code));
		const ended = release.areas.filter(({ valid_to }) => valid_to !== null);
		expect(ended.map(({ code, successor, valid_to }) => ({ code, successor, valid_to }))).toEqual([
			{ code: '0251', successor: '0250', valid_to: '2025-10' },
			{ code: '0803', successor: '0250', valid_to: '2025-10' }
		]);
		expect(new Set(release.areas.map(({ slug }) => slug)).size).toBe(release.areas.length);
	});

	it('have the series of Jõhvi rebuilt as the sum of its parts, and say so', () => {
		const people = (code: string) => madeYear(code, 2025).people;
		expect(release.at('population', '0250', '2025')).toMatchObject({
			value: people('0251') + people('0803'),
			status: 'rebuilt',
			caveat: 'rebuilt'
		});
		expect(release.at('population', '0250', '2026').status).toBe('A');
		expect(release.at('population', '0803', '2026')).toMatchObject({ value: null, status: 'M' });
	});

	it('have the years before 2018 rebuilt from the 213, where none was divided', () => {
		const whole = world.municipalities.filter(({ parts }) => parts.every((part) => !splitSuccessors.has(part)));
		expect(whole.length).toBeGreaterThan(60);
		for (const { code, parts } of whole) {
			const made = (of: Made, year: number) => sum(parts.map((part) => of(part, year)));
			const people = release.at('population', code, '2015');
			expect(people.value).toBe(made((one, year) => madeYear(one, year).people, 2015));
			expect(people.status).toBe(predecessorsOf(parts) > 1 ? 'rebuilt' : 'A');
			expect(release.at('net-migration-external', code, '2016').value).toBe(
				made((one, year) => madeYear(one, year).external, 2016)
			);
			expect(release.at('population-65-plus', code, '2017').value).toBe(made(aged(65, 100), 2017));
			expect(release.at('budget-income', code, '2017').value).toBeCloseTo(made(budget('income'), 2017), 4);
		}
	});

	it('have nothing for those of which a predecessor was divided, and a reason', () => {
		for (const code of splitSuccessors) {
			expect(release.at('population', code, '2015')).toMatchObject({
				value: null,
				status: expect.stringMatching(/^[OM]$/)
			});
			expect(release.at('budget-income', code, '2016').value).toBeNull();
		}
	});

	it('have the land of their boundaries', async () => {
		const collection = v.parse(Municipalities, await release.json(release.catalog.boundaries.municipalities));
		const shapes = new Map(collection.features.map(({ id, geometry }) => [id, geometry]));
		for (const municipality of world.municipalities) {
			const geometry = shapes.get(municipality.code);
			const share = (geometry ? landKm2(geometry) : 0) / madeLandKm2(municipality);
			expect([municipality.name, share > 0.97 && share < 1.03]).toEqual([municipality.name, true]);
		}
		expect(shapes.size).toBe(78);
	});

	it('are reached as the registers tell, each with its source', () => {
		const known = world.municipalities.filter(
			({ parts, registryCode }) => parts.length === 1 && !registryCode.startsWith('99')
		);
		const told = (code: string) => release.contacts.filter(({ area }) => area === code);
		for (const municipality of known) {
			const { address, website, email, phone, head } = madeContacts(municipality);
			expect(told(municipality.code).map(({ field, value, source }) => [field, value, source])).toEqual([
				['address', `${address}, 12345`, 'contacts-ariregister'],
				['phone', phone, 'contacts-wikidata'],
				['email', email, 'contacts-wikidata'],
				['website', website, 'contacts-wikidata'],
				['registry-code', municipality.registryCode, 'contacts-ariregister'],
				['head-of-government', head, 'contacts-wikidata']
			]);
		}
		expect(known.length).toBeGreaterThan(70);
		expect(told('0250').map(({ field }) => field)).toContain('website');
	});
});

function predecessorsOf(parts: TodayMunicipality['parts']): number {
	return pieces.filter(({ successor }) => parts.includes(successor)).length;
}

const Ring = v.array(v.tuple([v.number(), v.number()]));
const Municipalities = v.object({
	features: v.array(
		v.object({
			id: v.string(),
			geometry: v.variant('type', [
				v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
				v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) })
			])
		})
	)
});
type Geometry = v.InferOutput<typeof Municipalities>['features'][number]['geometry'];

/** The area of a polygon in degrees, on a sphere of the Earth's surface. */
function landKm2(geometry: Geometry): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const ringKm2 = (ring: v.InferOutput<typeof Ring>) =>
		sum(
			ring.map(([x, y], index) => {
				const [toX, toY] = ring[(index + 1) % ring.length] ?? [x, y];
				return (radians(toX - x) * (2 + Math.sin(radians(y)) + Math.sin(radians(toY))) * 6371.007 ** 2) / 2;
			})
		);
	return sum(
		polygons.map(
			([outer = [], ...holes]) => Math.abs(ringKm2(outer)) - sum(holes.map((hole) => Math.abs(ringKm2(hole))))
		)
	);
}

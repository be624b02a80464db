import { describe, expect, it } from 'vitest';
import { areaNamed } from '../../narrative/profile-fixture.ts';
import { cardSubject, shapes } from './card-fixture.ts';
import { countryMap, countyMap } from './card-map.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 400 };
const { areas } = cardSubject();
const pathOf = (code: string) => shapes.municipalities.find((shape) => shape.code === code)?.path;

describe('the map of a municipality', () => {
	it('shows it among the others of its county, which fills the frame', () => {
		const map = countyMap(areaNamed('Vinni vald', '0901'), areas, shapes, frame);
		expect(map).toMatchObject({ placing: { scale: 4 }, marked: [pathOf('0901')], parts: [pathOf('0663')] });
		expect(map.around).toEqual([shapes.counties[1]?.path]);
		expect(map.ring).toBeNull();
	});

	it('rings one that is too small to be found', () => {
		const map = countyMap(areaNamed('Rakvere linn'), areas, shapes, frame);
		expect(map.ring).toEqual({ x: 84, y: 84, radius: 22 });
	});

	it('marks nothing where the municipality has no outline', () => {
		const map = countyMap(areaNamed('Uus vald', '0999'), areas, shapes, frame);
		expect(map).toMatchObject({ marked: [], ring: null, place: null });
	});

	it('shows the country where the county has no outline', () => {
		const map = countyMap({ ...areaNamed('Uus vald', '0999'), parent: '0099' }, areas, shapes, frame);
		expect(map).toMatchObject({ placing: { scale: 2 }, marked: [], around: [] });
	});
});

describe('the map of the country', () => {
	it('marks one county of all', () => {
		const map = countryMap('0060', shapes, frame);
		expect([map.marked, map.parts]).toEqual([[shapes.counties[0]?.path], [shapes.counties[1]?.path]]);
	});

	it('marks all of them for the country itself', () => {
		expect(countryMap('EE', shapes, frame)).toMatchObject({
			marked: shapes.counties.map(({ path }) => path),
			parts: []
		});
	});
});

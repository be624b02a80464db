import type { Shapes } from '../../model/shape.ts';
import { areaNamed, series } from '../../narrative/profile-fixture.ts';
import type { CardSubject } from './card-view.ts';

const square = (x: number, y: number, side: number) => `M${x} ${y}l${side} 0 0 ${side}-${side} 0z`;

function shape(code: string, path: string) {
	return { code, path, x: 0, y: 0, neighbours: [] };
}

/** Two counties side by side, the first of a large municipality and a very small one. */
export const shapes: Shapes = {
	origin: { title: { et: 'Piirid', en: 'Boundaries' }, producer: 'Maa-amet', date: '2018-09-01' },
	width: 200,
	height: 100,
	municipalities: [
		shape('0901', square(0, 0, 100)),
		shape('0663', square(20, 20, 2)),
		shape('0784', square(100, 0, 100))
	],
	counties: [shape('0060', square(0, 0, 100)), shape('0037', square(100, 0, 100))],
	countyBorders: ''
};

/** A card by hand, for tests: 2021 and 2022 are missing, and 2023 begins a new series. */
export function cardSubject(more: Partial<CardSubject> = {}): CardSubject {
	const area = areaNamed('Rakvere linn');
	const last = series('population', 2023, [15614], { status: 'B', caveat: 'residence-reset-2021', source: 'lau' });
	return {
		area,
		name: area.name,
		about: ['Lääne-Viru maakond', '10,8 km² maismaad'],
		rows: [
			...series('population', 2018, [15413, 15189, 15085, null, null], { source: 'lau' }),
			...last,
			...series('land-area', 2018, [10.75], { source: 'division' })
		],
		sources: [
			{ id: 'lau', publisher: 'Statistikaamet, Eurostat' },
			{ id: 'division', publisher: 'Maa-amet' },
			{ id: 'other', publisher: 'Keegi muu' }
		],
		areas: [area, areaNamed('Vinni vald', '0901'), { ...areaNamed('Tallinn', '0784'), parent: '0037' }],
		shapes,
		...more
	};
}

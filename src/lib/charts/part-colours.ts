/** A colour of a part of a whole, and the colour of letters on it. */
export type PartColour = { fill: string; ink: string };

const paper = 'var(--paper)';
const ink = 'var(--ink)';

/** In threes of one hue from strong to pale, so that parts that stand beside each other differ in lightness. */
const parts: readonly PartColour[] = [
	{ fill: 'var(--part-1)', ink: paper },
	{ fill: 'var(--part-2)', ink },
	{ fill: 'var(--part-3)', ink },
	{ fill: 'var(--part-4)', ink: paper },
	{ fill: 'var(--part-5)', ink },
	{ fill: 'var(--part-6)', ink },
	{ fill: 'var(--part-7)', ink: paper },
	{ fill: 'var(--part-8)', ink }
];

/** Of few parts, those of the palette that are the furthest from each other. */
const few: readonly number[] = [0, 4, 6, 2];

/** The colour of the part at a place among so many: at most eight are told apart. */
export function partColour(place: number, count: number): PartColour {
	const index = count <= few.length ? few[place] : place;
	return parts[(index ?? place) % parts.length] ?? { fill: 'var(--line-strong)', ink: paper };
}

/** Municipalities by their residents: at least `from`, fewer than `below` (null: no end). The law's own bounds are among them. */
export const sizeClasses = [
	{ id: 'alla-5000', from: 0, below: 5_000 },
	{ id: '5000-10999', from: 5_000, below: 11_000 },
	{ id: '11000-19999', from: 11_000, below: 20_000 },
	{ id: '20000-49999', from: 20_000, below: 50_000 },
	{ id: 'vahemalt-50000', from: 50_000, below: null }
] as const;
export type SizeClass = (typeof sizeClasses)[number];
export type SizeClassId = SizeClass['id'];

/** The class of a municipality of so many residents. */
export function sizeClassOf(residents: number): SizeClassId | null {
	return sizeClasses.find(({ from, below }) => residents >= from && (below === null || residents < below))?.id ?? null;
}

import type { Known } from './profile.ts';

/** The series cut at its breaks: a figure of status B begins a stretch of its own. */
export function unbroken(known: readonly Known[]): Known[][] {
	const stretches: Known[][] = [];
	for (const figure of known) {
		const current = stretches.at(-1);
		if (current && figure.status !== 'B') current.push(figure);
		else stretches.push([figure]);
	}
	return stretches;
}

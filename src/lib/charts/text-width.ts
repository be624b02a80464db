/** Widths of letters in ems, as system fonts have them or a little less: enough to leave room before a browser draws. */
const widths: [letters: RegExp, ems: number][] = [
	[/[\s.,:;'’|!ijlI\u00a0]/, 0.29],
	[/[fr()[\]t-]/, 0.38],
	[/[mwMW%@—]/, 0.88],
	[/[A-ZÄÖÜÕŠŽ€+=−–]/, 0.67]
];

/** About how wide a text is in CSS pixels; never much less than it will be. */
export function textWidth(text: string, size = 13, weight = 400): number {
	const ems = [...text].reduce(
		(sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6),
		0
	);
	return Math.ceil(ems * size * (weight > 500 ? 1.07 : 1));
}

/** The text in lines of at most this width, broken between words; a word that is wider has a line of its own. */
export function wrapText(text: string, width: number, size = 13, weight = 400): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || textWidth(longer, size, weight) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

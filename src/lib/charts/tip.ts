/** One figure of a tip: what it is of, how much, and what is to be known of it. */
export type TipLine = {
	/** Empty where the tip's title says it. */
	name: string;
	value: string;
	/** The colour of its key, as CSS says it; null where it has none. */
	colour: string | null;
	/** Empty for an ordinary figure. */
	note: string;
};

/** What a chart says of the place that is pointed at; `note` is what is to be known of all its figures. */
export type Tip = { title: string; note: string; lines: readonly TipLine[] };

/** A tip that says once what is to be known of all its figures. */
export function tipOf(title: string, lines: readonly TipLine[]): Tip {
	const note = lines[0]?.note ?? '';
	if (!lines.every((line) => line.note === note)) return { title, note: '', lines };
	return { title, note, lines: lines.map((line) => ({ ...line, note: '' })) };
}

/** The tip as one text to be read aloud: "2019; Rakvere linn 15 189; Harju maakond 598 059 (Esialgne väärtus)". */
export function tipText({ title, note, lines }: Tip): string {
	const told = (text: string, note: string) => (note === '' ? text : `${text} (${note})`);
	const figures = lines.map(({ name, value, note }) => told(name === '' ? value : `${name} ${value}`, note));
	return [told(title, note), ...figures].join('; ');
}

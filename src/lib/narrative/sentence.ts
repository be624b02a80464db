import type { AreaCode } from '../model/area.ts';
import type { LocalText } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';

/** A figure that a sentence was made from. Of a compared area the profile holds the value alone. */
export type Evidence = {
	indicator: string;
	/** Which part of the indicator's figure it is, where it is not all of it. */
	part?: LocalText;
	area: AreaCode;
	period: Period;
	value: number | null;
	status: Observation['status'] | null;
	source: string | null;
	caveat: string | null;
};

export type Paragraph = 'area' | 'population' | 'events' | 'age' | 'budget' | 'compared' | 'beside';

/** What the narrative says about one thing, and what the reader needs to check it. */
export type Sentence = {
	/** Tells the sentence from the others of the narrative; the same in every language. */
	id: string;
	/** Sentences of one paragraph stand one after the other and are about one thing. */
	paragraph: Paragraph;
	/** One sentence or two. */
	text: string;
	/** How the sentence was chosen and its figures computed, thresholds told, in the sentence's own language. */
	rule: string;
	evidence: Evidence[];
	/** Whether a sample figure is among the evidence; the text says so too. */
	sample: boolean;
};

/** What the sentences about topics say, `population`: the text alternative of their chart. '' where there are none. */
export function told(sentences: readonly Sentence[] | null, ...topics: readonly string[]): string {
	return (sentences ?? [])
		.filter(({ id }) => topics.some((topic) => id.startsWith(topic)))
		.map(({ text }) => text)
		.join(' ');
}

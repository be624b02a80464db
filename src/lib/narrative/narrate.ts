import type { Area } from '../model/area.ts';
import type { Language } from '../model/language.ts';
import type { PeriodRange } from '../model/period.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import type { Grammar } from './grammar.ts';
import type { Profile, Row } from './profile.ts';
import type { Paragraph, Sentence } from './sentence.ts';
import type { Finding, Kind, Statement } from './statement.ts';
import { ageing } from './topics/ageing.ts';
import { budget } from './topics/budget.ts';
import { comparison } from './topics/comparison.ts';
import { merger } from './topics/merger.ts';
import { migration } from './topics/migration.ts';
import { naturalIncrease } from './topics/natural-increase.ts';
import { population } from './topics/population.ts';

/** One grammar for each language of the site. */
const grammars: Record<Language, Grammar> = { et, en };

/** In the order in which the narrative tells them. */
const topics: readonly { paragraph: Paragraph; find: (profile: Profile) => Finding[] }[] = [
	{ paragraph: 'area', find: merger },
	{ paragraph: 'population', find: population },
	{ paragraph: 'population', find: comparison },
	{ paragraph: 'events', find: naturalIncrease },
	{ paragraph: 'events', find: migration },
	{ paragraph: 'age', find: ageing },
	{ paragraph: 'budget', find: budget }
];

function say<K extends Kind>(grammar: Grammar, statement: Statement<K>): { text: string; rule: string } {
	const phrase: Grammar[K] = grammar[statement.kind];
	return { text: phrase.say(statement), rule: phrase.rule };
}

/**
 * What there is to say of an area over a stretch of years, in sentences that each carry their figures and their rule.
 * `rows` are the area's profile; `county` is the county of a municipality. What is not known is said, never guessed.
 */
export function narrate({
	area,
	county,
	rows,
	range,
	language
}: {
	area: Area;
	county: Area | null;
	rows: readonly Row[];
	range: PeriodRange;
	language: Language;
}): Sentence[] {
	const profile: Profile = { area, county, rows, range };
	return topics
		.flatMap(({ paragraph, find }) => find(profile).map((finding) => ({ paragraph, ...finding })))
		.map(({ id, paragraph, statement, evidence }) => ({
			id,
			paragraph,
			...say(grammars[language], statement),
			evidence,
			sample: evidence.some(({ status }) => status === 'sample')
		}));
}

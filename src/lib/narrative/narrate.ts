import type { Area } from '../model/area.ts';
import type { Language } from '../model/language.ts';
import type { PeriodRange } from '../model/period.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import type { Grammar } from './grammar.ts';
import type { Part, Profile, Row } from './profile.ts';
import type { Paragraph, Sentence } from './sentence.ts';
import type { Finding, Kind, Statement } from './statement.ts';
import { ageGroups, dependency } from './topics/age-groups.ts';
import { ageing } from './topics/ageing.ts';
import { budgetDebt, budgetKinds } from './topics/budget-parts.ts';
import { budgetBeside, populationBeside } from './topics/beside.ts';
import { budget } from './topics/budget.ts';
import { causes } from './topics/causes.ts';
import { comparedAreas, type Other } from './topics/compared-areas.ts';
import { comparison } from './topics/comparison.ts';
import { merger } from './topics/merger.ts';
import { migrationKinds } from './topics/migration-kinds.ts';
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

/** A finding in the words of a language. */
function sentenceOf(paragraph: Paragraph, { id, statement, evidence }: Finding, language: Language): Sentence {
	const sample = evidence.some(({ status }) => status === 'sample');
	return { id, paragraph, ...say(grammars[language], statement), evidence, sample };
}

type About = { area: Area; county: Area | null; rows: readonly Row[]; range: PeriodRange; language: Language };

function tell(paragraph: Paragraph, findings: readonly Finding[], language: Language): Sentence[] {
	return findings.map((finding) => sentenceOf(paragraph, finding, language));
}

/**
 * What there is to say of an area over a stretch of years, in sentences that each carry their figures and their rule.
 * `rows` are the area's profile; `county` is the county of a municipality. What is not known is said, never guessed.
 */
export function narrate({ language, ...profile }: About): Sentence[] {
	return topics.flatMap(({ paragraph, find }) => tell(paragraph, find(profile), language));
}

/** What there is to say of the area beside each of the others that the reader chose. */
export function narrateComparison({ language, others, ...profile }: About & { others: readonly Other[] }): Sentence[] {
	return tell('compared', comparedAreas(profile, others), language);
}

/** How the area's population and budget stand beside those of the chosen areas, for the sections that tell them. */
export function narrateBeside({ language, others, ...profile }: About & { others: readonly Other[] }) {
	return {
		population: tell('beside', populationBeside(profile, others), language),
		budget: tell('beside', budgetBeside(profile, others), language)
	};
}

/**
 * What there is to say of the parts that an area's population and budget are made of: what made the population change,
 * ages, kinds of migration, kinds of money. For the sections that show them.
 */
export function narrateParts({ language, parts, ...profile }: About & { parts: readonly Part[] }): Sentence[] {
	return [
		...tell('population', causes(profile), language),
		...tell('age', [...ageGroups(profile), ...dependency(profile)], language),
		...tell('events', migrationKinds(profile), language),
		...tell('budget', [...budgetKinds(profile, parts), ...budgetDebt(profile)], language)
	];
}

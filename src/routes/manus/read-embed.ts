import { error } from '@sveltejs/kit';
import type { ProfileAnswer } from '#lib/components/profile/profile.svelte.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ask } from '#lib/query/ask.ts';
import { areaList } from '#lib/query/queries/area-list.ts';
import { readProfile } from '../read-area.ts';
import { type Embeddable, embeddables } from './embeddable.ts';

/** What one part of an area's profile needs. Answers 404 where there is no such area or part. */
export async function readEmbed(fetch: typeof globalThis.fetch, asked: { kind: string; area: string; piece: string }) {
	const piece = embeddables.find(({ kind, id }) => kind === asked.kind && id === asked.piece);
	const areas = await ask(areaList, {}, { fetch });
	const area = areas.find(({ slug, level }) => slug === asked.area && level !== 'country');
	if (!piece || !area) error(404);
	const answer = await readOnce(fetch, area);
	return { piece: { kind: piece.kind, id: piece.id, name: piece.name(), of: piece.of }, answer: cut(answer, piece) };
}

type Answer = Awaited<ReturnType<typeof readProfile>>;

/** The area that was read last in each language: its parts are asked for one after the other. */
const last = new Map<string, { slug: string; answer: Promise<Answer> }>();

function readOnce(fetch: typeof globalThis.fetch, { level, slug }: Pick<Answer['area'], 'level' | 'slug'>) {
	const language = getLocale();
	const known = last.get(language);
	if (known?.slug === slug) return known.answer;
	const answer = readProfile(fetch, level, slug);
	last.set(language, { slug, answer });
	return answer;
}

/** The answer without what the part does not show. */
function cut(answer: Answer, part: Embeddable): ProfileAnswer {
	const { area, county, country, others } = answer;
	const indicators = answer.indicators.filter(({ id }) => part.needs(id));
	const ids = new Set(indicators.map(({ id }) => id));
	const rows = answer.rows.filter(({ indicator }) => ids.has(indicator));
	const kinds = answer.kinds.filter(({ indicator }) => ids.has(indicator));
	const ages = part.id === 'vanusjaotus' ? answer.ages : { periods: [], years: [] };
	const figures = [...rows, ...kinds.flatMap(({ rows }) => rows)];
	const used = new Set([...figures, ...ages.years].map(({ source }) => source));
	return {
		area,
		county,
		country,
		others,
		rows,
		ages,
		kinds,
		told: toldIn(answer.told, part),
		indicators,
		sources: answer.sources.filter(({ id }) => used.has(id)),
		caveats: answer.caveats.filter(({ id }) => figures.some(({ caveat }) => caveat === id))
	};
}

/** The sentences of a part. A chart says its own aloud, and does not show what they were made from. */
function toldIn({ area, parts }: Answer['told'], { kind, id }: Embeddable): Answer['told'] {
	if (kind === 'lugu') return id === 'lugu' ? { area, parts: [] } : { area: [], parts };
	if (kind !== 'joonis') return { area: [], parts: [] };
	const spoken = (sentences: typeof area) => sentences.map((sentence) => ({ ...sentence, rule: '', evidence: [] }));
	return { area: spoken(area), parts: spoken(parts) };
}

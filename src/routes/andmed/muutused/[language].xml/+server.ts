import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { atomXml } from '#lib/export/atom.ts';
import { LanguageCode, languages } from '#lib/model/language.ts';
import { formatNumber } from '#lib/narrative/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { readCatalog } from '#lib/query/catalog.ts';
import { readChanges } from '#lib/query/read-changes.ts';
import { readReleaseJson } from '#lib/query/read-release-json.ts';
import { ReleaseStatus } from '#lib/model/source-status.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** What the newest releases changed, as a feed. Its ids name no host, because a release may stand on several. */
export const GET: RequestHandler = async ({ fetch, params }) => {
	const parsed = v.safeParse(LanguageCode, params.language);
	if (!parsed.success) error(404);
	const language = parsed.output;
	const locale = { locale: language } as const;
	const { status } = await readCatalog(fetch);
	const [changes, { at }] = await Promise.all([readChanges(fetch), readReleaseJson(fetch, status, ReleaseStatus)]);
	const page = localizeHref('/andmed/muutused/', locale);
	const xml = atomXml({
		id: `urn:kov-toolaud:changes:${language}`,
		language,
		title: `${m.site_name({}, locale)}: ${m.changes_name({}, locale)}`,
		author: m.site_name({}, locale),
		updated: changes[0]?.at ?? at,
		self: `/andmed/muutused/${language}.xml`,
		href: page,
		entries: changes.map(({ release, at: made, counts }) => ({
			id: `urn:kov-toolaud:changes:${language}:${release}`,
			title: m.changes_release({ release }, locale),
			updated: made,
			href: `${page}#${release}`,
			summary: m.changes_summary(
				{
					added: formatNumber(counts.added, language),
					revised: formatNumber(counts.revised, language),
					removed: formatNumber(counts.removed, language)
				},
				locale
			)
		}))
	});
	return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

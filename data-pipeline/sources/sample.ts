import type { Source } from '#lib/model/source.ts';

/** What sample figures name as their source: not a published table, but made here where no table tells. */
export const sample: Source = {
	id: 'sample',
	title: { et: 'Näidisandmed', en: 'Sample data' },
	publisher: 'KOV töölaud',
	homepage: null,
	licence: 'CC0-1.0',
	date: '2026-11-22'
};

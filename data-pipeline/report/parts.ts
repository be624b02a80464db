import type { LocalText } from '#lib/model/language.ts';
import { html, type Html } from './html.ts';
import type { RunReport } from './run-report.ts';

/** The Estonian text with the English one below it. */
export function both({ et, en }: LocalText): Html {
	return html`${et} <span class="en" lang="en">${en}</span>`;
}

export const numbers = new Intl.NumberFormat('et');

/** The day of a moment, `'2026-11-22'`; a dash for none. */
export function day(moment: string | null): string {
	return moment?.slice(0, 10) ?? '–';
}

/** `'2026-11-22 02:15 UTC'` */
export function minute(moment: string): string {
	return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}

export function sourceOf({ sources }: RunReport, id: string): RunReport['sources'][number] {
	const found = sources.find((source) => source.id === id);
	return found ?? { id, title: { et: id, en: id }, publisher: '', homepage: null };
}

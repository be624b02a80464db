import * as v from 'valibot';

/** The languages of the site, Estonian first. */
export const languages = ['et', 'en'] as const;
export const LanguageCode = v.picklist(languages);
export type Language = v.InferOutput<typeof LanguageCode>;

/** A text in every language of the site. */
export const LocalText = v.object({ et: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });
export type LocalText = v.InferOutput<typeof LocalText>;

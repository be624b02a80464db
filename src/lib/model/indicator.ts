import * as v from 'valibot';
import { AreaLevel } from './area.ts';
import { Breakdown } from './dimension.ts';
import { LocalText } from './language.ts';
import { Id } from './observation.ts';
import { ThemeId } from './theme.ts';
import { UnitId } from './unit.ts';

/** One value of an indicator whose values are kinds and not amounts. */
export const Category = v.object({ value: v.number(), title: LocalText });

/** What an indicator is: plain data, enough for a table, an axis, a map, a sentence and a download. */
export const Indicator = v.object({
	id: Id,
	theme: ThemeId,
	title: LocalText,
	/** What the figure means and how it is made, in one or two sentences. */
	description: LocalText,
	unit: UnitId,
	/** What the figures are in, where the title of the unit does not say it: of a reader's own formula. */
	unitTitle: v.optional(LocalText),
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
	/** Whether a period's value stands for 1 January, for the whole year, or for a state with no day of its own. */
	timing: v.picklist(['on-1-january', 'during-year', 'state']),
	levels: v.array(AreaLevel),
	/** Which direction is better for residents; `neither` where that is not for a table to say. */
	better: v.picklist(['higher', 'lower', 'neither']),
	/** The lowest and highest value that can be true, in the unit. */
	plausible: v.tuple([v.number(), v.number()]),
	/** Null for amounts. */
	categories: v.nullable(v.array(Category)),
	/** The dimensions along which its figures are also published in parts; empty for most. */
	breakdowns: v.array(Breakdown),
	/**
	 * How far a published figure may move from one release to the next before a person must look, as a fraction
	 * of it (0.2: a fifth). What moves further is taken for an error of the pull.
	 */
	revisionBound: v.pipe(v.number(), v.gtValue(0))
});
export type Indicator = v.InferOutput<typeof Indicator>;

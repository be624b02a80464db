import * as v from 'valibot';
import { LocalText } from './language.ts';

/** The dimensions by which an indicator's figure can be broken down. */
export const dimensionIds = ['age', 'kind', 'field'] as const;
export const DimensionId = v.picklist(dimensionIds);
export type DimensionId = v.InferOutput<typeof DimensionId>;

export const dimensions: Record<DimensionId, LocalText> = {
	age: { et: 'Vanus', en: 'Age' },
	kind: { et: 'Liik', en: 'Kind' },
	field: { et: 'Tegevusala', en: 'Field of activity' }
};

/** The code of a category of a dimension: an age (`'34'`, `'100-plus'`), a kind of income (`'taxes'`). */
export const CategoryId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a category is written in kebab-case')
);
export type CategoryId = v.InferOutput<typeof CategoryId>;

/** The parts that an indicator's figure is the sum of, along one dimension, in the order in which they are told. */
export const Breakdown = v.object({
	dimension: DimensionId,
	categories: v.pipe(v.array(v.object({ id: CategoryId, title: LocalText })), v.nonEmpty())
});
export type Breakdown = v.InferOutput<typeof Breakdown>;

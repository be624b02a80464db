import * as v from 'valibot';
import type { LocalText } from './language.ts';

/**
 * Why an observation is as it is. One capital letter: SDMX code list CL_OBS_STATUS. A word: this project's own,
 * for what that list has no code for; `sample` is a made figure, which no statistics office publishes.
 */
export const statuses = ['A', 'B', 'P', 'E', 'rebuilt', 'inferred', 'sample', 'O', 'M', 'Q'] as const;
export const Status = v.picklist(statuses);
export type Status = v.InferOutput<typeof Status>;

/** The statuses of an observation that has no value. */
const missing = ['O', 'M', 'Q'] as const satisfies readonly Status[];
export const missingStatuses: readonly Status[] = missing;
export type MissingStatus = (typeof missing)[number];

export function isMissing(status: Status): status is MissingStatus {
	return missingStatuses.includes(status);
}

export const statusTitles: Record<Status, LocalText> = {
	A: { et: 'Tavaline väärtus', en: 'Normal value' },
	B: { et: 'Aegrea katkestus', en: 'Break in the series' },
	P: { et: 'Esialgne väärtus', en: 'Provisional value' },
	E: { et: 'Hinnanguline väärtus', en: 'Estimated value' },
	rebuilt: { et: 'Endiste omavalitsuste summa', en: 'Sum of former municipalities' },
	inferred: { et: 'Aasta on tuletatud', en: 'Year inferred' },
	sample: { et: 'Näidisandmed', en: 'Sample data' },
	O: { et: 'Andmed puuduvad', en: 'No data' },
	M: { et: 'Väärtust ei saa olla', en: 'Value cannot exist' },
	Q: { et: 'Ei avaldata', en: 'Not published' }
};

/** From the least to the most worth telling: a figure made from several takes the strongest status of them. */
export const statusesByStrength = ['A', 'inferred', 'E', 'P', 'rebuilt', 'B', 'sample', 'O', 'Q', 'M'] as const;
const strength = (status: Status) => statusesByStrength.indexOf(status);

/** The status of a figure made from figures of these statuses; `A` when there are none. */
export function strongestStatus(parts: readonly Status[]): Status {
	return parts.reduce<Status>(
		(strongest, status) => (strength(status) > strength(strongest) ? status : strongest),
		'A'
	);
}

import { marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, missingFrom, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

function total(profile: Profile, known: readonly Known[], missing: string[], sample: boolean): Finding {
	const statement = {
		kind: 'net-migration',
		area: profile.area,
		years: known.map(({ period }) => period),
		total: known.reduce((sum, { value }) => sum + value, 0),
		missing,
		sample,
		kindsUnknown: known.some(({ caveat }) => caveat === 'migration-kinds-unknown'),
		marks: marksOf(known).filter(({ mark }) => mark !== 'sample')
	} as const;
	const id = sample ? 'net-migration-sample' : 'net-migration';
	return { id, statement, evidence: evidenceOf(profile, known) };
}

/** Net migration, summed over the years that are known and, apart from them, over those with a sample figure. */
export function migration(profile: Profile): Finding[] {
	const known = knownIn(profile, 'net-migration');
	const real = known.filter(({ status }) => status !== 'sample');
	const sample = known.filter(({ status }) => status === 'sample');
	const periods = known.map(({ period }) => period);
	const missing = missingFrom(periods, profile.range);
	// Years with no figure at all are told once.
	return [
		...(real.length > 0 ? [total(profile, real, sample.length > 0 ? [] : missing, false)] : []),
		...(sample.length > 0 ? [total(profile, sample, missing, true)] : [])
	];
}

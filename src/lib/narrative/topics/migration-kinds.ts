import { marksOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, missingFrom, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

type Year = { internal: Known; external: Known };

const isSample = ({ internal, external }: Year) => internal.status === 'sample' || external.status === 'sample';

/** Internal and external migration over the years that have both; sample figures apart from known ones. */
export function migrationKinds(profile: Profile): Finding[] {
	const others = new Map(knownIn(profile, 'net-migration-external').map((row) => [row.period, row]));
	const years = knownIn(profile, 'net-migration-internal').flatMap((internal): Year[] => {
		const external = others.get(internal.period);
		return external ? [{ internal, external }] : [];
	});
	const real = years.filter((year) => !isSample(year));
	const sample = years.filter(isSample);
	const missing = missingFrom(
		years.map(({ internal }) => internal.period),
		profile.range
	);
	// Years with no figure at all are told once.
	return [
		...(real.length > 0 ? [total(profile, real, sample.length > 0 ? [] : missing, false)] : []),
		...(sample.length > 0 ? [total(profile, sample, missing, true)] : [])
	];
}

function total(profile: Profile, years: readonly Year[], missing: string[], sample: boolean): Finding {
	const rows = years.flatMap(({ internal, external }) => [internal, external]);
	const statement = {
		kind: 'migration-kinds',
		area: profile.area,
		years: years.map(({ internal }) => internal.period),
		internal: years.reduce((sum, { internal }) => sum + internal.value, 0),
		external: years.reduce((sum, { external }) => sum + external.value, 0),
		missing,
		sample,
		marks: marksOf(rows).filter(({ mark }) => mark !== 'sample')
	} as const;
	return { id: sample ? 'migration-kinds-sample' : 'migration-kinds', statement, evidence: evidenceOf(profile, rows) };
}

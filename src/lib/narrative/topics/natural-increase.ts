import { marksOf, sampleYearsOf } from '../marks.ts';
import { evidenceOf, type Known, knownIn, missingFrom, type Profile } from '../profile.ts';
import type { Finding } from '../statement.ts';

type Year = { births: Known; deaths: Known };

const isSample = ({ births, deaths }: Year) => births.status === 'sample' || deaths.status === 'sample';

function totals(years: readonly Year[]) {
	return {
		years: years.map(({ births }) => births.period),
		births: years.reduce((sum, { births }) => sum + births.value, 0),
		deaths: years.reduce((sum, { deaths }) => sum + deaths.value, 0)
	};
}

/** Births and deaths over the years that have both: first what is known, then all of it where some is sample. */
export function naturalIncrease(profile: Profile): Finding[] {
	const { area, range } = profile;
	const deaths = new Map(knownIn(profile, 'deaths').map((row) => [row.period, row]));
	const years = knownIn(profile, 'births').flatMap((births) => {
		const other = deaths.get(births.period);
		return other ? [{ births, deaths: other }] : [];
	});
	const real = years.filter((year) => !isSample(year));
	const missing = missingFrom(totals(years).years, range);
	const findings: Finding[] = [];
	if (real.length > 0) {
		const rows = real.flatMap((year) => [year.births, year.deaths]);
		// Years with a sample figure are told of in the sentence that follows.
		const facts = { ...totals(real), missing: real.length === years.length ? missing : [], marks: marksOf(rows) };
		const statement = { kind: 'natural-increase', area, ...facts } as const;
		findings.push({ id: 'natural-increase', statement, evidence: evidenceOf(profile, rows) });
	}
	if (real.length < years.length) {
		const rows = years.flatMap((year) => [year.births, year.deaths]);
		const facts = { ...totals(years), missing, sampleYears: sampleYearsOf(rows) };
		const statement = { kind: 'natural-increase-with-sample', area, ...facts } as const;
		findings.push({ id: 'natural-increase-with-sample', statement, evidence: evidenceOf(profile, rows) });
	}
	return findings;
}

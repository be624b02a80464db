import { marksOf } from '../marks.ts';
import { comparedEvidence, evidenceOf, knownIn, type Profile } from '../profile.ts';
import { country, type Finding } from '../statement.ts';

const sides = ['county', 'country'] as const;

function olderShare(profile: Profile): Finding[] {
	const { area, county } = profile;
	const figure = knownIn(profile, 'population-60-plus-share').at(-1);
	if (!figure) return [];
	const places = { county, country };
	// A county of one municipality has its figure, and would only say it again.
	const told = sides.flatMap((side) => {
		const place = places[side];
		const percent = figure[side];
		return place && percent !== null && percent !== figure.value ? [{ side, compared: { place, percent } }] : [];
	});
	const statement = {
		kind: 'older-share',
		area,
		figure,
		others: told.map(({ compared }) => compared),
		marks: marksOf([figure])
	} as const;
	const evidence = [
		...evidenceOf(profile, [figure]),
		...told.flatMap(({ side }) => comparedEvidence(profile, [figure], side))
	];
	return [{ id: 'older-share', statement, evidence }];
}

function meanAge(profile: Profile): Finding[] {
	const { area, range } = profile;
	const all = knownIn(profile, 'mean-age');
	const published = all.filter(({ status }) => status !== 'sample');
	// A published figure is told before a newer sample one, and never held against it.
	const known = published.length > 0 ? published : all;
	const last = known.at(-1);
	if (!last) return [];
	const start = known[0];
	const first = start && start !== last ? start : null;
	const rows = first ? [first, last] : [last];
	const statement = {
		kind: 'mean-age',
		area,
		first,
		last,
		difference: first ? Number((last.value - first.value).toFixed(1)) : 0,
		missing: [...new Set([range.from, range.to])].filter((end) => !all.some(({ period }) => period === end)),
		sample: rows.some(({ status }) => status === 'sample'),
		marks: marksOf(rows).filter(({ mark }) => mark !== 'sample')
	} as const;
	return [{ id: 'mean-age', statement, evidence: evidenceOf(profile, rows) }];
}

/** How old the residents are: the share of those aged 60 and over, and the mean age. */
export function ageing(profile: Profile): Finding[] {
	return [...olderShare(profile), ...meanAge(profile)];
}

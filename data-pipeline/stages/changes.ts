import { ValueChange, type ChangeCounts, type ReleaseChanges } from '#lib/model/change-log.ts';
import type { Indicator } from '#lib/model/indicator.ts';
import type { UnitId } from '#lib/model/unit.ts';
import * as v from 'valibot';
import type { Problem } from './check.ts';
import { withReleases, type Comparison } from './release-figures.ts';

/** How many changes are told one by one. */
const mostValues = 500;

/** `share`: how far a figure moved, relative to the larger of the two; 1 where there is only one. */
const changedFigures = `create or replace temp table changed as
	select area, period,
		before.value as before, before.status as before_status, after.value as after, after.status as after_status,
		case when before.status is null then 'added' when after.status is null then 'removed' else 'revised' end as kind,
		coalesce(abs(after.value - before.value) / greatest(abs(after.value), abs(before.value)), 1) as share
	from before
	full join after using (area, period)
	where (before.value is null) <> (after.value is null)
		or abs(after.value - before.value) > 1e-9 * greatest(1, abs(after.value), abs(before.value))`;

const keptFigures = `insert into kept select $position, $indicator, * from changed
	qualify row_number() over (partition by kind order by share desc, area, period) <= ${mostValues}`;

const Kind = v.picklist(['added', 'removed', 'revised']);
const none: ChangeCounts = { added: 0, removed: 0, revised: 0 };

/** All indicators: those of the catalog in its order, then those that it has no more. */
function inOrder(ids: readonly string[], order: readonly string[]): string[] {
	const [known, listed] = [new Set(ids), new Set(order)];
	return [...order.filter((id) => known.has(id)), ...ids.filter((id) => !listed.has(id))];
}

/**
 * What the observations in the Parquet files `after` change against those in `before`; `order` is that of the catalog's
 * indicators. An observation that says why there is no figure is none: where it comes or goes alone, nothing changed.
 */
export async function compareReleases(
	before: readonly string[],
	after: readonly string[],
	order: readonly string[]
): Promise<Pick<ReleaseChanges, 'counts' | 'indicators' | 'values'>> {
	return withReleases(before, after, async (comparison) => {
		const { ask, run, open } = comparison;
		await run(`create temp table kept (position integer, indicator text, area text, period text, before double,
			before_status text, after double, after_status text, kind text, share double)`);
		const counts = { ...none };
		const indicators: ReleaseChanges['indicators'] = [];
		for (const [position, indicator] of inOrder(comparison.indicators, order).entries()) {
			await open(indicator);
			await run(changedFigures);
			const kinds = await ask(
				v.object({ kind: Kind, count: v.number() }),
				'select kind, count(*)::integer as count from changed group by kind'
			);
			if (kinds.length === 0) continue;
			const own = { ...none };
			for (const { kind, count } of kinds) {
				own[kind] = count;
				counts[kind] += count;
			}
			indicators.push({ indicator, counts: own });
			await run(keptFigures, { position, indicator });
		}
		const values = await ask(
			ValueChange,
			`select indicator, area, period, before, before_status as "beforeStatus", after, after_status as "afterStatus"
			from kept
			order by case kind when 'revised' then 1 when 'removed' then 2 else 3 end,
				case kind when 'revised' then -share else 0 end, position, area, period
			limit ${mostValues}`
		);
		return { counts, indicators, values };
	});
}

/** What findLeaps has to know of an indicator. */
export type Bounded = Pick<Indicator, 'id' | 'unit' | 'decimals' | 'revisionBound' | 'timing'>;

/** How many findings of a kind are told one by one for an indicator. */
const mostFindings = 20;

/** What share of an indicator's figures may be gone. */
const mayBeGone = 0.1;

/**
 * What a figure of a unit may always move by, however small it is; where none is given, by its last decimal. Ten people
 * are no leap in any village, though they move the rates of the smallest by much.
 */
const floors: Partial<Record<UnitId, number>> = {
	persons: 10,
	dwellings: 10,
	accidents: 10,
	settlements: 10,
	systems: 10,
	percent: 1,
	'per-1000': 5,
	'per-100-working-age': 5,
	'thousand-euros': 100,
	'euros-per-resident': 100,
	// A figure that is a kind and not an amount may become any other kind.
	category: Infinity
};

const everyArea = 'all areas';
const everyPeriod = 'all periods';

const comparedFigures = `create or replace temp table compared as
	select area, period, before.value as before, after.value as after
	from (from before where value is not null) as before
	left join after using (area, period)`;

/** `before`, `after`: a figure; of an area or period that has none left, how many there were. `found`: of its kind. */
const Finding = v.object({
	area: v.string(),
	period: v.string(),
	before: v.number(),
	after: v.nullable(v.number()),
	found: v.number()
});
type Finding = v.InferOutput<typeof Finding>;

/** The areas, or the periods, that had figures and have none. */
function gone(area: string, period: string, by: 'area' | 'period'): string {
	return `select ${area} as area, ${period} as period, count(*)::double as before, null::double as after,
			(count(*) over ())::integer as found
		from compared group by ${by} having count(after) = 0 order by ${by} limit ${mostFindings}`;
}
const areasGone = gone('area', `'${everyPeriod}'`, 'area');
const periodsGone = gone(`'${everyArea}'`, 'period', 'period');

const leaps = `select *, (count(*) over ())::integer as found from compared
	where abs(after - before) >= $floor and abs(after - before) > $bound * abs(before)
	order by abs(after - before) / greatest(abs(after), abs(before)) desc, area, period limit ${mostFindings}`;

async function leapsOf(
	{ open, ask, run }: Comparison,
	indicator: Bounded,
	sources: readonly string[]
): Promise<Problem[]> {
	const { id, unit, decimals, revisionBound: bound } = indicator;
	const problems: Problem[] = [];
	function tell(area: string, period: string, reason: string): void {
		problems.push({ indicator: id, area, period, reason, sources: [...sources] });
	}
	function tellAll(findings: readonly Finding[], reasonOf: (finding: Finding) => string): void {
		for (const finding of findings) tell(finding.area, finding.period, reasonOf(finding));
		const [first] = findings;
		if (first && first.found > findings.length)
			tell(everyArea, everyPeriod, `and ${first.found - findings.length} more of this kind`);
	}
	await open(id);
	await run(comparedFigures);
	const [counts] = await ask(
		v.object({ before: v.number(), gone: v.number(), renewed: v.nullable(v.boolean()) }),
		`select count(*)::integer as before, (count(*) - count(after))::integer as gone,
			(select max(period) from after) > max(period) as renewed
		from compared`
	);
	if (!counts || counts.before === 0) return [];
	// A state without a day of its own goes by the year of its pull: in January its old year is gone for a newer one.
	if (indicator.timing === 'state' && counts.renewed) return [];
	if (counts.gone > counts.before * mayBeGone)
		tell(everyArea, everyPeriod, `${counts.gone} of the ${counts.before} figures of the release before are gone`);
	if (counts.gone > 0 && counts.gone < counts.before) {
		tellAll(await ask(Finding, areasGone), ({ before }) => `had ${before} figures and has none`);
		tellAll(await ask(Finding, periodsGone), ({ before }) => `had ${before} figures and has none`);
	}
	const floor = floors[unit] ?? 10 ** -decimals;
	const moved = await ask(Finding, leaps, { bound, floor });
	tellAll(
		moved,
		({ before, after }) => `${before} became ${after}, more than ${Number((bound * 100).toFixed(2))}% away`
	);
	return problems;
}

/**
 * What moved further between two releases than a published figure does: a value beyond its indicator's `revisionBound`,
 * more than a tenth of an indicator's figures gone, an area or a period left without any. `sourcesOf` names the sources
 * that an indicator is made from. Indicators that are not listed are not looked at, nor is a state without
 * a day of its own that is told of a newer year.
 */
export async function findLeaps(
	before: readonly string[],
	after: readonly string[],
	indicators: readonly Bounded[],
	sourcesOf: ReadonlyMap<string, readonly string[]> = new Map()
): Promise<Problem[]> {
	return withReleases(before, after, async (comparison) => {
		const problems: Problem[] = [];
		for (const indicator of indicators)
			problems.push(...(await leapsOf(comparison, indicator, sourcesOf.get(indicator.id) ?? [])));
		return problems;
	});
}

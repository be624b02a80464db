import type { ReleaseStatus, SourceState, SourceStatus } from '../../model/source-status.ts';

/** The states that a person should look at after the publishers were asked, the worst first. */
const failing: readonly SourceState[] = ['missing', 'stale'];

/** What a status comes to in a word. */
export type Standing = 'embedded' | 'well' | 'failing';

export type StatusView = {
	standing: Standing;
	/** The sources that need attention, the worst first. */
	attention: readonly SourceStatus[];
	/** Those whose figures are in the release, in the order of the catalog. */
	others: readonly SourceStatus[];
	/** Those that only a publisher has, where no publisher was asked. */
	unasked: readonly SourceStatus[];
};

export function statusView({ live, sources }: ReleaseStatus): StatusView {
	const attention = live ? failing.flatMap((state) => sources.filter((source) => source.state === state)) : [];
	const unasked = live ? [] : sources.filter(({ state }) => state === 'missing');
	const others = sources.filter((source) => !attention.includes(source) && !unasked.includes(source));
	const standing = attention.length > 0 ? 'failing' : live ? 'well' : 'embedded';
	return { standing, attention, others, unasked };
}

/** Whether the day by which something newer was expected had passed on the day of the run. */
export function isOverdue({ expected }: Pick<SourceStatus, 'expected'>, today: string): boolean {
	return expected !== null && expected < today;
}

import type { SourceDefinition } from './define.ts';
import type { Pulled, Puller } from './pull/pull.ts';
import type { PullRequest } from './request.ts';
import { grouped } from './stages/grouped.ts';
import { reasonOf } from './stages/pull-checks.ts';
import type { Pull } from './stages/pulls.ts';

/** What a publisher answered, or why it did not. */
export type Answer = Pulled | { kind: 'failed'; reason: string };

/** What is to be pulled: the source, what is asked, and the good pull that the answer may say is still the newest. */
export type Errand = { source: SourceDefinition; request: PullRequest; since: Pull | null };

function hostOf(request: PullRequest): string {
	if (request.kind === 'pxweb') return new URL(request.base).host;
	return new URL(request.kind === 'sparql' ? request.endpoint : request.url).host;
}

async function answerTo({ source, request, since }: Errand, puller: Puller): Promise<Answer> {
	try {
		return await puller.pull(source, request, since);
	} catch (error) {
		return { kind: 'failed', reason: reasonOf(source.id, error) };
	}
}

/**
 * Asks the publishers, several hosts at once and each host one thing after the other. One that fails stops no other.
 * `told` hears of every source when its turn comes (null), and again with its answer.
 */
export async function pullAll(
	errands: readonly Errand[],
	puller: Puller,
	told: (source: string, answer: Answer | null) => void
): Promise<Map<string, Answer>> {
	const answers = new Map<string, Answer>();
	async function inTurn(queue: readonly Errand[]): Promise<void> {
		for (const errand of queue) {
			const { id } = errand.source;
			told(id, null);
			const answer = await answerTo(errand, puller);
			answers.set(id, answer);
			told(id, answer);
		}
	}
	const hosts = grouped(errands, ({ request }) => hostOf(request));
	await Promise.all([...hosts.values()].map(inTurn));
	return answers;
}

import { describe, expect, it } from 'vitest';
import { smallSource, smallTable } from '../tests/fixtures/small-source.ts';
import { type Errand, pullAll } from './live-pull.ts';
import type { Pulled, Puller } from './pull/pull.ts';
import type { PullRequest } from './request.ts';

function errand(id: string, request: PullRequest): Errand {
	return { source: smallSource(id, { request }), request, since: null };
}

const table = (url: string): PullRequest => ({ kind: 'file', url, expects: 'csv' });
const pulled: Pulled = { kind: 'bytes', bytes: smallTable(), extension: 'csv', updated: null, etag: null };

describe('pullAll', () => {
	it('asks hosts at once, and each host one thing after the other', async () => {
		const atWork: string[] = [];
		const seen: string[] = [];
		const puller: Puller = {
			async pull({ id }) {
				atWork.push(id);
				seen.push(atWork.join(' + '));
				// Long enough for every errand that need not wait to have begun.
				for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
				atWork.splice(atWork.indexOf(id), 1);
				return pulled;
			}
		};
		const errands = [
			errand('births', { kind: 'pxweb', base: 'https://one.example/api', table: 'RV112U', select: {} }),
			errand('deaths', { kind: 'pxweb', base: 'https://one.example/api', table: 'RV49U', select: {} }),
			errand('contacts', { kind: 'sparql', endpoint: 'https://two.example/sparql', query: 'ASK {}' })
		];
		const answers = await pullAll(errands, puller, () => undefined);
		expect(seen).toEqual(['births', 'births + contacts', 'deaths']);
		expect([...answers.keys()].sort()).toEqual(['births', 'contacts', 'deaths']);
	});

	it('goes on after a failure, and tells it in one line', async () => {
		const puller: Puller = {
			pull: ({ id }) => (id === 'births' ? Promise.reject(new Error('no\nanswer')) : Promise.resolve(pulled))
		};
		const told: string[] = [];
		const errands = ['births', 'deaths'].map((id) => errand(id, table(`https://one.example/${id}`)));
		const answers = await pullAll(errands, puller, (id, answer) => told.push(`${id} ${answer?.kind ?? 'begins'}`));
		expect(answers.get('births')).toEqual({ kind: 'failed', reason: 'births: no answer' });
		expect(answers.get('deaths')).toBe(pulled);
		expect(told).toEqual(['births begins', 'births failed', 'deaths begins', 'deaths bytes']);
	});
});

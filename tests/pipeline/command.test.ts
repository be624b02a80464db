import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openPlace, run } from './program.ts';

describe('the program', () => {
	it('explains itself', async () => {
		const { code, out, err } = await run('--help');
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(/^npm run data -- \[options\]\n/);
	});

	it.each([
		[['--lively'], /^Unknown option '--lively'.* \(--help lists the options\)\n$/],
		[['--live', '--only', 'nothing'], /^"nothing" is not a source that can be asked for: .*boundaries/]
	])('ends with 2 for what it does not understand: %j', async (args, line) => {
		const { code, out, err } = await run(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(line);
	});

	it('makes the release of the embedded snapshot without publishing it when it is tried', async () => {
		const { folder, out, args, close } = await openPlace();
		const { code, err } = await run(...args, '--dry-run', '--report', `${folder}/report`);
		expect([code, err]).toEqual([0, '']);
		expect(existsSync(out)).toBe(false);
		expect((await readdir(`${folder}/report`)).sort()).toEqual(['report.html', 'report.json']);
		await close();
	}, 180_000);
});

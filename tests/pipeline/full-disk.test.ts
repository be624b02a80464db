import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPublishers } from '../publishers/start.ts';
import { changedSnapshot, openPlace, provenRelease, run, start } from './program.ts';

let place: Awaited<ReturnType<typeof openPlace>>;
beforeEach(async () => {
	place = await openPlace();
});
afterEach(() => place.close());

/** What is written to this device is refused as on a disk without space. */
const full = '/dev/full';

describe.runIf(process.platform === 'linux')('a disk that is full', () => {
	it('leaves what was published as it was, wherever the space ends, and the next run goes on', async () => {
		const [before, after] = await Promise.all(
			['6146', '6147'].map((value) => changedSnapshot(join(place.folder, value), value))
		);
		await run(...place.args, '--snapshot', before ?? '');
		const published = await provenRelease(place.out);
		const args = [...place.args, '--snapshot', after ?? ''];
		// The longest file that may be written, in blocks of 512 bytes: room for the lock alone, and for most files.
		for (const blocks of [8, 200]) {
			const ending = await start({ args, shell: `ulimit -f ${blocks}` }).end;
			expect(ending.code, ending.out).toBe(1);
			expect(ending.err).toMatch(/EFBIG|too large|No release/i);
			expect(ending.err).toContain('what was published before stays');
			expect(await provenRelease(place.out)).toBe(published);
		}
		expect(await run(...args)).toMatchObject({ code: 0, err: '' });
		expect(await provenRelease(place.out)).not.toBe(published);
	}, 180_000);

	it('as the catalog is written leaves the old one', async () => {
		const snapshot = await changedSnapshot(join(place.folder, 'changed'), '6146');
		await run(...place.args);
		const published = await provenRelease(place.out);
		await symlink(full, join(place.out, 'catalog.json.tmp'));
		const ending = await run(...place.args, '--snapshot', snapshot);
		expect(ending.code).toBe(1);
		expect(ending.err).toMatch(/catalog\.json.*ENOSPC/);
		expect(await provenRelease(place.out)).toBe(published);
	}, 180_000);

	it('as a pull is stored does not keep it from readers, and is told', async () => {
		const publishers = await startPublishers();
		await mkdir(join(place.store, 'pulls', 'riha'), { recursive: true });
		await symlink(full, join(place.store, 'pulls', 'riha', 'manifest.json.tmp'));
		const ending = await run('--live', '--only', 'riha', '--mirror', publishers.url, ...place.args);
		expect(ending.code).toBe(1);
		expect(ending.err).toMatch(/^riha: not stored: ENOSPC/);
		await provenRelease(place.out);
		const report: unknown = JSON.parse(await readFile(join(place.store, 'report', 'report.json'), 'utf8'));
		expect(report).toMatchObject({ problems: [expect.stringContaining('ENOSPC')] });
		await publishers.close();
	}, 180_000);
});

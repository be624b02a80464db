import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole } from './release-files.ts';
import { openStaging, type Staging } from './staging.ts';

let folder: string;
let staging: Staging;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'staging-'));
	staging = openStaging(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const inFolder = (path: string) => readFileSync(join(folder, path));

describe('a file of a release', () => {
	it('bears the hash of its content in its name', () => {
		const path = staging.add('answers/area-profile/0663', 'json', bytes('{}'));
		expect(path).toBe('answers/area-profile/0663.44136fa355b3678a.json');
		expect(isWhole(path, inFolder(path))).toBe(true);
	});

	it('has the same name when it comes piece by piece', () => {
		const growing = staging.begin('answers/area-profile/0663', 'json');
		growing.write(bytes('{'));
		expect(staging.files()).toEqual([]);
		growing.write(bytes('}'));
		const path = growing.end();
		expect(path).toBe('answers/area-profile/0663.44136fa355b3678a.json');
		expect(inFolder(path).toString()).toBe('{}');
	});

	it('may come under its name from the release before', () => {
		expect(staging.adopt('changes.44136fa355b3678a.json', bytes('{}'))).toBe('changes.44136fa355b3678a.json');
		expect(staging.files()).toEqual(['changes.44136fa355b3678a.json']);
	});

	it('is listed once, whoever brings it', () => {
		staging.add('b', 'json', bytes('2'));
		staging.add('a', 'json', bytes('1'));
		staging.add('a', 'json', bytes('1'));
		expect(staging.files().map((path) => path.slice(0, 1))).toEqual(['a', 'b']);
	});
});

describe('what is needed on the way', () => {
	it('is no file of the release, and is gone in the end', () => {
		const file = staging.keep('observations/population.parquet', bytes('before'));
		expect(readFileSync(file, 'utf8')).toBe('before');
		expect(staging.files()).toEqual([]);
		staging.clear();
		expect(existsSync(file)).toBe(false);
	});
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countTests } from '../scripts/lib/checks.mjs';
import { CommandError, runNode } from '../scripts/lib/command.mjs';
import { isInstalled } from '../scripts/lib/install.mjs';
import { nodeComplaint } from '../scripts/lib/project.mjs';
import { readPort } from '../scripts/lib/serve.mjs';
import { whenChanged } from '../scripts/lib/stamps.mjs';
import { startSteps } from '../scripts/lib/steps.mjs';

describe('the Node version', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
		expect(nodeComplaint(version, '>=20.19')).toBeNull();
	});

	it.each(['18.20.4', '20.9.0'])('%s is too old, and the line says what is needed', (version) => {
		expect(nodeComplaint(version, '>=20.19')).toBe(
			`This project needs Node 20.19 or newer; this is Node ${version}. Get one at https://nodejs.org/`
		);
	});
});

describe('the port', () => {
	it('is 4173 unless another is asked for', () => {
		expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([4173, 4173, 8080]);
	});

	it.each(['0', '65536', '80x', '-1', '4.5'])('is not %s', (asked) => {
		expect(() => readPort(asked)).toThrow(`PORT is a number from 1 to 65535, not "${asked}"`);
	});
});

describe('isInstalled', () => {
	const asked = {
		packages: {
			'': { version: '0.1.0' },
			'node_modules/svelte': { version: '5.57.3' },
			'node_modules/esbuild-win32': { version: '1.0.0', optional: true }
		}
	};

	it('is true when every package is there, but for those of other machines', () => {
		expect(isInstalled(asked, { packages: { 'node_modules/svelte': { version: '5.57.3' } } })).toBe(true);
	});

	it('is false when a package is missing', () => {
		expect(isInstalled(asked, { packages: {} })).toBe(false);
	});

	it('is false when a package has another version', () => {
		expect(isInstalled(asked, { packages: { 'node_modules/svelte': { version: '5.0.0' } } })).toBe(false);
	});
});

describe('whenChanged', () => {
	const task = { name: 'page', inputs: ['in', 'one.json'], without: [/\.test\.ts$/], outputs: ['out'] };
	let folder = '';
	let made = 0;

	beforeEach(() => {
		folder = `${mkdtempSync(join(tmpdir(), 'stamps-'))}/`;
		made = 0;
		mkdirSync(`${folder}in`);
		writeFileSync(`${folder}in/a.ts`, 'a');
	});

	afterEach(() => rmSync(folder, { recursive: true }));

	const make = () =>
		whenChanged(
			task,
			async () => {
				made += 1;
				mkdirSync(`${folder}out`, { recursive: true });
				writeFileSync(`${folder}out/page.html`, 'made');
			},
			folder
		);

	it('does the work once while nothing changes', async () => {
		expect([await make(), await make(), made]).toEqual(['done', 'unchanged', 1]);
	});

	it.each([
		['an input has other bytes', () => writeFileSync(`${folder}in/a.ts`, 'b')],
		['an input is added', () => writeFileSync(`${folder}in/b.ts`, 'b')],
		['an input is taken away', () => rmSync(`${folder}in/a.ts`)],
		['a missing input file appears', () => writeFileSync(`${folder}one.json`, '{}')],
		['the output is gone', () => rmSync(`${folder}out`, { recursive: true })],
		['part of the output is gone', () => rmSync(`${folder}out/page.html`)],
		['the output was cut short', () => writeFileSync(`${folder}out/page.html`, '')]
	])('does it again when %s', async (_, change) => {
		await make();
		change();
		expect([await make(), made]).toEqual(['done', 2]);
	});

	it('does not do it again for a test', async () => {
		await make();
		writeFileSync(`${folder}in/a.test.ts`, 'test');
		expect(await make()).toBe('unchanged');
	});

	it('does it again with other settings', async () => {
		await make();
		const asked = { ...task, settings: ['SITE_ORIGIN=https://kov.example'] };
		const again = () => whenChanged(asked, () => Promise.resolve(), folder);
		expect([await again(), await again()]).toEqual(['done', 'unchanged']);
	});

	it('does it again after work that failed', async () => {
		await make();
		writeFileSync(`${folder}in/a.ts`, 'b');
		await expect(whenChanged(task, () => Promise.reject(new Error('broken')), folder)).rejects.toThrow('broken');
		expect(await make()).toBe('done');
	});
});

describe('the steps of a command', () => {
	it('shows what a failed program printed, and nothing of one that went well', async () => {
		let shown = '';
		const { step, skip } = startSteps(3, (text) => {
			shown += text;
		});
		const program = (code: number) => async () => {
			await runNode(['-e', `console.log('printed by ' + ${code}); process.exit(${code})`]);
			return 'done' as const;
		};
		expect(await step('First', program(0))).toBe(true);
		expect(await step('Second', program(3))).toBe(false);
		skip('Third', 'the second failed');
		expect(shown.replace(/\d+\.\d s/g, '0.1 s')).toBe(
			[
				'1/3 First … 0.1 s',
				'2/3 Second … failed after 0.1 s',
				'printed by 3',
				'',
				'(ended with exit code 3)',
				'3/3 Third … not run: the second failed',
				''
			].join('\n')
		);
	});

	it('does not take a mistake of its own for a failed program', async () => {
		const { step } = startSteps(1, () => undefined);
		await expect(step('Only', () => Promise.reject(new TypeError('a mistake')))).rejects.toThrow('a mistake');
	});
});

describe('runNode', () => {
	it('keeps what the program wrote to both of its outputs', async () => {
		const program = `console.log('out'); console.error('err'); process.exit(1)`;
		const failure = await runNode(['-e', program]).catch((cause: unknown) => cause);
		expect(failure).toBeInstanceOf(CommandError);
		expect((failure as CommandError).output).toMatch(/out[^]*err|err[^]*out/);
	});
});

describe('countTests', () => {
	it('counts tests, and a file that could not be read as one failure', () => {
		expect(countTests({ numPassedTests: 5, numFailedTests: 2, numFailedTestSuites: 1 })).toEqual({
			passed: 5,
			failed: 2
		});
		expect(countTests({ numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({
			passed: 5,
			failed: 1
		});
	});
});

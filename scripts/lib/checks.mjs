import { existsSync, readFileSync, rmSync } from 'node:fs';
import { CommandError, packageFile, runNode } from './command.mjs';
import { root } from './project.mjs';

/**
 * What Vitest's JSON reporter tells of a run.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number }} VitestReport
 */

/**
 * How many passed and failed. A test file that could not be read has no tests to count: it counts as one failure.
 * @param {VitestReport} report
 * @returns {{ passed: number, failed: number }}
 */
export function countTests({ numPassedTests, numFailedTests, numFailedTestSuites }) {
	const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
	return { passed: numPassedTests, failed };
}

/**
 * Keeps count of what passed and failed, through all the checks of a run.
 * @param {ReturnType<typeof import('./steps.mjs').startSteps>} steps
 * @param {{ verbose?: boolean }} options
 */
export function startChecks({ step }, options) {
	const total = { passed: 0, failed: 0 };

	/**
	 * A check that passes or fails as a whole.
	 * @param {string} label
	 * @param {() => Promise<import('./steps.mjs').Outcome>} work
	 */
	async function gate(label, work) {
		const passed = await step(label, work);
		total[passed ? 'passed' : 'failed'] += 1;
		return passed;
	}

	/**
	 * A gate that is one or more programs of installed packages.
	 * @param {string} label
	 * @param {...readonly [file: string, ...args: string[]]} programs
	 */
	function programs(label, ...programs) {
		return gate(label, async () => {
			for (const [file, ...args] of programs) await runNode([packageFile(file), ...args], options);
			return 'done';
		});
	}

	/**
	 * The tests of one Vitest configuration; each counts by itself. CI is set, so that no snapshot is written, and
	 * NO_COLOR, because it would also colour what is kept for later.
	 * @param {string} label
	 * @param {string} config
	 */
	function tests(label, config) {
		return step(label, async () => {
			const report = `${root}.stamps/tests.json`;
			rmSync(report, { force: true });
			const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
			const args = [packageFile('vitest/vitest.mjs'), 'run', '--config', config, ...reporters];
			let output = '';
			try {
				await runNode(args, { ...options, env: { CI: '1', NO_COLOR: '1' } });
			} catch (cause) {
				if (!(cause instanceof CommandError)) throw cause;
				output = cause.output;
			}
			const { passed, failed } = existsSync(report)
				? countTests(JSON.parse(readFileSync(report, 'utf8')))
				: { passed: 0, failed: 1 };
			const broken = output !== '' && failed === 0 ? 1 : 0;
			total.passed += passed;
			total.failed += failed + broken;
			const said = `${passed} passed, ${failed + broken} failed`;
			return output === '' ? { said } : { said: `${said}\n${output.trimEnd()}\n`, passed: false };
		});
	}

	return { total, gate, programs, tests };
}

/** `npm test`: installs, then runs every check there is. The last line counts them. */
import { startChecks } from './lib/checks.mjs';
import { install } from './lib/install.mjs';
import { buildSite, makeRelease } from './lib/prepare.mjs';
import { requireNode } from './lib/project.mjs';
import { startSteps } from './lib/steps.mjs';

requireNode();

const options = { verbose: process.argv.includes('--verbose') };
const steps = startSteps(8);
const { total, gate, programs, tests } = startChecks(steps, options);

/** Every check, in the order in which a failure is best understood. */
async function checkAll() {
	if (!(await steps.step('Installing packages', () => install(options)))) {
		total.failed += 1;
		return;
	}
	await programs('Format', ['prettier/bin/prettier.cjs', '--check', '.']);
	await programs('Lint', ['eslint/bin/eslint.js', '.', '--max-warnings=0']);
	const released = await gate('Data release', () => makeRelease(options));
	if (!released) steps.skip('Site build', 'there is no data release');
	const built = released && (await gate('Site build', () => buildSite(options)));
	await programs(
		'Types',
		['@sveltejs/kit/svelte-kit.js', 'sync'],
		['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
	);
	await tests('Unit, contract and architecture tests', 'vitest.config.ts');
	if (built) await tests('Browser tests', 'tests/e2e/vitest.config.ts');
	else steps.skip('Browser tests', 'there is no build');
}

try {
	await checkAll();
} catch (cause) {
	console.error(cause);
	total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

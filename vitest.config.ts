import { defineConfig } from 'vitest/config';

/** Unit, contract and architecture tests: plain modules, so none of the site's plugins. */
export default defineConfig({
	test: {
		include: [
			'src/**/*.test.ts',
			'data-pipeline/**/*.test.ts',
			'tests/*.test.ts',
			'tests/{contract,pipeline,publishers}/**/*.test.ts'
		],
		testTimeout: 30_000,
		// Modules are read once by each worker and not once for each file: no test replaces one, or anything global.
		isolate: false
	}
});

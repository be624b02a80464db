import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/e2e/**/*.test.ts'],
		environment: 'node',
		globalSetup: ['tests/e2e/setup.ts'],
		// One browser, drawing maps on the processor: more pages at a time would only wait for each other.
		maxWorkers: 2,
		testTimeout: 60_000,
		// A page that is waited for may draw on a processor that others use too; one second, as it would be, is then too short.
		expect: { poll: { timeout: 20_000 } }
	}
});

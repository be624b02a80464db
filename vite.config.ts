import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { paraglide } from './paraglide.config.ts';

export default defineConfig({
	plugins: [paraglideVitePlugin(paraglide), sveltekit()],
	build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
	test: {
		include: ['src/**/*.test.ts', 'data-pipeline/**/*.test.ts', 'tests/*.test.ts', 'tests/contract/**/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000
	}
});

import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { paraglide } from './paraglide.config.ts';

export default defineConfig({
	plugins: [paraglideVitePlugin(paraglide), sveltekit()],
	build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
	// What so many pages and late parts share is one file: it weighs less than the dozens that it would be otherwise.
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', minShareCount: 16 }] } } } }
		}
	}
});

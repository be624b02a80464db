import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from './browser.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the browser takes orders. */
		browser: string;
	}
}

/** Starts one browser for all tests. Returns how to end it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const page = new URL('../../build/index.html', import.meta.url);
	if (!existsSync(page)) throw new Error('there is no build/ to test: npm start makes it');
	const browser = await chromium.launchServer(await launchOptions());
	provide('browser', browser.wsEndpoint());
	return () => browser.close();
}

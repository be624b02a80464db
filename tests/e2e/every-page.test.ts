import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { openPage, openPath } from './site.ts';

const axeSource = axe.source;

/** The rules that the page breaks, each with the places where it does. */
async function violations(path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
	const { page } = await openPath(path, { colorScheme });
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const results = await (globalThis as unknown as { axe: typeof axe }).axe.run();
		return results.violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
		);
	});
}

describe.each(pageKinds)('the page: %s', (_, path) => {
	it('asks no other host for anything, and nothing goes wrong on it', async () => {
		const { foreign, asked, problems } = await openPath(path);
		expect(asked[0]).toEqual({ path, kind: 'document' });
		expect(foreign).toEqual([]);
		const expected = path === '/kov/atlantis/' ? /status of 404/ : /^$/;
		expect(problems.filter((problem) => !expected.test(problem))).toEqual([]);
	});

	it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
		expect(await violations(path, colorScheme)).toEqual([]);
	});

	it('is as wide as a phone', async () => {
		const { page } = await openPath(path, { width: 360 });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
	});
});

describe('an unknown address', () => {
	it('has the status 404 and a search', async () => {
		const { page } = await openPage();
		const response = await page.goto('/kov/atlantis/');
		expect(response?.status()).toBe(404);
		expect(await page.locator('main input[role=combobox]').isVisible()).toBe(true);
	});
});

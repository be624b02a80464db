import type { Page } from 'playwright-core';
import { round } from './measure.ts';

/** What a reader waits for a question that no baked answer answers. */
export type EngineCost = { firstAnswerSeconds: number; laterAnswerMilliseconds: number };

/** Asks twice on the page for free SQL: the first answer waits for the engine, the second only for the query. */
export async function measureEngine(page: Page): Promise<EngineCost> {
	const first = await timeAnswer(page, 'select count(*) as counted from observations');
	const later = await timeAnswer(page, 'select area, max(value) as largest from observations group by area');
	return { firstAnswerSeconds: round(first / 1000), laterAnswerMilliseconds: round(later) };
}

/** Milliseconds from asking until the answer's table stands on the page. */
async function timeAnswer(page: Page, sql: string): Promise<number> {
	const column = /as (\w+)/.exec(sql)?.[1] ?? '';
	await page.locator('textarea').fill(sql);
	const start = performance.now();
	await page.locator('main form button').first().click();
	await page.getByRole('columnheader', { name: column }).waitFor();
	return performance.now() - start;
}

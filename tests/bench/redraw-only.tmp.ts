import { chromium } from 'playwright-core';
import { launchOptions } from '/work/wt-profile/tests/e2e/browser.ts';
import { newVisit } from '/work/wt-profile/tests/e2e/visit.ts';
import { measureRedraw } from '/work/wt-profile/tests/bench/redraw.ts';
const b = await chromium.launch(await launchOptions());
const { page, end } = await newVisit(b);
await page.goto(process.argv[2] ?? '/kov/rakvere-linn/', { waitUntil: 'networkidle' });
console.log(JSON.stringify(await measureRedraw(page, Number(process.argv[3] ?? 2))));
await end(); await b.close();

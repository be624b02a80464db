import { chromium } from 'playwright-core';
import { launchOptions } from '../e2e/browser.ts';
import { newVisit } from '../e2e/visit.ts';
const views = ['?vordlus=eesti,tallinn,tartu-linn','?alates=2019&vordlus=eesti,tallinn,tartu-linn','?alates=2019&vordlus=eesti,tallinn','?alates=2019&vordlus=eesti,tallinn&indeks=1','?vordlus=eesti,tallinn&indeks=1','?vordlus=eesti,tallinn,tartu-linn&elaniku=1'];
const places = ['h1', '#rahvastik ~ .charts', '#eelarve ~ .charts', '#vordlus'];
const b = await chromium.launch(await launchOptions());
const { page, end } = await newVisit(b);
await page.goto('/kov/rakvere-linn/', { waitUntil: 'networkidle' });
const go = (v) => page.evaluate(async (v) => { const a = document.createElement('a'); a.href = location.pathname + v; a.dataset.sveltekitNoscroll=''; document.querySelector('main').append(a);
 const ch = []; const o = new MutationObserver((r) => { const at = performance.now(); for (const { target } of r) ch.push({ e: target instanceof Element ? target : target.parentElement, at }); });
 o.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
 const t0 = performance.now(); a.click(); const t1 = performance.now();
 await new Promise((r) => setTimeout(r, 900)); o.disconnect(); a.remove();
 const seen = ch.filter(({ e }) => { if (!e?.closest('article') || !e.checkVisibility()) return false; const q = e.getBoundingClientRect(); return q.bottom > 0 && q.top < innerHeight; });
 const batches = [...new Set(ch.map((c) => Math.round(c.at - t0)))]; const lastE = seen.at(-1)?.e;
 return { click: Math.round(t1 - t0), batches: batches.slice(0, 8).join(','), n: ch.length, seen: Math.round((seen.at(-1)?.at ?? t0) - t0), first: Math.round((seen[0]?.at ?? t0) - t0), el: lastE ? lastE.tagName + '.' + lastE.className + ' in ' + lastE.closest('section')?.getAttribute('aria-labelledby') : '' }; }, v);
for (const v of views) await go(v);
for (const place of places) for (const v of views) { await page.locator(place).first().evaluate((e) => e.scrollIntoView({ behavior: 'instant' })); await page.waitForTimeout(100); console.log(place, v, JSON.stringify(await go(v))); }
await end(); await b.close();

import { chromium, type Browser } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { newVisit, type Reader, type Visit } from './visit.ts';

let browser: Promise<Browser> | null = null;

/** A blank page of a new reader of the site; it is closed when the test ends. */
export async function openPage(reader: Reader = {}): Promise<Visit> {
	browser ??= chromium.connect(inject('browser'));
	const visit = await newVisit(await browser, reader);
	onTestFinished(visit.end);
	return visit;
}

/** Resolves once the scripts of a page have nothing more to do: what the address asks for is drawn by them. */
const atRest = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));

/** Opens a path of the site and waits until nothing more is asked for and the page has come to rest. */
export async function openPath(path: string, reader: Reader = {}): Promise<Visit> {
	const visit = await openPage(reader);
	await visit.page.goto(path, { waitUntil: 'networkidle' });
	if (reader.javaScript !== false) await visit.page.evaluate(atRest);
	return visit;
}

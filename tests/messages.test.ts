import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { readCodeUnder } from './code.ts';

const File = v.record(v.string(), v.unknown());

/** The messages of a language, each as the text of its file: one with variants is a list. */
function readMessages(language: string): Map<string, string> {
	const file = new URL(`../messages/${language}.json`, import.meta.url);
	const { $schema, ...messages } = v.parse(File, JSON.parse(readFileSync(file, 'utf8')));
	expect($schema).toBeDefined();
	return new Map(Object.entries(messages).map(([id, message]) => [id, JSON.stringify(message)]));
}

const [et, en] = [readMessages('et'), readMessages('en')];
const code = readCodeUnder('src').map(({ text }) => text);

/** What a message is filled with, each once. */
function placesIn(message = ''): string[] {
	return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

describe('the messages', () => {
	it('are the same in both languages, in the same order', () => {
		expect([...en.keys()]).toEqual([...et.keys()]);
	});

	it('are filled with the same in both languages', () => {
		const different = [...et.keys()].filter((id) => String(placesIn(et.get(id))) !== String(placesIn(en.get(id))));
		expect(different).toEqual([]);
	});

	it('are all used', () => {
		const used = new Set(code.flatMap((text) => [...text.matchAll(/\bm\.(\w+)/g)].map(([, id]) => id)));
		expect([...et.keys()].filter((id) => !used.has(id))).toEqual([]);
	});

	it('say something, with no space at an end', () => {
		const bad = [...et, ...en].filter(([, text]) => text === '""' || /^"\s|\s"$/.test(text));
		expect(bad.map(([id]) => id)).toEqual([]);
	});
});

import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawCard } from './card-drawing.ts';
import { cardSubject } from './card-fixture.ts';
import { cardView } from './card-view.ts';
import { drawPng } from './draw-png.server.ts';
import { cardSize, frames } from './frames.ts';

const range = { from: '2018', to: '2023' };
const { width, height } = cardSize;

/** The places of the pixels in their palette, row by row without the filter's number; 0 is the most frequent colour. */
async function drawn(more: Parameters<typeof cardSubject>[0] = {}): Promise<Buffer[]> {
	const file = Buffer.from(await drawPng(drawCard(cardView(cardSubject(more), range, 'et'))));
	expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([width, height]);
	const at = file.indexOf('IDAT');
	const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
	return Array.from({ length: height }, (_, row) => rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)));
}

/** Whether something is drawn in a part of the picture, where nothing is paper. */
function inked(rows: readonly Buffer[], left: number, right: number, top = 0, bottom = height): boolean {
	return rows.slice(top, bottom).some((row) => row.subarray(left, right).some((place) => place !== 0));
}

describe('a card as a picture', () => {
	it('has letters, though no font of this machine was asked', async () => {
		expect(inked(await drawn(), 64, 400, 110, 180)).toBe(true);
	});

	it('has the letters of Estonian, each with its own shape', async () => {
		const names = ['Õ', 'Ä', 'Ö', 'Ü', 'Š', 'Ž', '−', '–', '²', '\u{10FFFF}'];
		const shapes = await Promise.all(
			names.map(async (name) => Buffer.concat(await drawn({ name })).toString('base64'))
		);
		expect(new Set(shapes).size).toBe(names.length);
	});

	it.each([
		['Põhja-Pärnumaa vald'],
		['Häädemeeste vald'],
		['MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM'],
		['Väga pika nimega ja paljudest endistest valdadest moodustatud vald']
	])('keeps %s in its column', async (name) => {
		const rows = await drawn({ name, about: [name, name] });
		expect(inked(rows, frames.text.right + 2, frames.panel.left - 2)).toBe(false);
	});

	it('keeps the largest figure and the longest sources in theirs', async () => {
		const { rows, sources } = cardSubject();
		const picture = await drawn({
			rows: rows.map((row) => ({ ...row, value: row.value === null ? null : row.value * 88.888 })),
			sources: sources.map(({ id }) => ({ id, publisher: 'Statistikaamet, Maailmapank, Eurostat, Maa- ja Ruumiamet' }))
		});
		expect(inked(picture, frames.text.right + 2, frames.panel.left - 2)).toBe(false);
		expect(inked(picture, frames.line.right + 10, width, frames.panel.bottom + 1)).toBe(false);
	});
});

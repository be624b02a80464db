/**
 * What releases of made-up countries cost, from one like Estonia to one with a hundred times its areas and five times
 * its indicators, as one JSON object on stdout. Arguments (`10x1`: ten times the areas) choose some of them. It fails
 * where memory passes 2 GB, or where a figure costs more in a country than in its neighbour (docs/decisions/014).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureProgram, round, type Cost } from './measure.ts';

const program = fileURLToPath(new URL('make-made-release.ts', import.meta.url));
const scales = ['1x1', '1x5', '10x1', '10x5', '100x1', '100x5'];

/** In MB (10⁶ bytes). */
const mostMemory = 2000;
/** How many times as much a figure may cost as in the neighbour: in processor time, in that of one step, and in bytes. */
const allowance = { time: 1.2, step: 1.5, bytes: 1.05 };
/** The share of the whole from which on a step is judged by itself: a shorter one cannot be measured. */
const judgedShare = 0.05;

/** What the release is that a scale makes, as `make-made-release.ts` tells it; `steps`: their seconds of processor. */
type Made = {
	areas: number;
	indicators: number;
	observations: number;
	parts: number;
	files: number;
	bytes: Record<string, number>;
	steps: Record<string, number>;
};
type Measured = Made & Cost & { scale: string; figures: number; totalBytes: number };

async function measure(scale: string): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	try {
		const { cost, output } = await measureProgram(['--import', 'tsx', program, ...scale.split('x'), folder]);
		const made = JSON.parse(output) as Made;
		const totalBytes = Object.values(made.bytes).reduce((sum, bytes) => sum + bytes, 0);
		return { scale, ...cost, figures: made.observations + made.parts, totalBytes, ...made };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The next smaller country: with as many indicators of fewer areas, or with fewer of as many areas. */
function neighboursOf(one: Measured, measured: readonly Measured[]): Measured[] {
	const smaller = (same: 'areas' | 'indicators', less: 'areas' | 'indicators') =>
		measured
			.filter((other) => other[same] === one[same] && other[less] < one[less])
			.toSorted((left, right) => right[less] - left[less])
			.slice(0, 1);
	return [...smaller('indicators', 'areas'), ...smaller('areas', 'indicators')];
}

/** How many times as much a figure costs as in a neighbour: in all, in each step that is long enough, and in bytes. */
function growth(one: Measured, base: Measured) {
	const figures = one.figures / base.figures;
	const steps = Object.entries(one.steps)
		.filter(([, seconds]) => seconds >= judgedShare * one.processorSeconds)
		.map(([step, seconds]) => [step, round(seconds / (base.steps[step] ?? NaN) / figures)] as const);
	return {
		scale: one.scale,
		since: base.scale,
		figures: round(figures),
		perFigure: {
			processorSeconds: round(one.processorSeconds / base.processorSeconds / figures),
			bytes: round(one.totalBytes / base.totalBytes / figures),
			steps: Object.fromEntries(steps)
		}
	};
}

function* excesses({ scale, since, perFigure }: ReturnType<typeof growth>): Generator<string> {
	const { processorSeconds: whole, steps, bytes } = perFigure;
	if (whole > allowance.time) yield `${scale}: a figure takes ${whole} times as long as in ${since}`;
	for (const [step, ratio] of Object.entries(steps)) {
		if (ratio > allowance.step) yield `${scale}: a figure takes ${ratio} times as long as in ${since}: ${step}`;
	}
	if (bytes > allowance.bytes) yield `${scale}: a figure has ${bytes} times the bytes of ${since}`;
}

const asked = process.argv.slice(2);
const measured: Measured[] = [];
for (const scale of asked.length > 0 ? asked : scales) measured.push(await measure(scale));
const grown = measured.flatMap((one) => neighboursOf(one, measured).map((base) => growth(one, base)));
const wrong = [
	...measured
		.filter((one) => one.peakMemoryMegabytes > mostMemory)
		.map(({ scale }) => `${scale}: over ${mostMemory} MB`),
	...grown.flatMap((one) => [...excesses(one)])
];
process.stdout.write(`${JSON.stringify({ node: process.version, measured, growth: grown, wrong }, null, '\t')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;

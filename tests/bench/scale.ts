/**
 * What releases of made-up countries cost, from one like Estonia to one with a hundred times its areas and five times
 * its indicators, as one JSON object on stdout. Arguments (`10x1`: ten times the areas) choose some of them. It fails
 * where memory passes 2 GB, or where time or files grow faster than the data.
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
/** How much faster than the figures their cost may grow: sorting n of them takes n log n. */
const allowance = 1.25;

/** What the release is that a scale makes, as `make-made-release.ts` tells it. */
type Made = { areas: number; observations: number; parts: number; files: number; bytes: Record<string, number> };
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

/** How many times the figures, and what they cost, are those of another measurement. */
function growth(one: Measured, base: Measured) {
	const times = (key: 'figures' | 'processorSeconds' | 'totalBytes') => round(one[key] / base[key]);
	const cost = { processorSeconds: times('processorSeconds'), totalBytes: times('totalBytes') };
	return { scale: one.scale, since: base.scale, figures: times('figures'), ...cost };
}

const asked = process.argv.slice(2);
const measured: Measured[] = [];
for (const scale of asked.length > 0 ? asked : scales) measured.push(await measure(scale));
const [base] = measured;
const grown = base ? measured.slice(1).map((one) => growth(one, base)) : [];
const wrong = [
	...measured
		.filter((one) => one.peakMemoryMegabytes > mostMemory)
		.map(({ scale }) => `${scale}: over ${mostMemory} MB`),
	...grown
		.filter(({ figures, processorSeconds, totalBytes }) => Math.max(processorSeconds, totalBytes) > allowance * figures)
		.map(({ scale }) => `${scale}: grows faster than the data`)
];
process.stdout.write(`${JSON.stringify({ node: process.version, measured, growth: grown, wrong }, null, '\t')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;

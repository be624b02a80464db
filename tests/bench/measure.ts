import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * What a program cost: seconds from start to end, seconds in which a processor worked for it (which a busy machine does
 * not change), and the most memory it held at once, in MB (10⁶ bytes).
 */
export type Cost = { seconds: number; processorSeconds: number; peakMemoryMegabytes: number };

/** For how many seconds a processor has worked for this program so far. */
export function processorSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** Said by the program itself when it ends, on a stream of its own. */
const tellUsage = `data:text/javascript,${encodeURIComponent(
	`import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`
)}`;

/** Runs a Node program and measures it; `output`: what it printed. Throws with that when it fails. */
export async function measureProgram(args: readonly string[]): Promise<{ cost: Cost; output: string }> {
	const start = performance.now();
	const child = spawn(process.execPath, ['--import', tellUsage, ...args], {
		stdio: ['ignore', 'pipe', 'pipe', 'pipe']
	});
	const [output, errors, usage] = child.stdio.slice(1).map((stream) => {
		const chunks: Buffer[] = [];
		stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
		return chunks;
	});
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	const text = (chunks: Buffer[] = []) => Buffer.concat(chunks).toString();
	if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${text(output)}${text(errors)}`);
	const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(text(usage)) as NodeJS.ResourceUsage;
	const cost = {
		seconds: round((performance.now() - start) / 1000),
		processorSeconds: round((userCPUTime + systemCPUTime) / 1e6),
		peakMemoryMegabytes: round((maxRSS * 1024) / 1e6)
	};
	return { cost, output: text(output) };
}

/**
 * Seconds that this machine takes for a fixed piece of work of the kinds the pipeline does (hashing, sorting, text):
 * what times are divided by, to compare machines. The best of three.
 */
export function referenceSeconds(): number {
	return round(Math.min(...Array.from({ length: 3 }, takeReference)));
}

function takeReference(): number {
	const start = performance.now();
	let seed = 1;
	const numbers = Array.from({ length: 500_000 }, () => (seed = (seed * 48_271) % 2_147_483_647));
	const text = JSON.stringify(numbers.sort((a, b) => a - b));
	const hash = createHash('sha256');
	for (let turn = 0; turn < 20; turn += 1) hash.update(text);
	hash.digest();
	return (performance.now() - start) / 1000;
}

/** Three digits after the point. */
export function round(value: number): number {
	return Number(value.toFixed(3));
}

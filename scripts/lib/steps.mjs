import { CommandError } from './command.mjs';

/**
 * What became of a step.
 * @typedef {'done' | 'unchanged'} Outcome
 */

/**
 * Says the steps of a command as they go, one line each: `2/4 Building the site … 23 s`.
 * @param {number} total how many steps there are
 * @param {(text: string) => void} [write]
 */
export function startSteps(total, write = (text) => process.stdout.write(text)) {
	let count = 0;

	/**
	 * Takes one step. Resolves with false when it failed, after showing why.
	 * @param {string} label
	 * @param {() => Promise<{ said: string, passed?: boolean } | Outcome>} work
	 * @returns {Promise<boolean>}
	 */
	async function step(label, work) {
		count += 1;
		write(`${count}/${total} ${label} … `);
		const start = performance.now();
		const time = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
		try {
			const outcome = await work();
			if (outcome === 'unchanged') write('nothing changed\n');
			else if (outcome === 'done') write(`${time()}\n`);
			else write(`${outcome.said}, ${time()}\n`);
			return typeof outcome === 'string' || outcome.passed !== false;
		} catch (cause) {
			write(`failed after ${time()}\n`);
			if (!(cause instanceof CommandError)) throw cause;
			write(`${cause.output.trimEnd()}\n`);
			return false;
		}
	}

	/**
	 * Passes over a step that cannot be taken.
	 * @param {string} label
	 * @param {string} reason
	 */
	function skip(label, reason) {
		count += 1;
		write(`${count}/${total} ${label} … not run: ${reason}\n`);
	}

	return { step, skip };
}

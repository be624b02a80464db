/** At most so many calls begin within any window of so many milliseconds. */
export type Limit = { calls: number; window: number };

/** Keeps calls to a host as far apart, and as few at once, as the host asks. */
export type Pace = {
	limit: (host: string, limit: Limit) => void;
	call: <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;
};

type Line = { limit: Limit; starts: number[]; running: number; waiting: (() => void)[] };

/** What PxWeb allows where its server says nothing; kind enough for any other. */
export const usualLimit: Limit = { calls: 30, window: 10_000 };
/** How much of what a host allows is used: its clock is not ours, and others may call from here. */
const share = 0.8;

export function createPace({
	wait,
	now = () => performance.now(),
	atOnce = 2
}: {
	wait: (ms: number) => Promise<void>;
	now?: () => number;
	atOnce?: number;
}): Pace {
	const lines = new Map<string, Line>();

	function lineOf(host: string): Line {
		const line = lines.get(host) ?? { limit: usualLimit, starts: [], running: 0, waiting: [] };
		lines.set(host, line);
		return line;
	}

	/** The moment is taken before it is waited for, so that calls that come meanwhile take later ones. */
	async function takeTurn(line: Line): Promise<void> {
		const calls = Math.max(1, Math.floor(line.limit.calls * share));
		const before = line.starts.at(-calls);
		const start = Math.max(now(), before === undefined ? -Infinity : before + line.limit.window);
		line.starts = [...line.starts, start].slice(-calls);
		const delay = start - now();
		if (delay > 0) await wait(delay);
	}

	return {
		limit: (host, limit) => {
			lineOf(host).limit = limit;
		},
		async call(host, task) {
			const line = lineOf(host);
			if (line.running < atOnce) line.running += 1;
			else await new Promise<void>((resolve) => line.waiting.push(resolve));
			try {
				await takeTurn(line);
				return await task();
			} finally {
				const next = line.waiting.shift();
				if (next) next();
				else line.running -= 1;
			}
		}
	};
}

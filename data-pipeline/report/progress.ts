/** What a run tells while it is at work. */
export type Progress = {
	/** A stage is done: its name, and what came of it. */
	stage: (stage: string, outcome: string) => void;
	/** A source has come this far. */
	source: (id: string, state: string) => void;
};

/** Where progress is told. */
export type Listener = {
	write: (text: string) => void;
	/** The time of day in UTC, `'02:15:07'`. */
	time: () => string;
	/** Milliseconds since some moment. */
	clock: () => number;
	/** The terminal that a person looks at; null for a log. */
	terminal: { columns: number; rows: number } | null;
};

/** One line, whatever a publisher's text does to a terminal. */
export function plainLine(text: string): string {
	return text.replace(/\p{Cc}+/gu, ' ');
}

/** Takes lines that begin with the source that they are about: `'births: asked again in 2 s'`. */
export function sourceLines({ source }: Progress): (line: string) => void {
	return (line) => {
		const colon = line.indexOf(': ');
		if (colon > 0) source(line.slice(0, colon), line.slice(colon + 2));
	};
}

/** A line for each stage: its name, what came of it, and how long it took. */
export function stageLines({ write, clock }: Pick<Listener, 'write' | 'clock'>): Progress['stage'] {
	let last = clock();
	return (stage, outcome) => {
		const now = clock();
		write(`${stage.padEnd(11)} ${plainLine(outcome)} (${Math.round(now - last)} ms)\n`);
		last = now;
	};
}

/** For a log: a line with its time for all that happens. */
export function logProgress({ write, time, clock }: Listener): Progress {
	const stage = stageLines({ write: (line) => write(`${time()} ${line}`), clock });
	return { stage, source: (id, state) => write(`${time()} ${id}: ${plainLine(state)}\n`) };
}

/**
 * For a terminal: a line for each source that changes in its place, until a stage is done; stages stand one below the
 * other. A terminal that is too low for that gets the lines of a log.
 */
export function terminalProgress(listener: Listener): Progress {
	const { write, terminal } = listener;
	const plain = logProgress(listener);
	if (!terminal) return plain;
	const { columns, rows } = terminal;
	const states = new Map<string, string>();
	const order: string[] = [];
	let drawn = 0;
	const stage = stageLines(listener);

	function draw(): void {
		const width = Math.max(...order.map((id) => id.length));
		const lines = order.map((id) => `${id.padEnd(width)}  ${states.get(id) ?? ''}`.slice(0, columns - 1));
		write(`${drawn > 0 ? `\u001b[${drawn}A` : ''}${lines.map((line) => `\u001b[2K${line}\n`).join('')}`);
		drawn = lines.length;
	}

	return {
		stage(name, outcome) {
			drawn = 0;
			order.length = 0;
			stage(name, outcome);
		},
		source(id, state) {
			states.set(id, plainLine(state));
			if (!order.includes(id)) order.push(id);
			if (order.length + 2 > rows) plain.source(id, state);
			else draw();
		}
	};
}

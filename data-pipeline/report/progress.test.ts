import { describe, expect, it } from 'vitest';
import { type Listener, logProgress, sourceLines, stageLines, terminalProgress } from './progress.ts';

/** Someone who listens from 02:15:07 on; every look at the clock takes 5 ms. */
function listener(terminal: Listener['terminal'] = null) {
	let told = '';
	let ms = 0;
	return {
		write: (text: string) => {
			told += text;
		},
		time: () => '02:15:07',
		clock: () => (ms += 5),
		terminal,
		told: () => told
	};
}

/** What stands on a terminal after all that was written to it. */
function screenOf(written: string): string[] {
	const lines: string[] = [''];
	let row = 0;
	for (const [, up, clear, end, text] of written
		.replaceAll('\u001b', '␛')
		.matchAll(/␛\[(\d+)A|(␛\[2K)|(\n)|([^␛\n]+)/g)) {
		if (up) row -= Number(up);
		else if (clear) lines[row] = '';
		else if (end) row += 1;
		else lines[row] = `${lines[row] ?? ''}${text}`;
	}
	return lines.filter(Boolean);
}

describe('progress', () => {
	it('of a stage is a line with its name and its time', () => {
		const person = listener();
		stageLines(person)('check', 'no problems');
		expect(person.told()).toBe('check       no problems (5 ms)\n');
	});

	it('in a log is a line with the time of day for all that happens', () => {
		const log = listener();
		const { source, stage } = logProgress(log);
		source('births', 'asking');
		source('births', '1264 bytes');
		stage('check', 'no problems');
		expect(log.told().split('\n')).toEqual([
			'02:15:07 births: asking',
			'02:15:07 births: 1264 bytes',
			'02:15:07 check       no problems (5 ms)',
			''
		]);
		expect(log.told()).not.toContain('\u001b');
	});

	it('on a terminal is one line for each source, which changes in its place', () => {
		const person = listener({ columns: 80, rows: 24 });
		const { source, stage } = terminalProgress(person);
		source('births', 'asking');
		source('deaths-by-area', 'asking');
		source('births', '1264 bytes');
		expect(screenOf(person.told())).toEqual(['births          1264 bytes', 'deaths-by-area  asking']);
		source('deaths-by-area', 'nothing newer');
		stage('check', 'no problems');
		source('births', 'fresh');
		expect(screenOf(person.told())).toEqual([
			'births          1264 bytes',
			'deaths-by-area  nothing newer',
			'check       no problems (5 ms)',
			'births  fresh'
		]);
	});

	it('lets no text of a publisher move the cursor', () => {
		const person = listener({ columns: 80, rows: 24 });
		sourceLines(terminalProgress(person))('births: \u001b[9A<html>\r\n502');
		expect(screenOf(person.told())).toEqual(['births   [9A<html> 502']);
	});

	it('on a terminal is never broader than that', () => {
		const person = listener({ columns: 20, rows: 24 });
		terminalProgress(person).source('births', 'https://a.very.long.address/indeed');
		expect(screenOf(person.told())).toEqual(['births  https://a.v']);
	});

	it('on a terminal too low for all sources is that of a log', () => {
		const person = listener({ columns: 80, rows: 3 });
		const { source } = terminalProgress(person);
		source('births', 'asking');
		source('deaths', 'asking');
		expect(screenOf(person.told())).toEqual(['births  asking', '02:15:07 deaths: asking']);
	});
});

import { describe, expect, it } from 'vitest';
import { help, readCommandLine } from './command-line.ts';

const places = { snapshot: '/snapshot', store: '/store', out: '/out' };
const read = (...args: string[]) => readCommandLine(args, ['births', 'deaths'], places);

describe('the command line', () => {
	it('asks for a release of the embedded snapshot when it says nothing', () => {
		expect(read()).toEqual({
			kind: 'run',
			command: {
				...places,
				live: false,
				only: [],
				accept: [],
				dryRun: false,
				mirror: null,
				keep: null,
				report: null
			}
		});
	});

	it('asks for all that it names', () => {
		const args = '--live --only births --only deaths --accept births --dry-run --mirror http://127.0.0.1:5000'.split(
			' '
		);
		const elsewhere = '--store /s --out s3://bucket/data --keep 3 --report /r --snapshot /n'.split(' ');
		expect(read(...args, ...elsewhere)).toEqual({
			kind: 'run',
			command: {
				live: true,
				only: ['births', 'deaths'],
				accept: ['births'],
				dryRun: true,
				mirror: 'http://127.0.0.1:5000',
				store: '/s',
				out: 's3://bucket/data',
				keep: 3,
				report: '/r',
				snapshot: '/n'
			}
		});
	});

	it('reports on a live run beside the store', () => {
		expect(read('--live')).toHaveProperty('command.report', '/store/report');
		expect(read('--live', '--store', '/s')).toHaveProperty('command.report', '/s/report');
	});

	it('seals, or explains itself, and nothing else', () => {
		expect(read('--seal', '--snapshot', '/n')).toEqual({ kind: 'seal', snapshot: '/n' });
		expect(read('--help', '--seal')).toEqual({ kind: 'help' });
	});

	it.each([
		[['--publish'], /'--publish'/],
		[['now'], /'now'/],
		[['--live', '--only', 'birth'], /"birth" is not a source that can be asked for: births, deaths/],
		[['--live', '--accept', '../x'], /"\.\.\/x" is not a source/],
		[['--only', 'births'], /--only needs --live/],
		[['--accept', 'births'], /--accept needs --live/],
		[['--mirror', 'http://127.0.0.1:5000'], /--mirror needs --live/],
		[['--live', '--mirror', 'localhost:5000'], /--mirror is an address such as/],
		[['--keep', '0'], /--keep is a number from 1, not "0"/],
		[['--keep', '1.5'], /--keep is a number from 1, not "1\.5"/]
	])('is not understood where it says %j, and a line says why', (args, line) => {
		const reading = read(...args);
		expect(reading).toMatchObject({ kind: 'not-understood', line: expect.stringMatching(line) });
		expect(reading).toHaveProperty('line', expect.stringMatching(/^[^\n]+ \(--help lists the options\)$/));
	});

	it('is told whole by --help', () => {
		const options = [
			'live',
			'only',
			'dry-run',
			'accept',
			'mirror',
			'store',
			'out',
			'keep',
			'report',
			'snapshot',
			'seal'
		];
		for (const option of options) expect(help).toMatch(new RegExp(`^  --${option} `, 'm'));
	});
});

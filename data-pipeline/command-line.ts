import { parseArgs } from 'node:util';

export const help = `npm run data -- [options]
Makes a release of data and publishes it: of the embedded snapshot, or, with --live, of what the publishers have now.

  --live            ask the publishers; sample figures are neither made nor accepted
  --only ID         ask for this source alone, again for more; the others stay as they were stored
  --dry-run         do all but publish and store the pulls
  --accept ID       take this source though areas or rows are gone or figures moved far, this once; again for more
  --mirror URL      ask this address in the place of the publishers: https://HOST/PATH becomes URL/HOST/PATH
  --store DIR       keep the last good pulls, the locks and the work in progress here (.live)
  --out PLACE       publish into this folder (static/data), or bucket: s3://BUCKET/PREFIX
  --keep N          keep the newest N releases and remove older ones (all are kept for good)
  --report DIR      write report.html and report.json here (.live/report); without --live only when this is given
  --snapshot DIR    read the embedded snapshot from this folder (data-pipeline/snapshot)
  --seal            write the present sizes and hashes of the snapshot's files into its manifest, and stop
  --help            show this text, and stop

A bucket needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, and AWS_ENDPOINT_URL where it is not
Amazon's. A run that ends with anything but 0 says on stderr what a person should do.

  0  all is well
  1  a source failed: its last good figures stay, the others are published; or there is no release at all
  2  the options cannot be understood
  3  another run is at work
`;

const options = {
	live: { type: 'boolean', default: false },
	only: { type: 'string', multiple: true },
	'dry-run': { type: 'boolean', default: false },
	accept: { type: 'string', multiple: true },
	mirror: { type: 'string' },
	store: { type: 'string' },
	out: { type: 'string' },
	keep: { type: 'string' },
	report: { type: 'string' },
	snapshot: { type: 'string' },
	seal: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

/** Where things are when the command line does not say. */
export type Places = { snapshot: string; store: string; out: string };

/** What a run is asked to do. */
export type Command = Places & {
	live: boolean;
	only: string[];
	accept: string[];
	dryRun: boolean;
	mirror: string | null;
	/** Null: all releases, for good. */
	keep: number | null;
	/** Null: no report is asked for. */
	report: string | null;
};

/** What the command line asks; `not-understood` with the reason in one line. */
export type Reading =
	| { kind: 'help' }
	| { kind: 'seal'; snapshot: string }
	| { kind: 'run'; command: Command }
	| { kind: 'not-understood'; line: string };

/** `liveIds`: the sources whose publishers can be asked. */
export function readCommandLine(args: string[], liveIds: readonly string[], places: Places): Reading {
	const no = (line: string): Reading => ({ kind: 'not-understood', line: `${line} (--help lists the options)` });
	let chosen;
	try {
		chosen = parseArgs({ args, options, strict: true, allowPositionals: false }).values;
	} catch (error) {
		return no((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
	}
	const { live, only = [], accept = [], mirror = null, store = places.store, out = places.out } = chosen;
	const snapshot = chosen.snapshot ?? places.snapshot;
	if (chosen.help) return { kind: 'help' };
	if (chosen.seal) return { kind: 'seal', snapshot };
	const unknown = [...only, ...accept].find((id) => !liveIds.includes(id));
	if (unknown !== undefined) return no(`"${unknown}" is not a source that can be asked for: ${liveIds.join(', ')}`);
	if (!live && only.length > 0) return no('--only needs --live');
	if (!live && accept.length > 0) return no('--accept needs --live');
	if (!live && mirror !== null) return no('--mirror needs --live');
	if (mirror !== null && !/^https?:\/\/./.test(mirror))
		return no(`--mirror is an address such as http://127.0.0.1:5000, not "${mirror}"`);
	const keep = chosen.keep === undefined ? null : Number(chosen.keep);
	if (keep !== null && (!/^\d+$/.test(chosen.keep ?? '') || keep < 1))
		return no(`--keep is a number from 1, not "${chosen.keep}"`);
	const report = chosen.report ?? (live ? `${store}/report` : null);
	const command = { live, only, accept, dryRun: chosen['dry-run'], mirror, store, out, keep, report, snapshot };
	return { kind: 'run', command };
}

import { RecordFilter } from '../formats/record-filter.ts';
import { ZipStream } from '../formats/zip-stream.ts';
import type { PullRequest } from '../request.ts';
import type { Http } from './http.ts';
import type { Answer, Since } from './transfer.ts';

type LinesRequest = Extract<PullRequest, { kind: 'lines' }>;

/** What is streamed and let go may be longer than what is kept in memory. */
const longest = 8 * 1024 ** 3;

/**
 * The header and the wanted records of a large CSV in a zip, as they stand there: UTF-8, the publisher's delimiter,
 * one line end after each. Nothing but them is kept in memory. Throws PullError.
 */
export function pullLines(
	{ url, delimiter, keep }: LinesRequest,
	since: Since | null,
	http: Http
): Promise<Answer<Uint8Array>> {
	return http.transfer({ url, since, resume: true, limit: longest }, () => {
		const records = new RecordFilter(delimiter, keep);
		const zip = new ZipStream((bytes) => records.write(bytes));
		return {
			write: (chunk) => zip.write(chunk),
			end: async () => {
				await zip.end();
				return records.end();
			}
		};
	});
}

import { describeBytes, kindOfBytes, type BytesKind } from '../formats/first-bytes.ts';
import { zipDirectory } from '../formats/zip-directory.ts';
import type { PullRequest } from '../request.ts';
import { withAddress, type Http } from './http.ts';
import { PullError } from './pull-error.ts';
import type { Answer, Since } from './transfer.ts';

type FileRequest = Extract<PullRequest, { kind: 'file' }>;

const kinds: Record<FileRequest['expects'], { kind: BytesKind; words: string }> = {
	zip: { kind: 'zip', words: 'a zip' },
	json: { kind: 'json', words: 'JSON' },
	csv: { kind: 'text', words: 'CSV' }
};

/**
 * A file as the publisher has it, when it is newer than the one of an earlier pull. Servers answer a wrong name with
 * a page or a picture and the status 200, so its first bytes have to be those of its kind, and a zip has to have its
 * end. Throws PullError.
 */
export async function pullFile(
	{ url, expects }: FileRequest,
	since: Since | null,
	http: Http
): Promise<Answer<Uint8Array>> {
	const answer = await http.bytes({ url, since, resume: true });
	if (answer.kind === 'unchanged') return answer;
	const { kind, words } = kinds[expects];
	if (kindOfBytes(answer.result) !== kind) {
		throw new PullError(url, `${words} is expected, what came is ${describeBytes(answer.result)}`);
	}
	if (expects === 'zip') withAddress(url, () => zipDirectory(answer.result));
	return answer;
}

import type { Answer, Question } from './answer.ts';

/** What can go wrong between a publisher and us. */
export type Fault =
	/** The connection is refused as soon as it stands. */
	| { kind: 'down' }
	/** No answer ever comes. */
	| { kind: 'silent' }
	/** The answer begins and the connection ends at this part of it (0.5: half-way). */
	| { kind: 'cut'; at: number }
	/** Another status than 200. */
	| { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
	/** Another answer, with the status 200. */
	| { kind: 'instead'; type: string; body: Uint8Array | string }
	/** The right answer with its bytes changed; its length is told rightly. */
	| { kind: 'bytes'; change: (bytes: Uint8Array) => Uint8Array }
	/** The right answer with its JSON changed. */
	| { kind: 'json'; change: (json: never) => unknown };

/** A fault, which questions it meets, and how many of them before all is well again. */
export type Trouble = { meets: (question: Question) => boolean; fault: Fault; times: number };

/** What becomes of an answer. `cut`: the part of it after which the connection ends. */
export type Outcome = { kind: 'none' } | { kind: 'silence' } | { kind: 'answer'; answer: Answer; cut: number | null };

export function spoil(answer: Answer, fault: Fault): Outcome {
	if (fault.kind === 'down') return { kind: 'none' };
	if (fault.kind === 'silent') return { kind: 'silence' };
	if (fault.kind === 'cut') return sent(answer, fault.at);
	const { headers } = answer;
	if (fault.kind === 'status') {
		const told = { 'content-type': 'text/plain', ...fault.headers };
		return sent({ status: fault.status, headers: told, body: bytesOf(fault.body ?? '') });
	}
	if (fault.kind === 'instead') {
		return sent({ status: 200, headers: { 'content-type': fault.type }, body: bytesOf(fault.body) });
	}
	const whole = wholeOf(answer);
	if (fault.kind === 'bytes') return sent({ ...answer, headers: unproven(headers), body: fault.change(whole) });
	const json = fault.change(JSON.parse(new TextDecoder().decode(whole)) as never);
	return sent({ ...answer, headers: unproven(headers), body: bytesOf(JSON.stringify(json)) });
}

function sent(answer: Answer, cut: number | null = null): Outcome {
	return { kind: 'answer', answer, cut };
}

/** Headers that do not speak of the bytes: those are others now. */
function unproven(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'etag'));
}

function bytesOf(body: Uint8Array | string): Uint8Array {
	return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

/** The whole body of an answer. */
export function wholeOf({ body }: Answer): Uint8Array {
	return body instanceof Uint8Array ? body : Buffer.concat([...body]);
}

/** The start of a PNG, as some servers send it for a name that they do not know. */
export const png = Uint8Array.from([
	0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
	0, 0, 0, 0x1f, 0x15, 0xc4, 0x89
]);

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { textAnswer, type Answer, type Publisher, type Question } from './answer.ts';
import { spoil, wholeOf, type Fault, type Outcome, type Trouble } from './fault.ts';

/** A question as the log keeps it: which, and how it was answered (0: not at all). */
export type Logged = { method: string; path: string; body: string; status: number };

export type PublisherServer = {
	/** To hand to `--mirror`: `https://HOST/path` is at `URL/HOST/path`. */
	url: string;
	/** Every question since the start, or since the log was emptied (`requests.length = 0`). */
	requests: Logged[];
	/** From now on questions of which the path has `match` meet the fault, `times` of them or all. */
	fault: (match: string | ((question: Question) => boolean), fault: Fault, times?: number) => void;
	/** Ends all faults. */
	clear: () => void;
	close: () => Promise<void>;
};

/** Publishers behind one server on loopback. */
export async function serve(publishers: readonly Publisher[], port = 0): Promise<PublisherServer> {
	const requests: Logged[] = [];
	let troubles: Trouble[] = [];

	function troubleOf(question: Question): Fault | null {
		const trouble = troubles.find(({ meets, times }) => times > 0 && meets(question));
		if (!trouble) return null;
		trouble.times -= 1;
		return trouble.fault;
	}

	function outcomeOf(question: Question): Outcome {
		const answer = publishers.map((publisher) => publisher(question)).find((one) => one !== null);
		const given = answer ?? textAnswer(404, 'text/plain', 'no such publisher');
		const fault = troubleOf(question);
		return fault ? spoil(given, fault) : { kind: 'answer', answer: given, cut: null };
	}

	const server = createServer((request, response) => {
		void (async () => {
			const question = await questionOf(request);
			const outcome = outcomeOf(question);
			const status = outcome.kind === 'answer' ? outcome.answer.status : 0;
			requests.push({ method: question.method, path: question.path, body: question.body, status });
			if (outcome.kind === 'none') request.socket.destroy();
			if (outcome.kind === 'answer') await send(response, outcome.answer, outcome.cut);
		})().catch((error: unknown) => {
			response.destroy(error instanceof Error ? error : new Error(String(error)));
		});
	});
	// A table takes its time to be made; connections that wait for it are not given up.
	server.keepAliveTimeout = 120_000;
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${taken}`,
		requests,
		fault: (match, fault, times = Infinity) => {
			const meets = typeof match === 'string' ? ({ path }: Question) => path.includes(match) : match;
			troubles = [...troubles, { meets, fault, times }];
		},
		clear: () => {
			troubles = [];
		},
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

async function questionOf(request: IncomingMessage): Promise<Question> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const [path = '', query = ''] = (request.url ?? '').split('?');
	return {
		method: request.method ?? 'GET',
		path,
		query: new URLSearchParams(query),
		headers: request.headers,
		body: Buffer.concat(parts).toString('utf8')
	};
}

async function send(response: ServerResponse, answer: Answer, cut: number | null): Promise<void> {
	const { status, headers, body } = answer;
	if (cut !== null) {
		const whole = wholeOf(answer);
		response.writeHead(status, { ...headers, 'content-length': whole.length });
		response.write(whole.subarray(0, Math.floor(whole.length * cut)), () => response.destroy());
		return;
	}
	if (body instanceof Uint8Array) {
		const length = status === 304 ? {} : { 'content-length': body.length };
		response.writeHead(status, { ...headers, ...length });
		response.end(body);
		return;
	}
	response.writeHead(status, headers);
	await pipeline(Readable.from(body), response);
}

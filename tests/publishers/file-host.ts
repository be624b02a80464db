import { fileAnswer, type Answer, type Publisher } from './answer.ts';
import { png } from './fault.ts';
import type { PublishedFile } from './world.ts';

/** Files under their addresses. `files` is asked anew each time. */
export function fileHost(
	host: string,
	files: () => ReadonlyMap<string, PublishedFile>,
	unknown: () => Answer
): Publisher {
	return (question) => {
		if (!question.path.startsWith(`/${host}/`)) return null;
		const file = files().get(decodeURIComponent(question.path.slice(1)));
		return file ? fileAnswer(question, file.bytes, file.type, file.modified) : unknown();
	};
}

/** The geoportal answers a name that it does not know with a picture, and says that all is well. */
export function unknownPicture(): Answer {
	return { status: 200, headers: { 'content-type': 'image/png' }, body: png };
}

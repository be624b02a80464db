import { jsonAnswer, textAnswer, type Publisher } from './answer.ts';

/** The register of information systems: its list, page by page. `systems` is asked anew each time. */
export function riha(systems: () => readonly unknown[]): Publisher {
	return ({ path, query }) => {
		if (!path.startsWith('/www.riha.ee/')) return null;
		if (path !== '/www.riha.ee/api/v1/systems')
			return textAnswer(200, 'text/html', '<!doctype html><title>RIHA</title>');
		const [page, size] = [Number(query.get('page') ?? 0), Math.min(Number(query.get('size') ?? 20), 100)];
		const all = systems();
		return jsonAnswer({
			content: all.slice(page * size, (page + 1) * size),
			page,
			size,
			totalElements: all.length,
			totalPages: Math.ceil(all.length / size)
		});
	};
}

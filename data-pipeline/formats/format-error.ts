/** Bytes that are not what their format says: the reason, and the record (first one is 1) and field where it shows. */
export class FormatError extends Error {
	override name = 'FormatError';
	constructor(
		readonly reason: string,
		readonly at: { row?: number; field?: string } = {}
	) {
		super(reason);
	}
}

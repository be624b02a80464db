/** A pull that failed, in one line: the address, what was expected, what came, and after how many tries. */
export class PullError extends Error {
	override name = 'PullError';
	/** The status that the server answered with; null when it was not the status that failed. */
	readonly status: number | null;
	constructor(
		readonly address: string,
		readonly reason: string,
		{ tries = null, status = null }: { tries?: number | null; status?: number | null } = {}
	) {
		const counted = tries === null ? '' : ` (${tries} ${tries === 1 ? 'try' : 'tries'})`;
		super(`${address}: ${reason}${counted}`.replace(/\s+/g, ' '));
		this.status = status;
	}
}

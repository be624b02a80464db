/** The query part of an address, '' for an empty one. What may stand in it as it is does, and is read more easily so. */
export function searchText(params: URLSearchParams): string {
	const written = params.toString().replace(/%(2C|2F|28|29)/g, decodeURIComponent);
	return written ? `?${written}` : '';
}

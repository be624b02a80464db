/** What of jsonld is used here: its own types are of another version. */
declare module 'jsonld' {
	const jsonld: {
		/** N-Quads in canonical order, with canonical names for nodes that have none (RDFC-1.0). */
		canonize: (
			input: object | string,
			options: { base?: string; safe?: boolean; inputFormat?: 'application/n-quads' }
		) => Promise<string>;
	};
	export default jsonld;
}

/** The part of the toolkit that the tests read by; the package brings no types. */
declare module 'jsonstat-toolkit' {
	type Cell = Record<string, string | number | null>;
	type Dataset = {
		length: number;
		Transform: (options: { type: 'arrobj'; content: 'id' | 'label'; field: 'id'; status: boolean }) => Cell[];
	};
	export default function JSONstat(response: object): Dataset;
}

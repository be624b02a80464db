/** The part of the toolkit that the tests read by; the package brings no types. */
declare module 'jsonstat-toolkit' {
	type Cell = Record<string, string | number | null>;
	type Dataset = {
		length: number;
		/** `dataset`; null where it is not JSON-stat. */
		class: string | null;
		role: { time?: string[]; geo?: string[]; metric?: string[] } | null;
		/** The cell of these codes; every cell in order where none are given. */
		Data: {
			(): { value: number | null; status: string | null }[];
			(codes: Record<string, string>): { value: number | null; status: string | null } | null;
		};
		Transform: (options: { type: 'arrobj'; content: 'id' | 'label'; field: 'id'; status: boolean }) => Cell[];
	};
	export default function JSONstat(response: object): Dataset;
}

/** Observable Plot as a value, so that it can be loaded when a chart is redrawn and not before. */
export type PlotLibrary = typeof import('@observablehq/plot');

let loading: Promise<PlotLibrary> | undefined;

/** Plot, fetched once, when the first chart is to be redrawn. Rejects when it cannot be; the next call tries anew. */
export function loadPlot(): Promise<PlotLibrary> {
	loading ??= import('@observablehq/plot').catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

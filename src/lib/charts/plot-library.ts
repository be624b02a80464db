/** Observable Plot as a value, so that it can be loaded when a chart is redrawn and not before. */
export type PlotLibrary = typeof import('@observablehq/plot');

let loaded: PlotLibrary | undefined;
let loading: Promise<PlotLibrary> | undefined;

/** Plot, fetched once, when the first chart is to be redrawn. Rejects when it cannot be; the next call tries anew. */
function loadPlot(): Promise<PlotLibrary> {
	loading ??= import('@observablehq/plot').then(
		(plot) => (loaded = plot),
		(error: unknown) => {
			loading = undefined;
			throw error;
		}
	);
	return loading;
}

/** Draws with Plot: at once where it is here, else when it has come, or not at all (`fail`) where it cannot be had. */
export function withPlot(draw: (plot: PlotLibrary) => void, fail: () => void): void {
	if (loaded) draw(loaded);
	else loadPlot().then(draw, fail);
}

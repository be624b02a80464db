import type { Period } from '../../model/period.ts';

/** How long each year stays on the map, in milliseconds: long enough to look at it. */
const stay = 1200;

/** Plays a map through its years, one at a time, and stops at the last. */
export class YearPlayer {
	playing = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** From the year after `from`, or from the first where `from` is the last. `show` is told whether it is the first step. */
	start(periods: readonly Period[], from: Period, show: (period: Period, step: { first: boolean }) => void): void {
		this.stop();
		const rest = periods.filter((period) => period > from);
		const queue = rest.length > 0 ? rest : [...periods];
		this.playing = queue.length > 0;
		const next = (first: boolean) => {
			const period = queue.shift();
			if (period === undefined) return this.stop();
			// One repaint a frame: the step waits for the browser to be ready to draw.
			requestAnimationFrame(() => {
				if (!this.playing) return;
				show(period, { first });
				if (queue.length === 0) this.stop();
				else this.#timer = setTimeout(() => next(false), stay);
			});
		};
		next(true);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.playing = false;
	}
}

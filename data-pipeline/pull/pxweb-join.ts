import { FormatError } from '../formats/format-error.ts';
import type { JsonStat } from '../formats/json-stat.ts';
import type { JsonStatDimension } from '../formats/json-stat-dimensions.ts';
import { cellCount, type Part } from './pxweb-parts.ts';
import type { Wanted } from './pxweb-table.ts';

/** One dimension of a part on its way into the whole: how far the cells of each of its categories lie apart there. */
type Axis = { step: number; targets: readonly number[] };

/** A table that is filled part by part: numbers and signs of its cells, NaN where none has come. */
export class JoinedTable {
	readonly values: Float64Array;
	readonly statuses = new Map<number, string>();
	readonly #steps: readonly number[];

	constructor(readonly wanted: readonly Wanted[]) {
		this.values = new Float64Array(cellCount(wholeOf(wanted))).fill(NaN);
		let step = this.values.length;
		this.#steps = wanted.map(({ codes }) => (step /= codes.length));
	}

	/** Throws FormatError where the answer is not of what was asked for. */
	add(part: Part, answer: JsonStat): void {
		const axes = this.wanted.map((wanted, index) => this.#axisOf(wanted, index, part, answer.dimension(wanted.id)));
		const more = answer.dimensions.find(
			({ id, codes }) => codes.length > 1 && !this.wanted.some((one) => one.id === id)
		);
		if (more) throw new FormatError(`the dimension "${more.id}" came without being asked for`);
		this.#copy(answer, axes, 0, 0, 0);
	}

	/** A server may answer in another order than it was asked in: categories are found by their codes. */
	#axisOf({ id, codes }: Wanted, index: number, part: Part, came: JsonStatDimension): Axis {
		const { start = 0, length = 0 } = part[index] ?? {};
		const asked = new Map(codes.slice(start, start + length).map((code, place) => [code, start + place]));
		const step = this.#steps[index] ?? 1;
		if (came.codes.length !== length) {
			throw new FormatError(`${came.codes.length} categories of "${id}" came where ${length} were asked for`);
		}
		const targets = came.codes.map((code) => {
			const place = asked.get(code);
			if (place === undefined) throw new FormatError(`the category "${code}" of "${id}" came without being asked for`);
			return place * step;
		});
		return { step: came.step, targets };
	}

	#copy(answer: JsonStat, axes: readonly Axis[], depth: number, from: number, to: number): void {
		const axis = axes[depth];
		if (axis) {
			axis.targets.forEach((target, place) => {
				this.#copy(answer, axes, depth + 1, from + place * axis.step, to + target);
			});
			return;
		}
		this.values[to] = answer.value(from) ?? NaN;
		const status = answer.status(from);
		if (status !== null) this.statuses.set(to, status);
	}
}

export function wholeOf(wanted: readonly Wanted[]): Part {
	return wanted.map(({ codes }) => ({ start: 0, length: codes.length }));
}

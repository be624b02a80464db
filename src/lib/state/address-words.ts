/** A part of an address that is one of a few words; the standard one is left out. */
export type Word<Value extends string = string> = {
	key: string;
	standard: Value;
	/** Value → its word in the address. */
	values: Readonly<Record<Value, string>>;
};

/** What an address asks for: the standard where it asks for nothing, null where it asks for what there is not. */
export function readWord<Value extends string>(
	params: URLSearchParams,
	{ key, standard, values }: Word<Value>
): Value | null {
	const asked = params.get(key);
	if (asked === null) return standard;
	return valuesOf(values).find((value) => values[value] === asked) ?? null;
}

export function writeWord<Value extends string>(
	params: URLSearchParams,
	{ key, standard, values }: Word<Value>,
	value: Value
) {
	if (value === standard) params.delete(key);
	else params.set(key, values[value]);
}

function valuesOf<Value extends string>(values: Readonly<Record<Value, string>>): Value[] {
	return Object.keys(values) as Value[];
}

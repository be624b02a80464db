/** Which ages a pyramid shows: a year, and what is laid over it (a year or the slug of an area); null: as at first. */
export type PyramidChoice = { main: string | null; laid: string | null };

/** Nothing is laid over it. */
export const nothingLaid = 'ei';

const key = 'puramiid';

/** What an address asks for, `?puramiid=2023,tartu-linn`; what it leaves out is null. Whoever shows it knows what there is. */
export function readPyramid(search: string): PyramidChoice {
	const [main, laid] = (new URLSearchParams(search).get(key) ?? '').split(',');
	return { main: main || null, laid: laid || null };
}

/** The shortest address of a choice; other parts of the address stay as they are. */
export function writePyramid(search: string, { main, laid }: PyramidChoice): string {
	const params = new URLSearchParams(search);
	if (main === null && laid === null) params.delete(key);
	else params.set(key, [main ?? '', ...(laid === null ? [] : [laid])].join(','));
	const written = params.toString().replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}

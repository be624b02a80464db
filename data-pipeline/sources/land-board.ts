import * as v from 'valibot';
import type { CodePage } from '../formats/dbf.ts';
import { FormatError } from '../formats/format-error.ts';

/** Where Maa- ja Ruumiamet puts the shapefiles of the administrative division. A wrong name answers with a picture. */
export const divisionFolder = 'https://geoportaal.maaamet.ee/docs/haldus_asustus';

/** What its attributes are written in where a file does not tell. */
export const divisionCodePage: CodePage = 'windows-1257';

export const divisionPublisher = {
	publisher: 'Maa- ja Ruumiamet',
	homepage: 'https://geoportaal.maaamet.ee/est/ruumiandmed/haldus-ja-asustusjaotus-p119.html',
	licence: 'Maa-ameti avaandmete litsents'
} as const;

/** Throws FormatError where the records have no attribute of such a name. */
export function requireAttributes(records: readonly Record<string, string>[], names: readonly string[]): void {
	const there = Object.keys(records[0] ?? {});
	const missing = names.find((name) => !there.includes(name));
	if (missing !== undefined) {
		throw new FormatError(`the attribute ${missing} is not there; there are ${there.join(', ') || 'none'}`);
	}
}

/** A code of the classification EHAK, from the attribute that is named. */
export const ehakCode = (attribute: string) => {
	const message = ({ received }: { received: string }) => `${attribute} of four digits is expected, not ${received}`;
	return v.pipe(v.string(message), v.regex(/^\d{4}$/, message));
};

/**
 * A name in Estonian letters, from the attribute that is named. Any other letter betrays a code page that was taken
 * for another: UTF-8 read as 1257 makes "JĆµhvi" of "Jõhvi".
 */
export const placeName = (attribute: string) => {
	const message = ({ received }: { received: string }) =>
		`${attribute} in Estonian letters is expected, not ${received}`;
	return v.pipe(v.string(message), v.regex(/^[a-zõäöüšž][a-zõäöüšžå .,'’()/-]*$/i, message), v.maxLength(100));
};

/** A card of an organisation; what is not known is null. Every text is taken as text, whatever it holds. */
export type Vcard = {
	/** An IRI that is the same in every release, so that a card taken again replaces the one before. */
	uid: string;
	name: string;
	address: string | null;
	phone: string | null;
	email: string | null;
	website: string | null;
	/** What has no field of its own, a line each. */
	notes: readonly string[];
	/** The day that the newest of it is of, `'2026-11-22'`. */
	revised: string | null;
};

/** Bytes of a line before it is folded (RFC 2426, 2.6), without its line break. */
const longestLine = 75;

/**
 * Cards as one file (RFC 2426, UTF-8). Version 3.0, not 4.0: Outlook reads no newer one, and all that read 4.0 read 3.0.
 */
export function toVcards(cards: readonly Vcard[]): string {
	return cards
		.flatMap(cardLines)
		.map((line) => `${fold(line)}\r\n`)
		.join('');
}

function cardLines({ uid, name, address, phone, email, website, notes, revised }: Vcard): string[] {
	return [
		'BEGIN:VCARD',
		'VERSION:3.0',
		'PRODID:-//KOV toolaud//ET',
		`UID:${plain(uid)}`,
		`FN:${escape(name)}`,
		// An organisation has no family name, but 3.0 asks for one and Outlook sorts by it.
		`N:${escape(name)};;;;`,
		`ORG:${escape(name)}`,
		'X-ABSHOWAS:COMPANY',
		...(address === null ? [] : [`ADR;TYPE=WORK:${addressParts(address)}`]),
		...(phone === null ? [] : [`TEL;TYPE=WORK,VOICE:${escape(phone)}`]),
		...(email === null ? [] : [`EMAIL;TYPE=INTERNET:${escape(email)}`]),
		...(website === null ? [] : [`URL;TYPE=WORK:${plain(website)}`]),
		...(notes.length === 0 ? [] : [`NOTE:${escape(notes.join('\n'))}`]),
		...(revised === null ? [] : [`REV:${plain(revised)}`]),
		'END:VCARD'
	];
}

/** Box; more; street; town; county; postal code; country. Only the code at the end is told apart from the rest for certain. */
function addressParts(address: string): string {
	const [, street = address, postalCode = ''] = /^(.*), (\d{5})$/s.exec(address) ?? [];
	return ['', '', street, '', '', postalCode, 'Eesti'].map(escape).join(';');
}

/** What would end a value or begin another is written as text; a control character is left out. */
function escape(text: string): string {
	return withoutControls(
		text
			.replace(/\r\n?/g, '\n')
			.replace(/[\\,;]/g, '\\$&')
			.replace(/\n/g, '\\n')
	);
}

/** A value that has no escapes, on one line. */
function plain(text: string): string {
	return withoutControls(text);
}

function withoutControls(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]/gu, '');
}

/** A line of more than 75 bytes goes on in the next, after a blank; no letter is cut in two. */
function fold(line: string): string {
	const bytes = new TextEncoder();
	let folded = '';
	let length = 0;
	for (const letter of line) {
		const size = bytes.encode(letter).length;
		if (length + size > longestLine) {
			folded += '\r\n ';
			length = 1;
		}
		folded += letter;
		length += size;
	}
	return folded;
}

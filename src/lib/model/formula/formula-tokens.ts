/** A piece of a formula, and the place of its first letter (1 = the first of the text). */
export type Token = { at: number; text: string } & (
	| { kind: 'name' }
	| { kind: 'number'; value: number }
	| { kind: 'sign'; sign: '+' | '-' | '*' | '/' | '(' | ')' }
	| { kind: 'end' }
	| { kind: 'unknown' }
);

const name = /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/u;
const number = /^\d+(?:[.,]\d+)?/;
/** Also as they are written by hand or by a program that writes beautifully. */
const signs: Record<string, '+' | '-' | '*' | '/' | '(' | ')'> = {
	'+': '+',
	'-': '-',
	'−': '-',
	'–': '-',
	'*': '*',
	'×': '*',
	'·': '*',
	'/': '/',
	':': '/',
	'÷': '/',
	'(': '(',
	')': ')'
};

/** The pieces of a formula in their order, and its end. A hyphen inside a name is part of it: a minus has spaces. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let place = 0;
	while (place < text.length) {
		const rest = text.slice(place);
		const space = /^\s+/.exec(rest);
		if (space) {
			place += space[0].length;
			continue;
		}
		const token = tokenAt(rest, place + 1);
		tokens.push(token);
		place += token.text.length;
	}
	return [...tokens, { kind: 'end', at: text.length + 1, text: '' }];
}

function tokenAt(rest: string, at: number): Token {
	const word = name.exec(rest)?.[0];
	if (word !== undefined) return { kind: 'name', at, text: word };
	const digits = number.exec(rest)?.[0];
	if (digits !== undefined) return { kind: 'number', at, text: digits, value: Number(digits.replace(',', '.')) };
	const letter = String.fromCodePoint(rest.codePointAt(0) ?? 0);
	const sign = Object.hasOwn(signs, letter) ? signs[letter] : undefined;
	return sign === undefined ? { kind: 'unknown', at, text: letter } : { kind: 'sign', at, text: letter, sign };
}

import { describe, expect, it } from 'vitest';
import { emailOf, spokenEmail } from './email-text.ts';

describe('an e-mail address', () => {
	it('is spoken with neither an @ nor a link, and understood again', () => {
		expect(spokenEmail('info@naidise.example')).toBe('info [at] naidise.example');
		expect(emailOf(spokenEmail('valla.valitsus+abi@pohja-naidise.example'))).toBe(
			'valla.valitsus+abi@pohja-naidise.example'
		);
	});

	it.each([
		'',
		'info',
		'info [at] vald',
		'info [at] vald.ee?bcc=all [at] example.org',
		'info [at] vald.ee,all@example.org',
		'info [at] vald.ee\nBcc: x',
		'"><script>alert(1)</script> [at] vald.ee',
		'javascript:alert(1)',
		'a%0d%0abcc:b [at] vald.ee'
	])('is not made of %j', (spoken) => {
		expect(emailOf(spoken)).toBeNull();
	});
});

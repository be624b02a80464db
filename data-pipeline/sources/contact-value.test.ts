import { describe, expect, it } from 'vitest';
import { contactValue } from './contact-value.ts';

describe('contactValue', () => {
	it.each([
		['website', 'https://www.anija.ee', 'https://www.anija.ee/'],
		['website', ' http://www.rakvere.ee/et/kontakt ', 'http://www.rakvere.ee/et/kontakt'],
		['website', 'www.tori.ee', 'https://www.tori.ee/'],
		['website', 'HTTPS://Tori.ee/Vald', 'https://tori.ee/Vald'],
		['email', 'info@anija.ee', 'info@anija.ee'],
		['email', 'valla.valitsus+abi@pohja-sakala.ee', 'valla.valitsus+abi@pohja-sakala.ee'],
		['phone', '612 8600', '+372 612 8600'],
		['phone', '+372-5123-4567', '+372 5123 4567'],
		['phone', '00372 6128600', '+372 612 8600'],
		['phone', '+3726128600', '+372 612 8600'],
		['address', 'Harju maakond,  Anija vald, Kose mnt 1', 'Harju maakond, Anija vald, Kose mnt 1'],
		['registry-code', '75018816', '75018816'],
		['head-of-government', 'Riivo Noor', 'Riivo Noor'],
		['chair-of-council', 'Anu-Mai d’Õunapuu', 'Anu-Mai d’Õunapuu'],
		['office-hours', 'E–N 8–17,  R 8–15', 'E–N 8–17, R 8–15']
	] as const)('takes the %s %j', (field, told, value) => {
		expect(contactValue(field, told)).toBe(value);
	});

	it.each([
		['website', 'javascript:alert(1)'],
		['website', 'JaVaScRiPt://www.anija.ee/%0aalert(1)'],
		['website', 'data:text/html,<script>alert(1)</script>'],
		['website', 'https://www.anija.ee/"onclick="alert(1)'],
		['website', 'https://www.anija.ee\\@evil.example/'],
		['website', 'https://anija.ee@evil.example/'],
		['website', 'https://user:word@anija.ee/'],
		['website', 'https://anija.ee:8443/'],
		['website', 'https://127.0.0.1/'],
		['website', 'https://localhost/'],
		['website', 'https:www.anija.ee'],
		['website', 'anija.ee'],
		['website', 'https://www.anija.ee/\u202eee.live'],
		['website', `https://www.anija.ee/${'x'.repeat(200)}`],
		['email', 'mailto:info@anija.ee'],
		['email', 'info@anija.ee\nBcc: all@example.org'],
		['email', 'info@anija.ee?subject=x&body=y'],
		['email', 'info @anija.ee'],
		['email', 'info@anija'],
		['email', '.info@anija.ee'],
		['email', 'info..anija@anija.ee'],
		['email', 'info@-anija.ee'],
		['email', '"<script>"@anija.ee'],
		['phone', '612 8600; ext 4'],
		['phone', '112'],
		['phone', '+358 9 612 8600'],
		['phone', '6128600 või 6128601'],
		['address', 'Kose mnt 1\nKehra'],
		['address', '<img src=x onerror=alert(1)>'],
		['address', '----'],
		['address', 'x'.repeat(301)],
		['head-of-government', 'Q12345'],
		['head-of-government', 'Riivo'],
		['head-of-government', 'Riivo Noor <b>'],
		['registry-code', '7501881'],
		['office-hours', 'suletud <b>']
	] as const)('leaves out the %s %j', (field, told) => {
		expect(contactValue(field, told)).toBeNull();
	});
});

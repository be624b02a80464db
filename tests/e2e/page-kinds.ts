/** One page of each kind, in both languages. */
export const pageKinds = [
	['home', '/'],
	['home in English', '/en/'],
	['municipality', '/kov/rakvere-linn/'],
	['municipality in English', '/en/kov/rakvere-linn/'],
	['county', '/maakond/laane-viru-maakond/'],
	['maps', '/kaardid/'],
	['map', '/kaardid/population-density/'],
	['map in English', '/en/kaardid/population-density/'],
	['contacts', '/kontaktid/'],
	['contacts in English', '/en/kontaktid/'],
	['query', '/paring/'],
	['sources', '/allikad/'],
	['state of the data', '/andmed/seis/'],
	['changes', '/andmed/muutused/'],
	['chart embed', '/manus/joonis/rakvere-linn/rahvaarv/'],
	['chart embed in English', '/en/manus/joonis/rakvere-linn/tulud/'],
	['card embed', '/manus/pilk/rakvere-linn/elanikke/'],
	['narrative embed', '/manus/lugu/rakvere-linn/lugu/'],
	['table embed', '/manus/tabel/rakvere-linn/naitajad/'],
	['unknown address', '/kov/atlantis/']
] as const;

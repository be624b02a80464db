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
	['own groups', '/ryhmad/'],
	['a shared group in English', '/en/ryhmad/?nimi=Saared&kov=ruhnu-vald,vormsi-vald'],
	['contacts', '/kontaktid/'],
	['contacts in English', '/en/kontaktid/'],
	['query', '/paring/'],
	['sources', '/allikad/'],
	['state of the data', '/andmed/seis/'],
	['changes', '/andmed/muutused/'],
	['unknown address', '/kov/atlantis/']
] as const;

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
	['query', '/paring/'],
	['sources', '/allikad/'],
	['unknown address', '/kov/atlantis/']
] as const;

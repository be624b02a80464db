import { describe, expect, it } from 'vitest';
import { breadcrumbThing, jsonLd, placeThing, siteThing, type Place } from './structured-data.ts';

const country: Place = { code: 'EE', level: 'country', kind: null, name: 'Eesti', href: 'https://kov.example/' };
const county: Place = {
	code: '0060',
	level: 'county',
	kind: null,
	name: 'Lääne-Viru maakond',
	href: 'https://kov.example/maakond/laane-viru-maakond/'
};
const town: Place = {
	code: '0663',
	level: 'municipality',
	kind: 'linn',
	name: 'Rakvere linn',
	href: 'https://kov.example/kov/rakvere-linn/'
};

describe('an area in structured data', () => {
	it('has its name, its code of EHAK and its page, within its county, within Estonia', () => {
		expect(placeThing([town, county, country])).toEqual({
			'@type': 'City',
			name: 'Rakvere linn',
			identifier: { '@type': 'PropertyValue', propertyID: 'EHAK', value: '0663' },
			url: 'https://kov.example/kov/rakvere-linn/',
			containedInPlace: {
				'@type': 'AdministrativeArea',
				name: 'Lääne-Viru maakond',
				identifier: { '@type': 'PropertyValue', propertyID: 'EHAK', value: '0060' },
				url: 'https://kov.example/maakond/laane-viru-maakond/',
				containedInPlace: {
					'@type': 'Country',
					name: 'Eesti',
					identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: 'EE' },
					url: 'https://kov.example/'
				}
			}
		});
	});

	it('is no city where it is a rural municipality', () => {
		expect(placeThing([{ ...town, kind: 'vald' }])['@type']).toBe('AdministrativeArea');
	});
});

describe('the text of structured data', () => {
	it.each(['</script><script>alert(1)</script>', '<!--', '"</SCRIPT >'])('does not end its element for %s', (name) => {
		const text = jsonLd([placeThing([{ ...town, name }])]);
		expect(text).not.toContain('<');
		expect(JSON.parse(text)['@graph'][0].name).toBe(name);
	});

	it('is one graph in the words of schema.org', () => {
		const site = siteThing({ href: '/', name: 'KOV töölaud' }, 'et');
		const way = breadcrumbThing([
			{ href: '/kaardid/', name: 'Kaardid' },
			{ href: '/kaardid/population/', name: 'Rahvaarv, 2023' }
		]);
		expect(JSON.parse(jsonLd([site, way]))).toEqual({
			'@context': 'https://schema.org',
			'@graph': [
				{ '@type': 'WebSite', name: 'KOV töölaud', url: '/', inLanguage: 'et' },
				{
					'@type': 'BreadcrumbList',
					itemListElement: [
						{ '@type': 'ListItem', position: 1, name: 'Kaardid', item: '/kaardid/' },
						{ '@type': 'ListItem', position: 2, name: 'Rahvaarv, 2023', item: '/kaardid/population/' }
					]
				}
			]
		});
	});
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/model/language.ts';
import { pagePaths } from '../../src/routes/sitemap.xml/page-paths.ts';
import { pageKinds } from './page-kinds.ts';
import { readAreas, readBuild, readCatalog } from './release.ts';
import { openPath } from './site.ts';

const build = fileURLToPath(new URL('../../build/', import.meta.url));
const routes = fileURLToPath(new URL('../../src/routes/', import.meta.url));
/** A view of a page, as an address asks for it, has the head of the page. */
const known = pageKinds.filter(([, path]) => !/^\/((en\/)?manus|kov\/atlantis)\/|\?/.test(path));

/** The files under a folder whose names end so, from that folder, with forward slashes. */
function filesUnder(folder: string, end: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith(end));
}

/** What a page says of itself to who only reads its head. */
function readHead(path: string) {
	const [head = ''] = readBuild(`.${path}index.html`).toString().split('</head>', 1);
	const { document } = parseHTML(`${head}</head></html>`);
	const values = (selector: string, attribute: string) =>
		[...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
	return {
		canonical: values('link[rel="canonical"]', 'href'),
		alternates: values('link[rel="alternate"][hreflang]', 'href'),
		oembeds: values('link[type="application/json+oembed"]', 'href'),
		meta: (name: string) => values(`meta[property="${name}"], meta[name="${name}"]`, 'content'),
		graph: values('script[type="application/ld+json"]', 'type').length
			? JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')['@graph']
			: []
	};
}

/** Where the built site will stand: as its front page says; null where the build was not told. */
const [front = ''] = readHead('/').canonical;
const origin = front === '/' ? null : new URL(front).origin;
const at = (path: string) => (origin ?? '') + path;
const pathOf = (address: string) => (origin === null ? address : address.slice(origin.length));

/** Embeds are parts of pages, and the map and the ranking of a formula show nothing without one: no search engine is to list them. */
const isUnlisted = (path: string) => /^\/(en\/)?(manus\/|(kaardid|edetabelid)\/valem\/$)/.test(path);

/** The pages of the build, `/en/kov/tallinn/`, but for what answers an unknown address. */
const built = filesUnder(build, 'index.html')
	.map((file) => `/${file.slice(0, -'index.html'.length)}`)
	.filter((path) => !path.endsWith('/404/') && !isUnlisted(path))
	.sort();

describe.each(known)('the head of the page: %s', (_, path) => {
	const other = path.startsWith('/en/') ? path.slice('/en'.length) : `/en${path}`;

	it('has one address of its own, and those of its languages', () => {
		const { canonical, alternates } = readHead(path);
		expect(canonical).toEqual([at(path)]);
		expect(alternates).toHaveLength(languages.length + 1);
		expect(new Set(alternates)).toEqual(new Set([at(path), at(other)]));
	});

	it('has what a link to it is shown with, each once', () => {
		const { meta } = readHead(path);
		const single = ['title', 'description', 'type', 'site_name', 'locale', 'locale:alternate', 'image', 'image:alt'];
		for (const name of single) expect(meta(`og:${name}`), name).toEqual([expect.stringMatching(/\S/)]);
		expect(meta('og:description')).toEqual(meta('description'));
		expect([meta('og:image:width'), meta('og:image:height')]).toEqual([['1200'], ['630']]);
		expect(meta('twitter:card')).toEqual(['summary_large_image']);
		expect(meta('og:url')).toEqual(origin === null ? [] : [at(path)]);
	});

	it('has a picture in its language', () => {
		const [picture = ''] = readHead(path).meta('og:image');
		expect(pathOf(picture)).toMatch(path.startsWith('/en/') ? /^\/pilt\/en\// : /^\/pilt\/et\//);
	});
});

describe('the head of every page', () => {
	it('has one address, which is its own, and a picture that is there', () => {
		const wrong = built.filter((path) => {
			const { canonical, meta } = readHead(path);
			const [picture = '', ...more] = meta('og:image');
			const there = more.length === 0 && existsSync(build + pathOf(picture).slice(1));
			return canonical.length !== 1 || canonical[0] !== at(path) || !there;
		});
		expect(wrong).toEqual([]);
	});
});

describe('what pages are about', () => {
	it.each([
		['/', ['WebSite', 'Country']],
		['/en/', ['WebSite', 'Country']],
		['/kov/rakvere-linn/', ['BreadcrumbList', 'City']],
		['/en/kov/vinni-vald/', ['BreadcrumbList', 'AdministrativeArea']],
		['/maakond/laane-viru-maakond/', ['BreadcrumbList', 'AdministrativeArea']],
		['/kaardid/population-density/', ['BreadcrumbList']]
	])('is told by %s as %j, by addresses that lead to pages', (path, types) => {
		const { graph } = readHead(path);
		expect(graph.map((thing: { '@type': string }) => thing['@type'])).toEqual(types);
		const addresses = [...JSON.stringify(graph).matchAll(/"(?:url|item)":"([^"]*)"/g)].map(
			([, address = '']) => address
		);
		expect(addresses).toContain(at(path));
		expect(addresses.map(pathOf).filter((address) => !built.includes(address))).toEqual([]);
	});

	it('is a town within its county within Estonia', () => {
		const [way, town] = readHead('/kov/rakvere-linn/').graph;
		expect(way.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
			'Eesti',
			'Lääne-Viru maakond',
			'Rakvere linn'
		]);
		expect(town).toMatchObject({ identifier: { propertyID: 'EHAK', value: '0663' } });
		expect(town.containedInPlace).toMatchObject({ url: at('/maakond/laane-viru-maakond/') });
	});
});

describe('the page of a municipality', () => {
	it('is described by its first sentence', () => {
		expect(readHead('/kov/tallinn/').meta('og:description')[0]).toMatch(/^1\.\sjaanuaril \d{4} elas Tallinnas /);
	});

	it('says the same after a reader has gone on to another, and breaks no rule of the site', async () => {
		const { page, problems } = await openPath('/kov/rakvere-linn/');
		await page.locator('main a[href="/kov/vinni-vald/"]').first().click();
		await page.waitForURL('**/kov/vinni-vald/');
		const { canonical, meta } = readHead('/kov/vinni-vald/');
		await page.waitForFunction((address) => {
			return document.querySelector('link[rel="canonical"]')?.getAttribute('href') === address;
		}, canonical[0]);
		const said = await page.evaluate(() => ({
			canonical: document.querySelectorAll('link[rel="canonical"]').length,
			image: document.querySelector('meta[property="og:image"]')?.getAttribute('content'),
			graphs: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
				({ textContent }) => JSON.parse(textContent ?? '')['@graph'][1].name
			)
		}));
		expect(said).toEqual({ canonical: 1, image: meta('og:image')[0], graphs: ['Vinni vald'] });
		expect(problems).toEqual([]);
	});
});

describe('the answer to an unknown address', () => {
	it('says no address of its own, and asks not to be listed', () => {
		const page = readBuild('404.html').toString();
		expect(page).not.toContain('rel="canonical"');
		expect(page).toContain('<meta name="robots" content="noindex"');
	});
});

describe('the pictures', () => {
	const pictures = filesUnder(`${build}pilt`, '.png').map((file) => readFileSync(`${build}pilt/${file}`));

	it('are one for each area in each language', () => {
		expect(pictures).toHaveLength(readAreas().length * languages.length);
	});

	it('are PNG files of 1200 × 630, all of them under 8 MB together', () => {
		const sizes = pictures.map((bytes) => [
			bytes.toString('latin1', 1, 4),
			bytes.readUInt32BE(16),
			bytes.readUInt32BE(20)
		]);
		expect(new Set(sizes.map(String))).toEqual(new Set(['PNG,1200,630']));
		expect(pictures.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(8_000_000);
	});
});

describe('a picture', () => {
	it.each(['et/eesti', 'en/eesti', 'et/rakvere-linn', 'en/ruhnu-vald', 'et/laane-viru-maakond'])(
		'%s is one that a browser can show',
		async (name) => {
			const { page } = await openPath(`/pilt/${name}.png`);
			const size = () => [document.images[0]?.naturalWidth, document.images[0]?.naturalHeight];
			expect(await page.evaluate(size)).toEqual([1200, 630]);
		}
	);
});

describe.runIf(origin !== null)('what a page says can be embedded of it', () => {
	it.each([
		['/kov/rakvere-linn/', '/manus/joonis/rakvere-linn/rahvaarv/', 10],
		['/en/kaardid/population/', '/en/manus/teemakaart/population/', 1],
		['/edetabelid/population/', '/manus/edetabel/population/', 1],
		['/manus/teemakaart/population/', '/manus/teemakaart/population/', 1]
	])('%s: files of oEmbed, each with the frame of an embed', (path, embed, least) => {
		const files = readHead(path).oembeds.map(pathOf);
		expect(files.length).toBeGreaterThanOrEqual(least);
		expect(files).toContain(`${embed}oembed.json`);
		for (const file of files) {
			const shown = file.slice(0, -'oembed.json'.length);
			expect(JSON.parse(readBuild(file.slice(1)).toString()).html).toContain(`<iframe src="${at(shown)}"`);
			expect(existsSync(`${build}${shown.slice(1)}index.html`), shown).toBe(true);
		}
	});
});

describe('the list of pages for search engines', () => {
	const files = filesUnder(routes, '+page.svelte').map((file) => `../${file}`);
	const paths = pagePaths(files, { areas: readAreas(), indicators: readCatalog().indicators });

	it('is of all pages of the build, and of nothing else', () => {
		expect([...paths, ...paths.map((path) => `/en${path}`)].sort()).toEqual(built);
	});

	it('is there where it is known where the site will stand, and robots.txt names it then', () => {
		const robots = readBuild('robots.txt').toString();
		expect(existsSync(`${build}sitemap.xml`)).toBe(origin !== null);
		expect(robots.match(/^Sitemap: .*/gm)).toEqual(origin === null ? null : [`Sitemap: ${at('/sitemap.xml')}`]);
	});

	it.runIf(origin !== null)('holds their whole addresses and the day of the release', () => {
		const xml = readBuild('sitemap.xml').toString();
		const inside = (element: string) =>
			[...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);
		expect(inside('loc').sort()).toEqual(built.map(at).sort());
		expect(new Set(inside('lastmod'))).toEqual(new Set([readCatalog().release.slice(0, 10)]));
	});
});

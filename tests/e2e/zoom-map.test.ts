import { describe, expect, it } from 'vitest';
import { openPath } from './site.ts';

describe('the map to zoom', () => {
	it('is fetched and drawn when it is asked for, from this site alone', async () => {
		const { page, asked, foreign, problems } = await openPath('/kaardid/population-density/');
		expect(asked.filter(({ path }) => /maplibre|boundaries|geojson/.test(path))).toEqual([]);
		await page.locator('main button.zoom').click();
		await page.locator('canvas.maplibregl-canvas').waitFor();
		const paths = () => asked.map(({ path }) => path);
		await expect.poll(paths, { timeout: 30_000 }).toContain('/andmed/v1/areas/municipalities.geojson');
		expect(await page.locator('[role=alert]').count()).toBe(0);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
	});
});

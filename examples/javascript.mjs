// Rakvere linn's population, year by year. In a browser, write the site's address into the first line.
const site = process.env.SITE;
const response = await fetch(`${site}/andmed/v1/observations/population.json`);
if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
const { observations } = await response.json();
for (const { area, period, value, status } of observations) {
	if (area === '0663') console.log([period, value ?? '', status].join(','));
}

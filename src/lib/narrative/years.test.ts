import { expect, it } from 'vitest';
import { listed, yearRuns } from './years.ts';

it.each([
	[[], ''],
	[['2021'], '2021'],
	[['2021', '2022'], '2021 ja 2022'],
	[['2018', '2019', '2020'], '2018–2020'],
	[['2016', '2018', '2019', '2020', '2023'], '2016, 2018–2020 ja 2023']
])('lists the years %j as "%s"', (years, text) => {
	expect(listed(yearRuns(years), 'ja')).toBe(text);
});

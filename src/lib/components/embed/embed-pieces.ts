import type { Component } from 'svelte';
import AreaTable from '../profile/AreaTable.svelte';
import type { ProfileChartProps } from '../profile/profile-chart.ts';
import { profileCards, profileCharts } from '../profile/profile-charts.ts';

/** What draws a part of a profile, by its id in addresses; null where there is no such part. */
export function drawerOf(id: string): Component<ProfileChartProps> | null {
	if (id === 'naitajad') return AreaTable;
	const piece = [...profileCharts, ...profileCards].find((each) => each.id === id);
	return piece?.component ?? null;
}

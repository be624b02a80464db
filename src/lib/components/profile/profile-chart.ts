import type { Component } from 'svelte';
import type { ProfileIndicator } from './profile-data.ts';
import type { ShownProfile } from './profile.svelte.ts';

/** What every chart of a profile is drawn from, and the indicator that it is about. */
export type ProfileChartProps = { profile: ShownProfile; indicator: ProfileIndicator };

/** A part of a profile that can stand alone: in a section of the page, or by itself elsewhere. */
type Piece<Props extends Record<string, unknown>> = {
	/** As it stands in addresses. */
	id: string;
	/** What it is called where it is chosen from others: with no finding, area or year. */
	name: () => string;
	component: Component<Props>;
};

export type ProfileChart = Piece<ProfileChartProps> & {
	section: 'population' | 'budget' | 'comparison';
	/** The indicator that it is about; in a release without it there is no such chart. */
	of: string;
};

/** Sentences or key figures. */
export type ProfileCard = Piece<{ profile: ShownProfile }>;

import type { LocalText } from '#lib/model/language.ts';

/** What the boundaries are, told in each file of them. */
export type Description = {
	name: string;
	title: LocalText;
	producer: string;
	/** The day of the boundaries. */
	date: string;
	method: LocalText;
	licence: string | null;
};

export const generalised: Description = {
	name: 'generalised boundaries',
	title: { et: 'Üldistatud piirid 500 m ruudustikust', en: 'Boundaries generalised from a 500 m grid' },
	producer: 'Maa-amet',
	date: '2018-09-01',
	method: {
		et: 'Tuletatud 500 m ruudustikust: ruut kuulub omavalitsusele, kellel on selles kõige rohkem maad. Ühised piirid on silutud, pindalad jäetud samaks. Ei sobi mõõtmiseks ega õiguslikuks otsuseks.',
		en: 'Derived from a 500 m grid: a cell belongs to the municipality with most of its land. Shared borders are smoothed, areas are kept. Not for measuring or legal use.'
	},
	licence: null
};

/** `date`: the day of the division, as the publisher tells it, or of the pull. */
export function official(date: string): Description {
	return {
		name: 'official boundaries, simplified',
		title: { et: 'Ametlikud piirid, lihtsustatud', en: 'Official boundaries, simplified' },
		producer: 'Maa- ja Ruumiamet',
		date,
		method: {
			et: 'Haldusjaotuse ametlikud piirid, millest on jäetud alles tähtsamad punktid. Ühised piirid on ühised, pindalad jäetud samaks; väiksemad laiud on ära jäetud. Ei sobi mõõtmiseks ega õiguslikuks otsuseks.',
			en: 'The official boundaries, of which the points that matter most are kept. Shared borders are shared, areas are kept; the smallest islets are left out. Not for measuring or legal use.'
		},
		licence: 'Maa-ameti avaandmete litsents'
	};
}

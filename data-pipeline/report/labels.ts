import type { LocalText } from '#lib/model/language.ts';
import type { CheckId, Frequency, SourceState } from '#lib/model/source-status.ts';

export const stateLabels: Record<SourceState, LocalText> = {
	fresh: { et: 'Uued andmed', en: 'New data' },
	unchanged: { et: 'Muutusteta', en: 'Unchanged' },
	embedded: { et: 'Kaasa pandud', en: 'Embedded' },
	stale: { et: 'Vanad andmed', en: 'Old data' },
	missing: { et: 'Andmeid pole', en: 'No data' }
};

/** What a check looks at. */
export const checkLabels: Record<CheckId, LocalText> = {
	reached: { et: 'Avaldaja vastus', en: 'The publisher’s answer' },
	format: { et: 'Vorming', en: 'Format' },
	rows: { et: 'Ridade skeem', en: 'Schema of the rows' },
	keys: { et: 'Korduvad read', en: 'Repeated rows' },
	areas: { et: 'Piirkonnad', en: 'Areas' },
	coverage: { et: 'Uusima perioodi katvus', en: 'Coverage of the newest period' },
	'lost-rows': { et: 'Kadunud read', en: 'Lost rows' },
	values: { et: 'Väärtuste muutus', en: 'Change of values' }
};

export const frequencyLabels: Record<Frequency, LocalText> = {
	yearly: { et: 'kord aastas', en: 'yearly' },
	monthly: { et: 'kord kuus', en: 'monthly' },
	daily: { et: 'iga päev', en: 'daily' },
	once: { et: 'ühekordne', en: 'once' }
};

/** What a person does next about a source that failed, by the first check that it did not pass. */
export type Remedy = { text: LocalText; option: '--only' | '--accept' };

const lookAtTable: Remedy = {
	text: {
		et: 'Vaata tabel avaldaja juures üle. Kui see on õige, võta see vastu:',
		en: 'Look at the table at its publisher. If it is right, take it:'
	},
	option: '--accept'
};

const mendDefinition: Remedy = {
	text: {
		et: 'Avaldaja on tabelit muutnud. Muuda allika kirjeldust kaustas data-pipeline/sources ja proovi uuesti:',
		en: 'The publisher has changed the table. Mend the definition in data-pipeline/sources and try again:'
	},
	option: '--only'
};

export const remedies: Record<CheckId, Remedy> = {
	reached: {
		text: {
			et: 'Vaata, kas avaldaja leht avaneb. Kui jah, proovi uuesti:',
			en: 'See whether the publisher’s page opens. If it does, try again:'
		},
		option: '--only'
	},
	format: mendDefinition,
	rows: mendDefinition,
	keys: mendDefinition,
	areas: lookAtTable,
	coverage: lookAtTable,
	'lost-rows': lookAtTable,
	values: {
		text: {
			et: 'Vaata arvud avaldaja juures üle. Kui need on õiged, võta muutus vastu; on mõni väljaspool näitaja piire (plausible), muuda enne neid:',
			en: 'Look at the figures at their publisher. If they are right, take the change; where one is beyond its indicator’s bounds (plausible), change those first:'
		},
		option: '--accept'
	}
};

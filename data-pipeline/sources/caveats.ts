import type { Caveat } from '#lib/model/source.ts';

/** What a reader must know before using a figure: observations name these by their id. */
export const caveats: readonly Caveat[] = [
	{
		id: 'residence-reset-2021',
		text: {
			et: 'Pärast 2021. aasta rahvaloendust määrati elanike elukoht uuesti. Seepärast ei saa 2022. aasta ja hilisemaid arve varasematega otse võrrelda, eriti väikesaartel.',
			en: 'After the 2021 census, places of residence were determined anew. Figures from 2022 on therefore cannot be compared directly with earlier ones, above all on small islands.'
		}
	},
	{
		id: 'residence-reset-inferred',
		text: {
			et: 'Pärast 2021. aasta rahvaloendust määrati elanike elukoht uuesti. Seepärast ei saa 2023. aasta rahvaarvu varasemate aastate omaga otse võrrelda, eriti väikesaartel. Aasta 2023 on tuletatud Eesti koguarvust, sest allikas seda ei nimeta.',
			en: 'After the 2021 census, places of residence were determined anew. The population of 2023 therefore cannot be compared directly with earlier years, above all on small islands. The year 2023 is inferred from the total for Estonia, as the source does not state it.'
		}
	},
	{
		id: 'year-inferred',
		text: {
			et: 'Allikas ei nimeta aastat; see on tuletatud Eesti koguarvust.',
			en: 'The source does not state the year; it is inferred from the total for Estonia.'
		}
	},
	{
		id: 'single-source-2018',
		text: {
			et: '2018. aasta rahvaarv põhineb ainult ühel allikal. 2019. ja 2020. aasta kohta on kaks allikat, mille arvud langevad kokku.',
			en: 'The population of 2018 rests on a single source. For 2019 and 2020 there are two sources, and they agree.'
		}
	},
	{
		id: 'rebuilt-2017',
		text: {
			et: 'Rahvaarv on saadud 2017. aasta haldusreformi eelsete omavalitsuste rahvaarve liites. Kui mõni neist jagati mitme omavalitsuse vahel, siis selle aasta kohta rahvaarvu ei ole.',
			en: 'The population is the sum of the municipalities that existed before the administrative reform of 2017. Where one of them was divided among several, there is no figure for that year.'
		}
	},
	{
		id: 'rebuilt',
		text: {
			et: 'Arv on saadud nende omavalitsuste arve liites, millest praegune omavalitsus on moodustatud. Kui mõni neist jagati mitme omavalitsuse vahel, siis selle aasta kohta arvu ei ole.',
			en: 'The figure is the sum of the municipalities from which the present one was formed. Where one of them was divided among several, there is no figure for that year.'
		}
	},
	{
		id: 'january-population',
		text: {
			et: 'Suhtarv on arvutatud sama aasta 1. jaanuari rahvaarvu, mitte aasta keskmise rahvaarvu põhjal. Seepärast võib see mujal avaldatust veidi erineda.',
			en: 'The rate is based on the population on 1 January of the same year, not on the average population of the year. It may therefore differ slightly from rates published elsewhere.'
		}
	},
	{
		id: 'migration-kinds-unknown',
		text: {
			et: 'Allikast ei selgu, kas rändesaldo hõlmab siserännet, välisrännet või mõlemat.',
			en: 'The source does not make clear whether net migration covers internal migration, external migration or both.'
		}
	},
	{
		id: 'quoted-by-press',
		text: {
			et: 'Arv pärineb Statistikaametilt, kuid on võetud ERR-i 2025. aasta mai uudisest, mitte otse statistika andmebaasist.',
			en: 'The figure is from Statistics Estonia, but was taken from an ERR article of May 2025, not directly from the statistical database.'
		}
	},
	{
		id: 'merged-2025',
		text: {
			et: 'Jõhvi vald ja Toila vald ühinesid 2025. aasta oktoobris uueks Jõhvi vallaks. Siinsed arvud on ühinemiseelse valla kohta.',
			en: 'The rural municipalities of Jõhvi and Toila merged into a new Jõhvi rural municipality in October 2025. The figures here are for the municipality as it was before the merger.'
		}
	},
	{
		id: 'registered',
		text: {
			et: 'Arvesse on võetud süsteemid, mille omavalitsus on riigi infosüsteemi haldussüsteemi (RIHA) kandnud; tegelikult võib neid olla rohkem või vähem.',
			en: 'The systems counted are those that the municipality has entered in RIHA, the state’s register; the actual number may be higher or lower.'
		}
	},
	{
		id: 'registered-2021',
		text: {
			et: 'Seis 2021. aasta veebruaris. Arvesse on võetud süsteemid, mille omavalitsus on riigi infosüsteemi haldussüsteemi (RIHA) kandnud; tegelikult võib neid olla rohkem või vähem.',
			en: 'As of February 2021. The systems counted are those that the municipality has entered in RIHA, the state’s register; the actual number may be higher or lower.'
		}
	}
];

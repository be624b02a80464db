import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { FormatError } from '../formats/format-error.ts';
import { registryCodes } from './registry-codes.ts';

/** The columns that are read, and what they are called here. */
const columns = {
	nimi: 'name',
	ariregistri_kood: 'registryCode',
	ettevotja_staatus: 'status',
	ads_normaliseeritud_taisaadress: 'address',
	indeks_ettevotja_aadressis: 'postalCode'
};

const Text = v.pipe(v.string(), v.maxLength(1000));

/**
 * The governments of municipalities in the business register: where they are, as the register's file of all that are
 * registered has it. Texts are as the register gives them; `contactsOf` says which of them hold.
 */
export const contactsAriregister = defineSource({
	id: 'contacts-ariregister',
	title: { et: 'Äriregister: lihtandmed', en: 'Business register: basic data' },
	publisher: 'Registrite ja Infosüsteemide Keskus',
	homepage: 'https://avaandmed.ariregister.rik.ee/et/avaandmete-allalaadimine',
	licence: 'CC-BY-4.0',
	date: '2026',
	live: {
		request: {
			kind: 'lines',
			url: 'https://avaandmed.ariregister.rik.ee/sites/default/files/avaandmed/ettevotja_rekvisiidid__lihtandmed.csv.zip',
			delimiter: ';',
			keep: { field: 'ariregistri_kood', values: registryCodes }
		},
		decode: decodeRegister,
		frequency: 'daily',
		mayLose: 0.2
	},
	row: v.strictObject({
		registryCode: v.pipe(v.string(), v.regex(/^\d{8}$/, 'a registry code of eight digits is expected')),
		name: v.pipe(Text, v.nonEmpty()),
		/** R: registered, L: in liquidation, N: bankrupt, K: deleted. */
		status: Text,
		address: Text,
		postalCode: Text
	}),
	key: ['registryCode']
});

function decodeRegister(bytes: Uint8Array): unknown[] {
	return csvRecords(bytes, columns, ';').map((record) =>
		Object.fromEntries(
			Object.entries(columns).map(([column, field]) => {
				const text = record[field];
				if (text === undefined) throw new FormatError(`the column "${column}" is not in the header`);
				return [field, text];
			})
		)
	);
}

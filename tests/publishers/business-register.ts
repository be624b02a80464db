import { createHash } from 'node:crypto';
import { streamedZip } from '../fixtures/streamed-zip.ts';
import { textAnswer, type Answer, type Publisher } from './answer.ts';
import { madeContacts } from './made-contacts.ts';
import { governmentOf } from './made-systems.ts';
import type { World } from './world.ts';

const path = '/avaandmed.ariregister.rik.ee/sites/default/files/avaandmed/ettevotja_rekvisiidid__lihtandmed.csv.zip';
const modified = 'Sat, 19 Sep 2026 01:30:00 GMT';

const header =
	'nimi;ariregistri_kood;ettevotja_oiguslik_vorm;ettevotja_oigusliku_vormi_alaliik;kmkr_nr;ettevotja_staatus;' +
	'ettevotja_staatus_tekstina;ettevotja_esmakande_kpv;ettevotja_aadress;asukoht_ettevotja_aadressis;asukoha_ehak_kood;' +
	'asukoha_ehak_tekstina;indeks_ettevotja_aadressis;ads_adr_id;ads_ads_oid;ads_normaliseeritud_taisaadress;teabesysteemi_link';

function lineOf(name: string, code: string, form: string, address: string): string {
	const fields = [
		name,
		code,
		form,
		'',
		'',
		'R',
		'Registrisse kantud',
		'01.02.2018',
		'',
		'',
		'',
		'',
		'12345',
		'1',
		'',
		address
	];
	return [...fields, `https://ariregister.rik.ee/est/company/${code}`].map(quoted).join(';');
}

function quoted(field: string): string {
	return /[;"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Other companies, as many as make the file too large to be kept; names with all that a CSV must quote. */
const others = Array.from({ length: 500 }, (_, index) =>
	lineOf(`OÜ "Näidis; ${index}"`, `1${String(index).padStart(7, '0')}`, 'Osaühing', 'Näidise tn 2, Tallinn')
).join('\r\n');
const timesOthers = 200;

/** The register of all companies as one file in a zip, which is made while it is sent. */
export function businessRegister(world: () => World): Publisher {
	return (question) => {
		if (!question.path.startsWith('/avaandmed.ariregister.rik.ee/')) return null;
		if (question.path !== path) return textAnswer(404, 'text/html', '<!doctype html><title>Lehte ei leitud</title>');
		const governments = world().municipalities.map((one) =>
			lineOf(governmentOf(one), one.registryCode, 'Kohaliku omavalitsuse asutus', madeContacts(one).address)
		);
		const end = `${governments.join('\r\n')}\r\n`;
		const etag = `"${createHash('sha256').update(end).digest('hex').slice(0, 16)}"`;
		const headers = { 'content-type': 'application/zip', etag, 'last-modified': modified };
		if (question.headers['if-none-match'] === etag) return { status: 304, headers, body: new Uint8Array() };
		return { status: 200, headers, body: pieces(end) } satisfies Answer;
	};
}

function pieces(end: string): Iterable<Uint8Array> {
	const text: Parameters<typeof streamedZip>[1] = [`\ufeff${header}\r\n`, `${others}\r\n`, timesOthers, end];
	return streamedZip('ettevotja_rekvisiidid__lihtandmed.csv', text);
}

import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { FormatError } from '../formats/format-error.ts';
import { parseJson } from '../formats/json.ts';
import { Day } from './fields.ts';
import { plainText } from './plain-text.ts';
import { SystemRow } from './riha-2021.ts';

/** How long a name may be; what is longer is cut. */
const nameLength = 300;
/** What part of the systems may have no owner or no name before the register is thought to have changed its shape. */
const mayBeNameless = 0.1;

const Words = v.nullish(v.string());
const List = v.nullish(v.array(v.unknown()));
const Told = v.nullish(v.object({ status: Words }));

/** What the register tells of a system. Whatever is not told is null or not there. */
const System = v.object({
	details: v.object({
		name: Words,
		short_name: Words,
		owner: v.nullish(v.object({ code: v.nullish(v.union([v.string(), v.number()])), name: Words })),
		purpose: Words,
		topics: List,
		documents: List,
		legislations: List,
		data_files: List,
		stored_data: List,
		security: v.nullish(v.object({ class: Words })),
		meta: v.nullish(
			v.object({
				system_status: Told,
				x_road_status: Told,
				development_status: Words,
				creation_timestamp: Words,
				update_timestamp: Words
			})
		)
	})
});
type Details = v.InferOutput<typeof System>['details'];

/**
 * Every information system in the state's register, of municipalities and of all others who must tell it of theirs.
 * A system without a name, or whose owner has no registry code, is left out.
 */
export const riha = defineSource({
	id: 'riha',
	title: {
		et: 'Riigi infosüsteemi haldussüsteem (RIHA): infosüsteemid',
		en: 'RIHA, the register of information systems'
	},
	publisher: 'Riigi Infosüsteemi Amet',
	homepage: 'https://www.riha.ee',
	licence: null,
	date: '2026',
	live: {
		request: { kind: 'pages', url: 'https://www.riha.ee/api/v1/systems', size: 100 },
		decode: decodeSystems,
		frequency: 'daily',
		mayLose: 0.1
	},
	row: SystemRow,
	key: ['shortName']
});

/** The list of all pages as records of text, like those of 2021. */
function decodeSystems(bytes: Uint8Array): unknown[] {
	const list = parseJson(bytes);
	if (!Array.isArray(list)) throw new FormatError('a list of systems is expected');
	const systems = list.map((system: unknown, index) => {
		const held = v.safeParse(System, system, { abortEarly: true });
		if (held.success) return recordOf(held.output.details);
		const [issue] = held.issues;
		const field = v.getDotPath(issue);
		throw new FormatError(issue.message, { row: index + 1, ...(field === null ? {} : { field }) });
	});
	const records = systems.filter(isNamed);
	const nameless = systems.length - records.length;
	if (nameless > mayBeNameless * systems.length) {
		throw new FormatError(`${nameless} of ${systems.length} systems have no name or no owner with a registry code`);
	}
	return records;
}

function isNamed({ shortName, name, ownerCode, ownerName }: ReturnType<typeof recordOf>): boolean {
	return shortName !== '' && name !== '' && ownerName !== '' && /^\d{8}$/.test(ownerCode);
}

function recordOf({ owner, meta, security, ...details }: Details) {
	const words = (text: string | null | undefined): string => plainText(text ?? '', nameLength);
	const count = (list: readonly unknown[] | null | undefined): string => String(list?.length ?? 0);
	return {
		shortName: words(details.short_name),
		name: words(details.name),
		ownerCode: String(owner?.code ?? ''),
		ownerName: words(owner?.name),
		status: words(meta?.system_status?.status),
		xRoadStatus: words(meta?.x_road_status?.status),
		developmentStatus: words(meta?.development_status),
		created: dayOf(meta?.creation_timestamp),
		updated: dayOf(meta?.update_timestamp),
		documents: count(details.documents),
		legislations: count(details.legislations),
		dataFiles: count(details.data_files),
		storedData: count(details.stored_data),
		topics: count(details.topics),
		hasPurpose: words(details.purpose) === '' ? '0' : '1',
		securityClass: /^K\dT\dS\d$/.exec(words(security?.class))?.[0] ?? ''
	};
}

/** The day of a moment such as `2017-11-13T20:07:49.993+02:00`, as the register writes it; nothing for what is none. */
function dayOf(moment: string | null | undefined): string {
	const day = (moment ?? '').slice(0, 10);
	return v.is(Day, day) ? day : '';
}

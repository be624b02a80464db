import * as v from 'valibot';
import { defineSource } from '../define.ts';
import { csvRecords } from '../formats/csv.ts';
import { Count, Day, orNull } from './fields.ts';

/**
 * An information system in the register and the body that owns it. `documents`, `legislations`, `dataFiles`,
 * `storedData` and `topics` are counts of what the register holds on it.
 */
export const SystemRow = v.strictObject({
	shortName: v.pipe(v.string(), v.nonEmpty()),
	name: v.pipe(v.string(), v.nonEmpty()),
	ownerCode: v.pipe(v.string(), v.regex(/^\d{8}$/)),
	ownerName: v.pipe(v.string(), v.nonEmpty()),
	status: orNull(v.picklist(['IN_USE', 'FINISHED', 'ESTABLISHING'])),
	xRoadStatus: orNull(v.picklist(['JOINED', 'NOT_JOINED'])),
	developmentStatus: orNull(v.picklist(['IN_DEVELOPMENT', 'NOT_IN_DEVELOPMENT'])),
	created: orNull(Day),
	updated: orNull(Day),
	documents: Count,
	legislations: Count,
	dataFiles: Count,
	storedData: Count,
	topics: Count,
	hasPurpose: v.pipe(
		v.picklist(['0', '1']),
		v.transform((flag) => flag === '1')
	),
	securityClass: orNull(v.pipe(v.string(), v.regex(/^K\dT\dS\d$/)))
});

/** Information systems of 117 municipal governments, of today and former, in the state's register in February 2021. */
export const riha2021 = defineSource({
	id: 'riha-2021',
	title: {
		et: 'Riigi infosüsteemi haldussüsteem (RIHA): omavalitsuste infosüsteemid, veebruar 2021',
		en: 'RIHA, the register of information systems: municipal systems, February 2021'
	},
	publisher: 'Riigi Infosüsteemi Amet',
	homepage: 'https://www.riha.ee',
	licence: null,
	date: '2021-02',
	embedded: {
		file: 'riha-2021.csv',
		decode: (bytes) =>
			csvRecords(bytes, {
				short_name: 'shortName',
				owner_code: 'ownerCode',
				owner_name: 'ownerName',
				system_status: 'status',
				x_road_status: 'xRoadStatus',
				development_status: 'developmentStatus',
				data_files: 'dataFiles',
				stored_data: 'storedData',
				has_purpose: 'hasPurpose',
				security_class: 'securityClass'
			})
	},
	row: SystemRow,
	key: ['shortName']
});

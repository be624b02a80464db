import type { LocalText } from '../model/language.ts';
import type { Cell, ColumnType } from '../query/columns.ts';

/** One line of what leaves the site: column → what it holds. */
export type ExportRow = Readonly<Record<string, Cell>>;

/**
 * What a column is to its row. `dimension`: one of those that tell rows apart; `value`: the figure; `label`: the words for
 * a dimension's code; `attribute`: what else is said of the figure.
 */
export type ColumnRole = 'dimension' | 'value' | 'label' | 'attribute';

/** A column of a file, as every format that describes its columns tells of it. */
export type ExportColumn = {
	name: string;
	title: LocalText;
	/** What it holds, in a sentence; null where the title says it all. */
	description: LocalText | null;
	type: ColumnType;
	role: ColumnRole;
	/** The dimension whose codes a label is the words for; null for all others. */
	labels: string | null;
};

type Declared = Omit<ExportColumn, 'name' | 'description' | 'labels'> & {
	description?: LocalText;
	labels?: string;
};

/** The columns that files of this site have, each told of once, whatever the format. */
const declared: Record<string, Declared> = {
	indicator: {
		title: { et: 'Näitaja', en: 'Indicator' },
		description: { et: 'Näitaja tunnus kataloogis.', en: 'The id of the indicator in the catalogue.' },
		type: 'text',
		role: 'dimension'
	},
	title: { title: { et: 'Nimetus', en: 'Title' }, type: 'text', role: 'label', labels: 'indicator' },
	kind: { title: { et: 'Liik', en: 'Kind' }, type: 'text', role: 'dimension' },
	kind_title: { title: { et: 'Liigi nimetus', en: 'Kind, in words' }, type: 'text', role: 'label', labels: 'kind' },
	part: { title: { et: 'Osa', en: 'Part' }, type: 'text', role: 'dimension' },
	age: {
		title: { et: 'Vanus', en: 'Age' },
		description: { et: 'Vanus aastates; viimane rühm on lahtine (100+).', en: 'Age in years; the last group is open.' },
		type: 'text',
		role: 'dimension'
	},
	group: { title: { et: 'Rühm', en: 'Group' }, type: 'text', role: 'dimension' },
	area: {
		title: { et: 'Piirkond', en: 'Area' },
		description: {
			et: 'EHAK-kood, tekst nelja numbriga (ees nullid); EE on kogu Eesti.',
			en: 'EHAK code: text of four digits, zeros included; EE is the whole country.'
		},
		type: 'text',
		role: 'dimension'
	},
	name: { title: { et: 'Piirkonna nimi', en: 'Name of the area' }, type: 'text', role: 'label', labels: 'area' },
	level: {
		title: { et: 'Tasand', en: 'Level' },
		description: { et: 'country, county või municipality.', en: 'country, county or municipality.' },
		type: 'text',
		role: 'attribute'
	},
	county: { title: { et: 'Maakond', en: 'County' }, type: 'text', role: 'attribute' },
	period: {
		title: { et: 'Aasta', en: 'Year' },
		description: {
			et: 'Aasta, mille kohta väärtus käib; kahe aasta vahe korral mõlemad.',
			en: 'The year that the value is of; both, where it is of the time between two.'
		},
		type: 'text',
		role: 'dimension'
	},
	value: {
		title: { et: 'Väärtus', en: 'Value' },
		description: {
			et: 'Ümardamata; tühi, kui väärtust ei ole (põhjuse ütleb status).',
			en: 'Not rounded; empty where there is none (status says why).'
		},
		type: 'double',
		role: 'value'
	},
	men: { title: { et: 'Mehed', en: 'Men' }, type: 'double', role: 'value' },
	women: { title: { et: 'Naised', en: 'Women' }, type: 'double', role: 'value' },
	share: {
		title: { et: 'Osakaal', en: 'Share' },
		description: { et: 'Osa kogusummast, 0–1.', en: 'Part of the whole, 0–1.' },
		type: 'double',
		role: 'attribute'
	},
	rank: {
		title: { et: 'Koht', en: 'Rank' },
		description: {
			et: 'Koht sama tasandi piirkondade seas, 1 on suurim.',
			en: 'Among areas of its level, 1 is highest.'
		},
		type: 'integer',
		role: 'attribute'
	},
	unit: { title: { et: 'Ühik', en: 'Unit' }, type: 'text', role: 'attribute' },
	status: {
		title: { et: 'Märkus', en: 'Status' },
		description: {
			et: 'Väärtuse märk: A tavaline, B aegrea katkestus, P esialgne, E hinnanguline, rebuilt endiste omavalitsuste summa, inferred aasta on tuletatud, sample näidisarv, O andmed puuduvad, M väärtust ei saa olla, Q ei avaldata.',
			en: 'What the value is: A normal, B break in the series, P provisional, E estimated, rebuilt sum of former municipalities, inferred year inferred, sample sample figure, O no data, M cannot exist, Q not published.'
		},
		type: 'text',
		role: 'attribute'
	},
	source: {
		title: { et: 'Allikas', en: 'Source' },
		description: { et: 'Allika tunnus kataloogis.', en: 'The id of the source in the catalogue.' },
		type: 'text',
		role: 'attribute'
	},
	caveat: {
		title: { et: 'Hoiatus', en: 'Caveat' },
		description: {
			et: 'Mida enne kasutamist teada: hoiatuse tunnus kataloogis.',
			en: 'What to know before use: the id of a caveat in the catalogue.'
		},
		type: 'text',
		role: 'attribute'
	},
	release: {
		title: { et: 'Andmete versioon', en: 'Data release' },
		description: { et: 'Versioon, millest arv pärit on.', en: 'The release that the figure is from.' },
		type: 'text',
		role: 'attribute'
	}
};

/** A column by its name: as declared, or as what it holds shows. */
export function exportColumn(name: string, rows: readonly ExportRow[] = []): ExportColumn {
	const known = Object.hasOwn(declared, name) ? declared[name] : undefined;
	if (known) return { name, description: null, labels: null, ...known };
	const held = rows.flatMap((row) => row[name] ?? []);
	const type = held.length > 0 && held.every((cell) => typeof cell === 'number') ? 'double' : 'text';
	const role = type === 'double' ? 'value' : 'attribute';
	return { name, title: { et: name, en: name }, description: null, type, role, labels: null };
}

/** The columns of rows, in the order of the first of them. */
export function exportColumns(rows: readonly ExportRow[]): ExportColumn[] {
	return Object.keys(rows[0] ?? {}).map((name) => exportColumn(name, rows));
}

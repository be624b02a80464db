import type { MadeMunicipality } from './made-areas.ts';
import { between, chance } from './made-number.ts';

/** How many information systems the made register has of a municipality: `closed` ones are there and not counted. */
export type MadeSystems = { open: number; closed: number; onXRoad: number };

export function madeSystems({ code }: Pick<MadeMunicipality, 'code'>): MadeSystems {
	const open = 1 + Math.floor(between(0, 5, 'systems', code));
	return { open, closed: chance('closed', code) < 0.3 ? 1 : 0, onXRoad: Math.floor(between(0, open, 'x-road', code)) };
}

/** The name of a municipality's government: "Anija Vallavalitsus", "Tallinna Linnavalitsus". */
export function governmentOf({ name, kind }: MadeMunicipality): string {
	const place = name.replace(/ (vald|linn)$/, '');
	return kind === 'vald' ? `${place} Vallavalitsus` : `${place} Linnavalitsus`;
}

type System = { name: string; shortName: string; owner: { code: string; name: string }; status: string; xRoad: string };

/** The register: the municipalities' systems among those of others, in the order of their making. */
export function madeRegister(municipalities: readonly MadeMunicipality[]): unknown[] {
	const systems = municipalities.flatMap((municipality): System[] => {
		const { open, closed, onXRoad } = madeSystems(municipality);
		const owner = { code: municipality.registryCode, name: governmentOf(municipality) };
		return Array.from({ length: open + closed }, (_, index) => ({
			name: `${municipality.name} näidissüsteem ${index + 1}`,
			shortName: `naidis-${municipality.code}-${index + 1}`,
			owner,
			status: index < open ? 'IN_USE' : 'FINISHED',
			xRoad: index < onXRoad ? 'JOINED' : 'NOT_JOINED'
		}));
	});
	const others = Array.from({ length: 120 }, (_, index): System => ({
		name: `Riigiasutuse näidissüsteem ${index + 1}`,
		shortName: `riik-${index + 1}`,
		owner: { code: `98${String(index).padStart(6, '0')}`, name: `Näidisamet ${index + 1}` },
		status: 'IN_USE',
		xRoad: 'JOINED'
	}));
	return [...others.slice(0, 60), ...systems, ...others.slice(60)].map(toRecord);
}

function toRecord({ name, shortName, owner, status, xRoad }: System, index: number): unknown {
	const times = { creation_timestamp: '2016-03-26T09:15:00', update_timestamp: '2026-04-17T11:00:00' };
	return {
		id: 1000 + index,
		details: {
			name,
			short_name: shortName,
			uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
			owner,
			purpose: 'Näidis: tehtud kirje.',
			topics: ['näidis'],
			homepage: null,
			documents: [{ name: 'Näidis', url: 'https://example.org/' }],
			legislations: [],
			data_files: [],
			stored_data: ['näidis', 'proov'],
			security: { class: 'K2T1S1', level: 'M', standard: 'ISKE' },
			meta: {
				system_status: { status, timestamp: times.creation_timestamp },
				x_road_status: { status: xRoad },
				development_status: 'NOT_IN_DEVELOPMENT',
				...times
			}
		}
	};
}

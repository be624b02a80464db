import { describe, expect, it } from 'vitest';
import { validatePulled } from '../stages/validate.ts';
import { riha } from './riha.ts';

const read = (...systems: unknown[]) =>
	validatePulled(riha, new TextEncoder().encode(JSON.stringify(systems)), { areas: [], formerAreas: [] });

/** As the register's own guide shows it. */
const fishing = {
	id: 440380,
	details: {
		owner: { code: '70000734', name: 'Maaeluministeerium' },
		purpose: 'Kutselise kalapüügi register on andmekogu.\n\nRegister hõlmab endas kalalaevaregistrit.',
		documents: [
			{ name: 'Kirjeldus vanas RIHAs', url: 'https://vana.riha.ee/riha/main/inf/kalanduse_infosusteem/1' },
			{ name: 'RIHA - KIS_ERS_arhitektuur.pdf', url: 'file://ae5ad796-ec74-9d13-7d52-07981d930622' }
		],
		topics: ['Kalandus- ja merendusküsimused'],
		data_files: [{ name: 'kis-agri_18sept.xmi', url: 'file://5ae2cab2-92ed-7442-77f7-3f87186e9df5' }],
		uuid: '45afc7bb-4e77-2dea-8be1-a6c9c345360e',
		meta: {
			x_road_status: { status: 'JOINED', timestamp: '2017-06-01T00:00:00Z' },
			update_timestamp: '2017-11-13T20:07:49.993+02:00',
			system_status: { status: 'IN_USE', timestamp: '2017-06-07T00:00:00Z' },
			creation_timestamp: '2008-12-23T09:39:18Z',
			development_status: 'IN_DEVELOPMENT'
		},
		name: 'Kutselise kalapüügi register',
		short_name: 'kir.agri',
		legislations: [{ name: 'Kord', url: 'https://www.riigiteataja.ee/akt/128122016008' }],
		homepage: 'https://kir.agri.ee',
		stored_data: []
	}
};
const withDetails = (details: object) => ({ id: null, details: { ...fishing.details, ...details } });
const other = (index: number) => withDetails({ short_name: `system-${index}` });

describe('riha', () => {
	it('counts what the register holds on a system, in rows like those of 2021', () => {
		expect(read(fishing)).toEqual([
			{
				shortName: 'kir.agri',
				name: 'Kutselise kalapüügi register',
				ownerCode: '70000734',
				ownerName: 'Maaeluministeerium',
				status: 'IN_USE',
				xRoadStatus: 'JOINED',
				developmentStatus: 'IN_DEVELOPMENT',
				created: '2008-12-23',
				updated: '2017-11-13',
				documents: 2,
				legislations: 1,
				dataFiles: 1,
				storedData: 0,
				topics: 1,
				hasPurpose: true,
				securityClass: null
			}
		]);
	});

	it('takes what is null or not there as not told', () => {
		const bare = {
			details: {
				owner: { code: '10117826', name: 'Bisnode Estonia AS' },
				documents: null,
				meta: { x_road_status: { status: null, timestamp: null }, development_status: null },
				name: 'Intranet',
				short_name: '10117826-intranet',
				security: { class: 'K2T1S3', level: 'H', standard: 'ISKE' }
			}
		};
		expect(read(bare)).toMatchObject([
			{ status: null, xRoadStatus: null, created: null, documents: 0, hasPurpose: false, securityClass: 'K2T1S3' }
		]);
	});

	it('leaves out a system that nobody is known to own, as long as they are few', () => {
		const orphan = withDetails({ owner: null, short_name: 'orphan' });
		const foreign = withDetails({ owner: { code: 'FI-123', name: 'Oy' }, short_name: 'foreign' });
		const owned = Array.from({ length: 30 }, (_, index) => other(index));
		expect(read(orphan, ...owned, foreign)).toHaveLength(30);
		expect(() => read(orphan, other(1), other(2))).toThrow('riha: 1 of 3 systems have no name or no owner');
	});

	it('shows hostile names on one line, without marks that hide, and cut', () => {
		const [row] = read(withDetails({ name: `Kalad\u202e\u0000\r\n<script>${'x'.repeat(900)}` }));
		expect(row?.name).toMatch(/^Kalad <script>x+$/);
		expect(row?.name).toHaveLength(300);
	});

	it('does not take a date that is none, nor a security class that is none', () => {
		const meta = { ...fishing.details.meta, creation_timestamp: 'eile', update_timestamp: '2026-99-99T00:00:00Z' };
		expect(read(withDetails({ meta, security: { class: 'javascript:alert(1)' } }))).toMatchObject([
			{ created: null, updated: null, securityClass: null }
		]);
	});

	it.each([
		['a status that is not known', [withDetails({ meta: { system_status: { status: 'PAUSED' } } })], 'row 1, status: '],
		['a list that is none', [other(1), withDetails({ documents: 'many' })], 'row 2, details.documents: '],
		['an entry without details', [other(1), { id: 4 }], 'row 2, details: '],
		['one system twice', [fishing, fishing], 'row 2, shortName: kir.agri stands already in row 1'],
		['an empty list', [], 'the table has no rows']
	])('refuses %s', (_, systems, reason) => {
		expect(() => read(...systems)).toThrow(`riha: ${reason}`);
	});

	it('refuses what is no list', () => {
		const bytes = new TextEncoder().encode('{"content": []}');
		expect(() => validatePulled(riha, bytes, { areas: [], formerAreas: [] })).toThrow('a list of systems is expected');
	});
});

import { businessRegister } from './business-register.ts';
import { fileHost, unknownPicture } from './file-host.ts';
import type { PxTable } from './px-table.ts';
import { pxWeb, type PxLimits } from './px-web.ts';
import { riha } from './riha.ts';
import { serve, type PublisherServer } from './server.ts';
import { wikidata } from './wikidata.ts';
import { makeWorld, type World } from './world.ts';

export type PublishersOptions = {
	world?: World;
	port?: number;
	/** What the PxWeb servers allow: as many cells and calls as a client of the real one was seen to be allowed. */
	limits?: Partial<PxLimits>;
};

export type Publishers = PublisherServer & {
	/** What they have now. */
	world: () => World;
	/** Replaces what they have: from now on they tell of the changed world. */
	changeWorld: (change: (world: World) => World) => void;
	/** Replaces one table. */
	changeTable: (id: string, change: (table: PxTable) => PxTable) => void;
};

const seenLimits: PxLimits = { maxValues: 1_000_000, maxCalls: 1000, timeWindow: 10 };

/** Servers that behave as the publishers do, on loopback, for tests. */
export async function startPublishers(options: PublishersOptions = {}): Promise<Publishers> {
	let world = options.world ?? makeWorld();
	const limits = { ...seenLimits, ...options.limits };
	const now = () => performance.now();
	const server = await serve(
		[
			pxWeb(
				'/andmed.stat.ee/api/v1/et/stat',
				() => world.statistics,
				() => limits,
				now
			),
			pxWeb(
				'/statistika.tai.ee/api/v1/et/Andmebaas',
				() => world.health,
				() => limits,
				now
			),
			riha(() => world.systems),
			fileHost('geoportaal.maaamet.ee', () => world.files, unknownPicture),
			businessRegister(() => world),
			wikidata(() => world)
		],
		options.port
	);
	const changeWorld = (change: (world: World) => World) => {
		world = change(world);
	};
	return {
		...server,
		world: () => world,
		changeWorld,
		changeTable: (id, change) => {
			const among = (tables: readonly PxTable[]) => tables.map((table) => (table.id === id ? change(table) : table));
			changeWorld((one) => ({ ...one, statistics: among(one.statistics), health: among(one.health) }));
		}
	};
}

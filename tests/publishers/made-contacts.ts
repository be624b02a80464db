import type { TodayMunicipality } from './made-areas.ts';

/** How a made municipality is reached: at hosts and numbers that exist for examples only. */
export type MadeContacts = { address: string; website: string; email: string; phone: string; head: string };

export function madeContacts({ code, name }: Pick<TodayMunicipality, 'code' | 'name'>): MadeContacts {
	return {
		address: `Näidise tn 1, Näidise küla, ${name}`,
		website: `https://kov-${code}.example/`,
		email: `info@kov-${code}.example`,
		phone: `+372 000 ${code}`,
		head: 'Juhan Näidis'
	};
}

import { describe, expect, it } from 'vitest';
import { findAreas, type SearchEntry } from './find-areas.ts';

const entries: SearchEntry[] = [
	{ name: 'Rakvere linn', note: '', href: '/kov/rakvere-linn/', weight: 2 },
	{ name: 'Rakvere vald', note: '', href: '/kov/rakvere-vald/', weight: 2 },
	{ name: 'Võru vald', note: '', href: '/kov/voru-vald/', weight: 2 },
	{ name: 'Põhja-Sakala vald', note: '', href: '/kov/pohja-sakala-vald/', weight: 2 },
	{ name: 'Sakala', note: '', href: '/x/', weight: 1 },
	{ name: 'Kasakala', note: '', href: '/y/', weight: 3 }
];
const names = (text: string, limit?: number) => findAreas(entries, text, limit).map(({ name }) => name);

describe('findAreas', () => {
	it('finds by the beginning, whatever the case', () => {
		expect(names('RAKV')).toEqual(['Rakvere linn', 'Rakvere vald']);
	});

	it('finds Estonian letters typed without their dots and tildes, and the other way round', () => {
		expect(names('voru')).toEqual(['Võru vald']);
		expect(names('põhja sakala')).toEqual(['Põhja-Sakala vald']);
	});

	it('puts names that begin with the text before words that do, and those before the rest', () => {
		expect(names('sakala')).toEqual(['Sakala', 'Põhja-Sakala vald', 'Kasakala']);
	});

	it('finds nothing for nothing, for signs, and for what is not there', () => {
		expect(names('')).toEqual([]);
		expect(names('  ')).toEqual([]);
		expect(names('<>')).toEqual([]);
		expect(names('Helsingi')).toEqual([]);
	});

	it('stops at the limit', () => {
		expect(names('a', 2)).toHaveLength(2);
	});
});

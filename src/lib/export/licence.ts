const creativeCommons = /^CC(0?)-?([A-Z-]*?)-(\d\.\d)$/;

/** As licences are written in text: `CC-BY-SA-4.0` → "CC BY-SA 4.0"; a licence of another name stays as it is. */
export function licenceName(licence: string | null): string {
	return (licence ?? '').replace(creativeCommons, (_, zero, kind, version) =>
		[`CC${zero}`, kind, version].filter(Boolean).join(' ')
	);
}

/** Where the text of a Creative Commons licence stands; null for any other. */
export function licenceAddress(licence: string): string | null {
	const [, zero, kind, version] = creativeCommons.exec(licence) ?? [];
	if (version === undefined) return null;
	if (zero === '0') return `https://creativecommons.org/publicdomain/zero/${version}/`;
	return kind ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` : null;
}

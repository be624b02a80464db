import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

const quiet = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Chromium asks Google what the fields of a form are for, and lets no page of the internet frame one of this machine.
	'--disable-features=AutofillServerCommunication,LocalNetworkAccessChecks'
];

/** WebGL drawn by the processor: what a map needs where there is no graphics card. */
const softwareGraphics = [
	'--ignore-gpu-blocklist',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader'
];

/** The browser of this machine: the one that CHROMIUM names, else the first on the PATH; null when there is none. */
export function findBrowser({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv): string | null {
	if (CHROMIUM) return CHROMIUM;
	const names = ['chromium', 'chromium-browser', 'google-chrome'];
	const paths = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
	return paths.find((path) => existsSync(path)) ?? null;
}

/** Its letters: the package's own list of places to look for them knows only those of a cloud function. */
const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>${folder}/fonts</dir>
	<cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The browser that came with the packages, unpacked once beside them together with the libraries it needs.
 * Its package unpacks into the folder for temporary files, and brings its libraries along only where it takes the
 * machine for a cloud function's: both are told to it by the environment.
 */
async function unpackBrowser(): Promise<LaunchOptions> {
	const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
	const complete = join(folder, 'complete');
	const fonts = join(folder, 'fonts.conf');
	if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const before = { ...process.env };
	Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
	try {
		const { default: chromium } = await import('@sparticuz/chromium');
		const executablePath = await chromium.executablePath();
		writeFileSync(fonts, fontConfiguration(folder));
		writeFileSync(complete, '');
		const libraries = [join(folder, 'al2023/lib'), before.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
		return { executablePath, env: { ...before, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } };
	} finally {
		for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
			if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
			else process.env[name] = before[name];
		}
	}
}

/** How to start the browser: this machine's own when there is one, else the one among the packages. */
export async function launchOptions(): Promise<LaunchOptions> {
	const own = findBrowser(process.env);
	const browser = own === null ? await unpackBrowser() : { executablePath: own };
	return { ...browser, args: [...quiet, ...softwareGraphics] };
}

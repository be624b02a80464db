import type { CompilerOptions } from '@inlang/paraglide-js';

/** The address alone decides the language: Estonian at the root, every other language under its own code. */
export const paraglide: CompilerOptions = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['url', 'baseLocale'],
	emitTsDeclarations: true,
	urlPatterns: [
		{
			pattern: ':protocol://:domain(.*)::port?/:path(.*)?',
			localized: [
				['en', ':protocol://:domain(.*)::port?/en/:path(.*)?'],
				['et', ':protocol://:domain(.*)::port?/:path(.*)?']
			]
		}
	]
};

import type { CompilerOptions } from '@inlang/paraglide-js';

/** The address alone decides the language: Estonian at the root, every other language under its own code. */
export const paraglide: CompilerOptions = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['url', 'baseLocale'],
	// No patterns of our own: its usual addresses are these, and need no matcher that every page would have to carry.
	emitTsDeclarations: true
};
